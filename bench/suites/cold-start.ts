import { execFile } from 'node:child_process';
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import * as z from 'zod';
import { PACKAGE_ROOT } from '../../bin/support/package-root.ts';
import { LOCAL_ARTICLES_BUCKET, LOCAL_BRIEFS_BUCKET, LOCAL_CREDENTIALS } from '../../lib/local/defaults.ts';
import { bundleFunction, bundleFunctions, FUNCTIONS_FOLDER } from '../../scripts/bundle-functions.ts';
import { LATENCY, type SlowS3, withSlowS3 } from '../support/slow-s3.ts';
import type { Table } from '../support/table.ts';
import { middle } from '../support/timing.ts';
import { generatedInput } from '../support/workload.ts';
import type { SuiteOptions } from './suite.ts';

/** What every start is compared with: a handler that has the S3 client, and answers. */
const EMPTY = `
import { S3Client } from '@aws-sdk/client-s3';
const client = new S3Client({});
export async function handler(event: unknown) {
  return { client: client.constructor.name, event };
}
`;

/** A handler that sends the requests which an article costs, and does nothing else. */
const REQUESTS_ALONE = `
import { GetObjectCommand, HeadObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
const client = new S3Client({});
const { ARTICLES_BUCKET: articles, BRIEFS_BUCKET: briefs } = process.env;
export async function handler(event: { Records: { s3: { object: { key: string } } }[] }) {
  const key = event.Records[0]!.s3.object.key;
  const look = (Bucket: string | undefined, Key: string) =>
    client.send(new HeadObjectCommand({ Bucket, Key })).catch(() => undefined);
  await Promise.all(['json', 'html', 'md', 'failure'].map((suffix) => look(briefs, key + suffix)));
  const { Body } = await client.send(new GetObjectCommand({ Bucket: articles, Key: key }));
  const body = await Body!.transformToByteArray();
  await Promise.all(
    ['json', 'html', 'md'].map((suffix) =>
      client.send(new PutObjectCommand({ Bucket: briefs, Key: 'copy/' + key + suffix, Body: body, IfNoneMatch: '*' })),
    ),
  );
  await look(articles, key);
  return {};
}
`;

const startSchema = z.object({
  /** Until the handler can be called. */
  load: z.object({ cpu: z.number(), wall: z.number() }),
  /** Until it has answered its first event, loading included. */
  answer: z.object({ cpu: z.number(), wall: z.number() }),
  bytes: z.number(),
});
type Start = z.infer<typeof startSchema>;

/** The event of one new article. */
const eventOf = (key: string) => ({
  Records: [
    {
      eventSource: 'aws:s3',
      eventName: 'ObjectCreated:Put',
      s3: { bucket: { name: LOCAL_ARTICLES_BUCKET }, object: { key } },
    },
  ],
});

/** Starts a function in a fresh process and gives it one new article. Times in ms. */
async function start(file: string, key: string, endpoint: string): Promise<Start> {
  const script = `
    const cpu = process.cpuUsage(), wall = performance.now();
    const used = () => { const { user, system } = process.cpuUsage(cpu); return { cpu: (user + system) / 1000, wall: performance.now() - wall }; };
    const { handler } = require(${JSON.stringify(file)});
    const load = used();
    const bytes = Object.keys(require.cache).reduce((sum, file) => sum + require('node:fs').statSync(file).size, 0);
    handler(${JSON.stringify(eventOf(key))}).then(() => {
      process.stdout.write('\\n' + JSON.stringify({ load, answer: used(), bytes }));
    });
  `;
  const { stdout } = await promisify(execFile)(process.execPath, ['-e', script], {
    cwd: PACKAGE_ROOT,
    env: {
      ...process.env,
      AWS_REGION: 'eu-west-3',
      AWS_ENDPOINT_URL_S3: endpoint,
      AWS_ACCESS_KEY_ID: LOCAL_CREDENTIALS.accessKeyId,
      AWS_SECRET_ACCESS_KEY: LOCAL_CREDENTIALS.secretAccessKey,
      ARTICLES_BUCKET: LOCAL_ARTICLES_BUCKET,
      BRIEFS_BUCKET: LOCAL_BRIEFS_BUCKET,
      GLOSSARY_FILES: 'dist/termbases',
      AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
    },
  });
  return startSchema.parse(JSON.parse(stdout.trim().split('\n').at(-1) ?? ''));
}

/** Bundles a handler that is written here as the functions are bundled. */
async function bundleYardstick(name: string, source: string): Promise<string> {
  const folder = path.join(PACKAGE_ROOT, 'dist', 'bench', 'yardstick');
  mkdirSync(folder, { recursive: true });
  const entry = path.join(folder, `${name}.ts`);
  writeFileSync(entry, source);
  const file = path.join(folder, `${name}.cjs`);
  await bundleFunction(entry, file);
  return file;
}

async function startInTurns(files: readonly string[], rounds: number, s3: SlowS3): Promise<Start[][]> {
  const starts = files.map((): Start[] => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, file] of files.entries()) {
      const key = `articles/fr/cold-${index}-${round}.txt`;
      await s3.articles.put(key, {
        body: generatedInput('fr', 5_000, round).bytes,
        contentType: 'text/plain; charset=utf-8',
      });
      starts[index]?.push(await start(file, key, s3.endpoint));
    }
  }
  return starts;
}

/**
 * Start of the function that briefs, beside handlers that have the S3 client alone: in turns, each in a fresh
 * process, and each with a first new article of 5 KB from a local S3 that takes its time.
 */
export async function measureColdStart({ quick }: SuiteOptions): Promise<Table[]> {
  await bundleFunctions();
  const files = [
    ['the S3 client alone', await bundleYardstick('empty', EMPTY)],
    ['the same, with the requests of an article', await bundleYardstick('requests', REQUESTS_ALONE)],
    ['**briefArticles**', path.join(FUNCTIONS_FOLDER, 'brief-articles.cjs')],
  ] as const;
  const starts = await withSlowS3((s3) =>
    startInTurns(
      files.map(([, file]) => file),
      quick ? 5 : 21,
      s3,
    ),
  );
  const column = (index: number, value: (start: Start) => number) => middle((starts[index] ?? []).map(value));
  return [
    {
      title: 'Cold start',
      note: `Fresh processes in turns, middle values in ms. "load": until the handler can be called; "first article": until it has answered its first event, loading included, with ${LATENCY} ms added to each request. "× alone": to the S3 client alone, which answers without a request.`,
      columns: [
        'handler',
        'kB read to load',
        'load, CPU',
        '× alone',
        'load, wall',
        'first article, CPU',
        '× alone ',
        'first article, wall',
      ],
      rows: files.map(([name], index) => [
        name,
        column(index, ({ bytes }) => bytes) / 1000,
        column(index, ({ load }) => load.cpu),
        column(index, ({ load }) => load.cpu) / column(0, ({ load }) => load.cpu),
        column(index, ({ load }) => load.wall),
        column(index, ({ answer }) => answer.cpu),
        column(index, ({ answer }) => answer.cpu) / column(0, ({ answer }) => answer.cpu),
        column(index, ({ answer }) => answer.wall),
      ]),
    },
    sizesOf(),
  ];
}

/** What each function reads when it starts, as far as it is one file. */
function sizesOf(): Table {
  const kilobytes = (name: string) => statSync(path.join(FUNCTIONS_FOLDER, `${name}.cjs`)).size / 1000;
  return {
    title: 'Bundles, kB',
    columns: ['file', 'kB'],
    rows: ['brief-articles', 'apart/pipeline', 'apart/observability', 'apart/schemas'].map((name) => [
      name,
      kilobytes(name),
    ]),
  };
}
