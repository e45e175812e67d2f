import { reconcileArticle } from '../../lib/storage/index.ts';
import { LATENCY, type SlowS3, withSlowS3 } from '../support/slow-s3.ts';
import type { Table } from '../support/table.ts';
import { middle } from '../support/timing.ts';
import { generatedInput, generatedTermbase, sizeName } from '../support/workload.ts';
import type { SuiteOptions } from './suite.ts';

const ARTICLES = 12;
/** Articles in work at the same time, as in the deployed handler. */
const CONCURRENCY = 4;

/** Runs tasks, so many at a time. */
async function inParallel(tasks: ReadonlyArray<() => Promise<unknown>>, limit: number): Promise<void> {
  const queue = [...tasks];
  const work = async (): Promise<void> => {
    for (let task = queue.shift(); task !== undefined; task = queue.shift()) await task();
  };
  await Promise.all(Array.from({ length: limit }, work));
}

/** Waits of articles that were dealt with in one way. */
interface Waits {
  readonly what: string;
  readonly each: readonly number[];
  readonly requests: number;
}

async function measureSize(size: number, { language }: SuiteOptions, s3: SlowS3): Promise<Waits[]> {
  const termbases = [generatedTermbase(10_000, language)];
  const briefing = {
    articles: s3.articles,
    briefs: s3.briefs,
    termbases: async () => termbases,
    maxArticleBytes: 10_000_000,
    options: {},
  };
  const keys = Array.from({ length: ARTICLES }, (_, number) => `articles/${language}/${size}-${number}.txt`);
  const upload = async (seed: number): Promise<void> => {
    for (const [number, key] of keys.entries()) {
      const { bytes } = generatedInput(language, size, seed + number);
      await s3.articles.put(key, { body: bytes, contentType: 'text/plain' });
    }
    s3.countedRequests();
  };
  const oneByOne = async (what: string): Promise<Waits> => {
    const each: number[] = [];
    for (const key of keys) {
      const before = performance.now();
      await reconcileArticle(briefing, key);
      each.push(performance.now() - before);
    }
    return { what, each, requests: s3.countedRequests() };
  };
  await upload(1);
  const waits = [await oneByOne('new article'), await oneByOne('unchanged article')];
  await upload(101);
  const before = performance.now();
  await inParallel(
    keys.map((key) => () => reconcileArticle(briefing, key)),
    CONCURRENCY,
  );
  const share = (performance.now() - before) / keys.length;
  const what = `overwritten, ${CONCURRENCY} at a time`;
  return [...waits, { what, each: keys.map(() => share), requests: s3.countedRequests() }];
}

/**
 * Time per article in a warm function against an S3 that takes its time, beside the sum of its requests' waits:
 * how much runs side by side.
 */
export async function measureWarmPath(options: SuiteOptions): Promise<Table[]> {
  const rows: Array<Array<string | number>> = [];
  await withSlowS3(async (s3) => {
    for (const size of options.quick ? [5e3] : [5e3, 5e4, 5e5]) {
      for (const { what, each, requests } of await measureSize(size, options, s3)) {
        const perArticle = requests / each.length;
        rows.push([`${what}, ${sizeName(size)}`, perArticle, perArticle * LATENCY, middle(each)]);
      }
    }
  });
  return [
    {
      title: `Warm path, ${LATENCY} ms a request`,
      note: 'Wall time of one article in a process that has run for a while, the middle one of twelve.',
      columns: ['what', 'requests', 'their waits, ms', 'time per article, ms'],
      rows,
    },
  ];
}
