import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { S3Client } from '@aws-sdk/client-s3';
import { LOCAL_CREDENTIALS } from '../../lib/local/defaults.ts';
import { createLocalS3 } from '../../lib/local/s3/index.ts';
import { createS3ObjectStore, reconcileArticle } from '../../lib/storage/index.ts';
import type { Table } from '../support/table.ts';
import { generatedInput, generatedTermbase, sizeName } from '../support/workload.ts';
import type { SuiteOptions } from './suite.ts';

/** What S3 is taken to add to each request, in ms: about its latency from a function in the same region. */
const LATENCY = 20;
const ARTICLES = 12;
/** Articles in work at the same time, as in the deployed handler. */
const CONCURRENCY = 4;

const middle = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

/** Runs tasks, so many at a time. */
async function inParallel(tasks: ReadonlyArray<() => Promise<unknown>>, limit: number): Promise<void> {
  const queue = [...tasks];
  const work = async (): Promise<void> => {
    for (let task = queue.shift(); task !== undefined; task = queue.shift()) await task();
  };
  await Promise.all(Array.from({ length: limit }, work));
}

/**
 * Time per article in a warm function against an S3 that takes its time, beside the sum of its requests' waits:
 * how much runs side by side.
 */
export async function measureWarmPath({ quick, language }: SuiteOptions): Promise<Table[]> {
  const directory = await mkdtemp(path.join(tmpdir(), 'precis-bench-'));
  const counts = { requests: 0 };
  const s3 = await createLocalS3({
    directory,
    buckets: [{ name: 'articles', versioning: true }, { name: 'briefs' }],
    faults: () => {
      counts.requests += 1;
      return { kind: 'delay', milliseconds: LATENCY };
    },
  });
  const client = new S3Client({
    endpoint: s3.endpoint,
    forcePathStyle: true,
    region: 'us-east-1',
    credentials: LOCAL_CREDENTIALS,
  });
  const articles = createS3ObjectStore(client, 'articles');
  const termbases = [generatedTermbase(10_000, language)];
  const briefing = {
    articles,
    briefs: createS3ObjectStore(client, 'briefs'),
    termbases: async () => termbases,
    maxArticleBytes: 10_000_000,
    options: {},
  };
  const rows: Array<Array<string | number>> = [];
  try {
    for (const size of quick ? [5e3] : [5e3, 5e4, 5e5]) {
      const keys = Array.from(
        { length: ARTICLES },
        (_, number) => `articles/${language}/${size}-${number}.txt`,
      );
      for (const [number, key] of keys.entries()) {
        const { bytes } = generatedInput(language, size, number + 1);
        await articles.put(key, { body: bytes, contentType: 'text/plain' });
      }
      const report = (name: string, waits: readonly number[], requests: number): void => {
        const perArticle = requests / waits.length;
        rows.push([`${name}, ${sizeName(size)}`, perArticle, perArticle * LATENCY, middle(waits)]);
      };
      for (const name of ['new article', 'unchanged article']) {
        counts.requests = 0;
        const waits: number[] = [];
        for (const key of keys) {
          const before = performance.now();
          await reconcileArticle(briefing, key);
          waits.push(performance.now() - before);
        }
        report(name, waits, counts.requests);
      }
      for (const [number, key] of keys.entries()) {
        const { bytes } = generatedInput(language, size, number + 101);
        await articles.put(key, { body: bytes, contentType: 'text/plain' });
      }
      counts.requests = 0;
      const before = performance.now();
      await inParallel(
        keys.map((key) => () => reconcileArticle(briefing, key)),
        CONCURRENCY,
      );
      const each = (performance.now() - before) / keys.length;
      report(
        `overwritten, ${CONCURRENCY} at a time`,
        keys.map(() => each),
        counts.requests,
      );
    }
  } finally {
    client.destroy();
    await s3.close();
    await rm(directory, { recursive: true, force: true });
  }
  return [
    {
      title: `Warm path, ${LATENCY} ms a request`,
      note: 'Wall time of one article in a process that has run for a while, the middle one of twelve.',
      columns: ['what', 'requests', 'their waits, ms', 'time per article, ms'],
      rows,
    },
  ];
}
