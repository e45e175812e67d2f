import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { at, templateSchema, textOf } from '../template.ts';
import { type RunningFunction, startFunction, unpack } from './function.ts';

const PACKAGED = path.join(__dirname, '../../../.serverless');

/** The package that would be uploaded, unpacked, and its functions on a local S3. */
export interface UnpackedPackage {
  readonly folder: string;
  readonly files: Readonly<Record<string, Uint8Array>>;
  /** Starts a function with what the template says of it; gives how to invoke it. */
  readonly start: (name: string) => Promise<RunningFunction['invoke']>;
  readonly close: () => void;
}

/** The template that would be deployed. */
export function packagedTemplate() {
  const file = path.join(PACKAGED, 'cloudformation-template-update-stack.json');
  return templateSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
}

/** Unpacks the package; `endpoint` gives the address of the S3 that its functions see. */
export function unpackPackage(endpoint: () => string): UnpackedPackage {
  const template = packagedTemplate();
  const folder = mkdtempSync(path.join(tmpdir(), 'precis-package-'));
  const files = unpack(readFileSync(path.join(PACKAGED, 'precis.zip')), folder);
  const running: RunningFunction[] = [];
  return {
    folder,
    files,
    start: async (name) => {
      const properties = template.Resources[`${name}LambdaFunction`]?.Properties;
      const variables = Object.entries(at(properties, 'Environment', 'Variables') ?? {});
      const deployed = {
        name: textOf(at(properties, 'FunctionName')),
        handler: textOf(at(properties, 'Handler')),
        memory: Number(at(properties, 'MemorySize')),
        // What is decided by a condition is absent, as it is by default.
        variables: Object.fromEntries(
          variables.map(([key, value]) => [key, typeof value === 'string' ? value : '']),
        ),
      };
      const started = await startFunction(deployed, folder, {
        AWS_ENDPOINT_URL_S3: endpoint(),
        AWS_ACCESS_KEY_ID: 'local',
        AWS_SECRET_ACCESS_KEY: 'local-secret',
        AWS_REGION: 'eu-west-3',
      });
      running.push(started);
      return started.invoke;
    },
    close: () => {
      for (const { stop } of running) stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
