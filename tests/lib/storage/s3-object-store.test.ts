import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Fault } from '../../../lib/local/s3/faults.ts';
import type { FaultPlan } from '../../../lib/local/s3/index.ts';
import { startTestCloud, type TestCloud } from '../../support/test-cloud.ts';

const KEY = 'articles/fr/long.txt';

let cloud: TestCloud;
beforeAll(async () => {
  cloud = await startTestCloud();
  await cloud.articles.put(KEY, { body: 'un mot '.repeat(100_000), contentType: 'text/plain' });
});
afterEach(() => {
  cloud.faults = undefined;
});
afterAll(() => cloud.close());

/** Fails where an error reaches nobody within some time: it would end a function. */
async function withoutUncaught(work: () => Promise<void>): Promise<void> {
  const uncaught = once(process, 'uncaughtException').then(([error]) => {
    throw error;
  });
  uncaught.catch(() => {});
  await Promise.race([work(), uncaught]);
}

test('a connection that is lost before the body is read is an error of the reading', async () => {
  cloud.faults = () => ({ kind: 'truncate', bytes: 40 });
  await withoutUncaught(async () => {
    const object = await cloud.articles.open(KEY);
    await sleep(200);
    await expect(object?.read(1e9)).rejects.toMatchObject({ code: 'storage-unavailable', retryable: true });
  });
});

test('a connection that is lost after the body was discarded is nobody’s error', async () => {
  cloud.faults = () => ({ kind: 'truncate', bytes: 40 });
  await withoutUncaught(async () => {
    const object = await cloud.articles.open(KEY);
    object?.discard();
    await sleep(200);
  });
});

test('a body larger than allowed is refused before it is read, and one that is not is read whole', async () => {
  await expect((await cloud.articles.open(KEY))?.read(10)).rejects.toMatchObject({
    code: 'article-too-large',
  });
  expect((await (await cloud.articles.open(KEY))?.read(1e9))?.length).toBe(700_000);
});

describe('a write that is tried again', () => {
  /** What goes wrong with the first write. */
  const once = (fault: Fault): FaultPlan => {
    let first = true;
    return ({ method }) => {
      if (!first || method === 'GET' || method === 'HEAD') return undefined;
      first = false;
      return fault;
    };
  };
  const NEW = { body: 'un brief', contentType: 'text/plain' };

  test.each<[string, Fault]>([
    ['before it was carried out', { kind: 'reset', when: 'before' }],
    ['after it was carried out', { kind: 'reset', when: 'after' }],
    ['and is carried out late', { kind: 'late', milliseconds: 60 }],
  ])('is unsettled where the first try was lost %s', async (name, fault) => {
    cloud.faults = once(fault);
    expect(await cloud.briefs.put(`briefs/${name}`, NEW, 'absent')).toBe('unsettled');
    const etag = (await cloud.briefs.head(`briefs/${name}`))?.etag ?? '';
    cloud.faults = once(fault);
    expect(await cloud.briefs.remove(`briefs/${name}`, { etag })).toBe('unsettled');
  });

  test('is written where S3 answered the first, and did nothing', async () => {
    cloud.faults = once({ kind: 'status', status: 503, code: 'SlowDown' });
    expect(await cloud.briefs.put('briefs/throttled', NEW, 'absent')).toBe('written');
    expect(await cloud.briefs.put('briefs/throttled', NEW, 'absent')).toBe('conflict');
  });
});
