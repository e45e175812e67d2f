import { GetObjectCommand, ListObjectsV2Command, PutObjectCommand } from '@aws-sdk/client-s3';
import type { FaultPlan } from '../../../../lib/local/s3/index.ts';
import { clientOf, closeAll, PLAIN, refusal, startServer } from './support.ts';

afterEach(closeAll);

/** A server whose fault is set later, with one object. */
async function faulty() {
  let plan: FaultPlan | undefined;
  const server = await startServer({ faults: (request) => plan?.(request) });
  const client = clientOf(server);
  await client.send(new PutObjectCommand({ Bucket: PLAIN, Key: 'a', Body: '0123456789' }));
  return {
    server,
    client,
    setPlan: (next: FaultPlan | undefined) => {
      plan = next;
    },
  };
}

const put = (Key: string) => new PutObjectCommand({ Bucket: PLAIN, Key, Body: 'x' });
const get = (Key: string) => new GetObjectCommand({ Bucket: PLAIN, Key });

test('a status is answered and nothing is done', async () => {
  const { client, setPlan } = await faulty();
  setPlan(() => ({ kind: 'status', status: 503, code: 'SlowDown' }));
  await expect(client.send(put('b'))).rejects.toMatchObject(refusal('SlowDown', 503));
  setPlan(undefined);
  await expect(client.send(get('b'))).rejects.toMatchObject(refusal('NoSuchKey', 404));
});

test('a plan chooses by request', async () => {
  const { client, setPlan } = await faulty();
  setPlan(({ method, bucket, key }) =>
    method === 'PUT' && bucket === PLAIN && key === 'b'
      ? { kind: 'status', status: 500, code: 'InternalError' }
      : undefined,
  );
  await expect(client.send(put('b'))).rejects.toMatchObject(refusal('InternalError', 500));
  await client.send(put('c'));
});

test('a reset before leaves nothing done; after, everything', async () => {
  const { client, setPlan } = await faulty();
  setPlan(() => ({ kind: 'reset', when: 'before' }));
  await expect(client.send(put('before'))).rejects.toThrow(/hang up|reset/i);
  setPlan(() => ({ kind: 'reset', when: 'after' }));
  await expect(client.send(put('after'))).rejects.toThrow(/hang up|reset/i);
  setPlan(undefined);
  await expect(client.send(get('before'))).rejects.toMatchObject(refusal('NoSuchKey', 404));
  expect((await client.send(get('after'))).ContentLength).toBe(1);
});

test('a body breaks off after so many bytes', async () => {
  const { client, setPlan } = await faulty();
  setPlan(() => ({ kind: 'truncate', bytes: 4 }));
  const got = await client.send(get('a'));
  expect(got.ContentLength).toBe(10);
  await expect(got.Body?.transformToString()).rejects.toThrow(/aborted|terminated|reset/i);
  await expect(client.send(new ListObjectsV2Command({ Bucket: PLAIN }))).rejects.toThrow();
});

test('an answer comes late', async () => {
  const { client, setPlan } = await faulty();
  setPlan(() => ({ kind: 'delay', milliseconds: 60 }));
  const start = performance.now();
  await client.send(get('a'));
  expect(performance.now() - start).toBeGreaterThanOrEqual(50);
});

test('a request that its client gave up is carried out later', async () => {
  const { client, setPlan } = await faulty();
  setPlan(() => ({ kind: 'late', milliseconds: 40 }));
  await expect(client.send(put('late'))).rejects.toThrow(/hang up|reset/i);
  setPlan(undefined);
  await expect(client.send(get('late'))).rejects.toMatchObject(refusal('NoSuchKey', 404));
  await new Promise((resolve) => setTimeout(resolve, 80));
  expect((await client.send(get('late'))).ContentLength).toBe(1);
});

test('a body halts in the middle and comes whole', async () => {
  const { client, setPlan } = await faulty();
  setPlan(() => ({ kind: 'slow-body', milliseconds: 40 }));
  const start = performance.now();
  expect(await (await client.send(get('a'))).Body?.transformToString()).toBe('0123456789');
  expect(performance.now() - start).toBeGreaterThanOrEqual(35);
});

test('a client that retries gets through', async () => {
  const { server, setPlan } = await faulty();
  let left = 2;
  setPlan(() => {
    left -= 1;
    return left < 0 ? undefined : { kind: 'status', status: 503, code: 'SlowDown' };
  });
  const patient = clientOf(server, { maxAttempts: 5, retryMode: 'standard' });
  const got = await patient.send(get('a'));
  expect(await got.Body?.transformToString()).toBe('0123456789');
});
