import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { S3Client } from '@aws-sdk/client-s3';
import * as z from 'zod';
import { type LocalCloud, type LocalCloudOptions, startLocalCloud } from '../../../lib/local/cloud.ts';
import { createS3ObjectStore } from '../../../lib/storage/index.ts';
import { removeTemporaryFolders, temporaryFolder } from '../../support/temporary-folder.ts';

const clouds = new Set<LocalCloud>();
const errors: unknown[] = [];

async function start(options: Partial<LocalCloudOptions> = {}): Promise<LocalCloud> {
  const cloud = await startLocalCloud({
    directory: options.directory ?? temporaryFolder(),
    port: 0,
    retryDelay: 10,
    onError: (error) => errors.push(error),
    ...options,
  });
  clouds.add(cloud);
  return cloud;
}

async function stop(cloud: LocalCloud): Promise<void> {
  clouds.delete(cloud);
  await cloud.close();
}

afterEach(async () => {
  for (const cloud of [...clouds]) await stop(cloud);
  removeTemporaryFolders();
  errors.length = 0;
});

async function until(holds: () => boolean): Promise<void> {
  for (let round = 0; round < 400 && !holds(); round += 1)
    await new Promise((resolve) => setTimeout(resolve, 5));
  expect(holds()).toBe(true);
}

const batchSchema = z.object({
  Records: z.array(z.looseObject({ messageId: z.string(), body: z.string(), eventSource: z.string() })),
});
const messageSchema = z.object({
  Records: z.tuple([
    z.looseObject({
      eventName: z.string(),
      s3: z.looseObject({
        bucket: z.looseObject({ name: z.string() }),
        object: z.looseObject({ key: z.string(), size: z.number().optional() }),
      }),
    }),
  ]),
});

/** The changes that a batch tells of, as `bucket key size`. */
function changes(event: object): string[] {
  return batchSchema.parse(event).Records.map(({ body }) => {
    const [{ s3 }] = messageSchema.parse(JSON.parse(body)).Records;
    return `${s3.bucket.name} ${decodeURIComponent(s3.object.key.replaceAll('+', ' '))} ${s3.object.size}`;
  });
}

async function upload(cloud: LocalCloud, key: string, body = 'Texte.'): Promise<void> {
  await cloud.articles.put(key, { body, contentType: 'text/plain' });
}

test('an upload reaches the function as an SQS event of an S3 event, with its key', async () => {
  const cloud = await start();
  const told: string[] = [];
  const sources: string[] = [];
  cloud.attach(async (event) => {
    told.push(...changes(event));
    sources.push(...batchSchema.parse(event).Records.map(({ eventSource }) => eventSource));
  });
  await upload(cloud, 'articles/fr/été 1+1.txt');
  await until(() => told.length === 1 && cloud.queue.size === 0);
  expect(told).toEqual(['precis-articles articles/fr/été 1+1.txt 6']);
  expect(sources).toEqual(['aws:sqs']);
});

test('what is uploaded elsewhere is ignored and said to be', async () => {
  const ignored: string[] = [];
  const cloud = await start({ onIgnored: (key) => ignored.push(key) });
  const told: string[] = [];
  cloud.attach(async (event) => {
    told.push(...changes(event));
  });
  await upload(cloud, 'notes/a.txt');
  await upload(cloud, 'articles/b.txt');
  await until(() => told.length === 1 && ignored.length === 1);
  expect(ignored).toEqual(['notes/a.txt']);
  expect(told).toEqual(['precis-articles articles/b.txt 6']);
});

test('outputs are told of, written and removed', async () => {
  const outputs: { key: string; removed: boolean }[] = [];
  const cloud = await start({ onOutput: (event) => outputs.push(event) });
  await cloud.briefs.put('briefs/a.json', { body: '{}', contentType: 'application/json' });
  const { etag = '' } = (await cloud.briefs.head('briefs/a.json')) ?? {};
  await cloud.briefs.remove('briefs/a.json', { etag });
  await until(() => outputs.length === 2);
  expect(outputs).toEqual([
    { key: 'briefs/a.json', removed: false },
    { key: 'briefs/a.json', removed: true },
  ]);
  expect(cloud.queue.size).toBe(0);
});

test('what was not done comes again after a restart, and what is stored is still there', async () => {
  const directory = temporaryFolder();
  const first = await start({ directory });
  await upload(first, 'articles/a.txt', 'Gardé.');
  await until(() => first.queue.size === 1);
  await stop(first);
  const second = await start({ directory });
  expect(second.queue.size).toBe(1);
  const told: string[] = [];
  second.attach(async (event) => {
    told.push(...changes(event));
  });
  await until(() => told.length === 1 && second.queue.size === 0);
  const object = await second.articles.open('articles/a.txt');
  expect(Buffer.from((await object?.read(100)) ?? []).toString()).toBe('Gardé.');
});

test('a function that fails is tried again, and what it never does becomes a dead letter', async () => {
  const cloud = await start({ maxReceiveCount: 2, retryDelay: 5 });
  await upload(cloud, 'articles/bad.txt');
  await upload(cloud, 'articles/good.txt');
  await until(() => cloud.queue.size === 2);
  let calls = 0;
  cloud.attach(async (event) => {
    calls += 1;
    const bad = batchSchema.parse(event).Records.filter(({ body }) => body.includes('bad.txt'));
    return { batchItemFailures: bad.map(({ messageId }) => ({ itemIdentifier: messageId })) };
  });
  await until(() => cloud.deadLetters.size === 1 && cloud.queue.size === 0);
  expect(calls).toBe(2);
  expect(cloud.deadLetters.peek()[0]?.body).toContain('bad.txt');
});

test('a function that throws is told of, and tried again', async () => {
  const cloud = await start();
  await upload(cloud, 'articles/a.txt');
  let calls = 0;
  cloud.attach(async () => {
    calls += 1;
    if (calls === 1) throw new Error('broken');
  });
  await until(() => calls === 2 && cloud.queue.size === 0);
  expect(errors).toEqual([new Error('broken')]);
});

test('close waits for the function', async () => {
  const cloud = await start();
  let began = false;
  let ended = false;
  cloud.attach(async () => {
    began = true;
    await new Promise((resolve) => setTimeout(resolve, 50));
    ended = true;
  });
  await upload(cloud, 'articles/a.txt');
  await until(() => began);
  await stop(cloud);
  expect(ended).toBe(true);
});

test('its environment is enough for any client', async () => {
  const { environment } = await start();
  const client = new S3Client({
    endpoint: environment['AWS_ENDPOINT_URL_S3'] ?? '',
    region: environment['AWS_REGION'] ?? '',
    forcePathStyle: true,
    credentials: {
      accessKeyId: environment['AWS_ACCESS_KEY_ID'] ?? '',
      secretAccessKey: environment['AWS_SECRET_ACCESS_KEY'] ?? '',
    },
  });
  for (const name of ['ARTICLES_BUCKET', 'BRIEFS_BUCKET']) {
    expect(await createS3ObjectStore(client, environment[name] ?? '').open('nothing')).toBeUndefined();
  }
  client.destroy();
});

test('a folder in use is refused', async () => {
  const directory = temporaryFolder();
  await start({ directory });
  await expect(startLocalCloud({ directory, port: 0 })).rejects.toMatchObject({ code: 'storage-conflict' });
});

test('a damaged queue is refused, and nothing stays open', async () => {
  const directory = temporaryFolder();
  const cloud = await start({ directory });
  await upload(cloud, 'articles/a.txt');
  await upload(cloud, 'articles/b.txt');
  await until(() => cloud.queue.size === 2);
  await stop(cloud);
  const journal = path.join(directory, 'queue', 'precis-uploads.journal');
  writeFileSync(journal, readFileSync(journal, 'utf8').replace('articles', 'artikels'));
  // A second attempt that finds the folder locked would be a `storage-conflict`.
  for (let attempt = 0; attempt < 2; attempt += 1)
    await expect(startLocalCloud({ directory, port: 0 })).rejects.toMatchObject({ code: 'input-malformed' });
});
