import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { type Invoked, startRuntimeApi } from './server.ts';

/** A function as Lambda is told of it. */
export interface DeployedFunction {
  readonly name: string;
  /** `path/to/file.export` inside the package. */
  readonly handler: string;
  /** Megabytes. */
  readonly memory: number;
  readonly variables: Readonly<Record<string, string>>;
}

/** A function at work in a process of its own. */
export interface RunningFunction {
  readonly invoke: (event: unknown) => Promise<Invoked>;
  readonly stop: () => void;
}

/**
 * What runs the functions: `npm run test:runtime` sets both, to AWS's own runtime interface client and to the
 * Node that is deployed to. Else a client of ours, on the Node of the tests.
 */
const CLIENT = process.env['LAMBDA_RUNTIME_CLIENT'] ?? path.join(__dirname, 'client.cjs');
const NODE = process.env['LAMBDA_NODE'] ?? process.execPath;

/** Unpacks the package that would be uploaded; gives its files by name. */
export function unpack(zip: Uint8Array, folder: string): Record<string, Uint8Array> {
  const files = unzipSync(zip);
  for (const [name, bytes] of Object.entries(files)) {
    if (name.endsWith('/')) continue;
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), bytes);
  }
  return files;
}

/**
 * Starts a function as Lambda would: from the files of its package, with its variables, and nothing of this process.
 *
 * @param surroundings what Lambda itself sets, or what stands in for AWS: credentials, region, endpoints.
 */
export async function startFunction(
  { name, handler, memory, variables }: DeployedFunction,
  folder: string,
  surroundings: Readonly<Record<string, string>>,
): Promise<RunningFunction> {
  const api = await startRuntimeApi();
  const child = spawn(NODE, [CLIENT, handler], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...variables,
      PATH: process.env['PATH'],
      POWERTOOLS_LOG_LEVEL: 'SILENT',
      AWS_LAMBDA_RUNTIME_API: api.address,
      AWS_LAMBDA_FUNCTION_NAME: name,
      AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
      AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(memory),
      AWS_LAMBDA_LOG_GROUP_NAME: `/aws/lambda/${name}`,
      AWS_LAMBDA_LOG_STREAM_NAME: 'test',
      AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x',
      LAMBDA_TASK_ROOT: folder,
      _HANDLER: handler,
      AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
      ...surroundings,
    },
  });
  child.once('exit', (code) => api.fail(`${name} ended with ${code}`));
  return {
    invoke: api.invoke,
    stop: () => {
      child.kill();
      api.close();
    },
  };
}
