import { spawnSync } from 'node:child_process';
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { PACKAGE_ROOT } from '../../bin/support/package-root.ts';
import { bundleFunction, bundleFunctions, FUNCTIONS_FOLDER } from '../../scripts/bundle-functions.ts';
import type { Table } from '../support/table.ts';
import type { SuiteOptions } from './suite.ts';

/** What every start is compared with: a handler that has the S3 client, and answers. */
const YARDSTICK = `
import { S3Client } from '@aws-sdk/client-s3';
const client = new S3Client({});
export async function handler(event: unknown) {
  return { client: client.constructor.name, event };
}
`;

/** An event that makes a handler read its settings and answer, and asks nothing of S3. */
const NOTHING_TO_DO = { Service: 'Amazon S3', Event: 's3:TestEvent' };

const answerSchema = z.tuple([z.number(), z.number(), z.number(), z.number()]);

/** Times one start in a fresh process: [CPU of loading, wall of loading, CPU with an answer, wall with an answer], ms. */
function start(file: string): z.infer<typeof answerSchema> {
  const script = `
    const cpu = process.cpuUsage(), wall = performance.now();
    const used = () => { const { user, system } = process.cpuUsage(cpu); return [(user + system) / 1000, performance.now() - wall]; };
    const { handler } = require(${JSON.stringify(file)});
    const loaded = used();
    handler(${JSON.stringify(NOTHING_TO_DO)}).then(() => process.stdout.write('\\n' + JSON.stringify([...loaded, ...used()])));
  `;
  const { stdout, stderr } = spawnSync(process.execPath, ['-e', script], {
    encoding: 'utf8',
    env: {
      ...process.env,
      AWS_REGION: 'eu-west-3',
      ARTICLES_BUCKET: 'precis-articles',
      BRIEFS_BUCKET: 'precis-briefs',
      POWERTOOLS_METRICS_DISABLED: 'true',
      AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
    },
  });
  const line = stdout.trim().split('\n').at(-1) ?? '';
  if (line === '') throw new Error(`${file} did not start: ${stderr}`);
  return answerSchema.parse(JSON.parse(line));
}

const middle = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

/** Start of the functions beside that of the yardstick, in turns, each in a fresh process. */
export async function measureColdStart({ quick }: SuiteOptions): Promise<Table[]> {
  await bundleFunctions();
  const folder = path.join(PACKAGE_ROOT, 'dist', 'bench', 'yardstick');
  mkdirSync(folder, { recursive: true });
  const source = path.join(folder, 'handler.ts');
  writeFileSync(source, YARDSTICK);
  const yardstick = path.join(folder, 'handler.cjs');
  await bundleFunction(source, yardstick);
  const files = [
    ['the S3 client alone', yardstick],
    ['briefArticles', path.join(FUNCTIONS_FOLDER, 'brief-articles.cjs')],
    ['compileGlossary', path.join(FUNCTIONS_FOLDER, 'compile-glossary.cjs')],
  ] as const;
  const samples = files.map((): Array<z.infer<typeof answerSchema>> => []);
  for (let round = 0; round < (quick ? 5 : 21); round += 1) {
    for (const [index, [, file]] of files.entries()) samples[index]?.push(start(file));
  }
  const column = (index: number, at: 0 | 1 | 2 | 3) =>
    middle((samples[index] ?? []).map((sample) => sample[at]));
  return [
    {
      title: 'Cold start',
      note: 'Fresh processes in turns, middle values in ms. "ratio": processor time of loading, to that of the S3 client alone.',
      columns: [
        'handler',
        'kB',
        'load, CPU',
        'load, wall',
        'load + answer, CPU',
        'load + answer, wall',
        'ratio',
      ],
      rows: files.map(([name, file], index) => [
        name,
        statSync(file).size / 1000,
        column(index, 0),
        column(index, 1),
        column(index, 2),
        column(index, 3),
        column(index, 0) / column(0, 0),
      ]),
    },
  ];
}
