import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  ListObjectVersionsCommand,
  PutObjectCommand,
  type S3Client,
} from '@aws-sdk/client-s3';
import { systemClock } from '../../../../lib/local/clock.ts';
import { createLocalS3 } from '../../../../lib/local/s3/index.ts';
import { ObjectStore } from '../../../../lib/local/s3/object-store.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { clientOf, closeAll, PLAIN, startServer, stopServer, unexpected, VERSIONED } from './support.ts';

afterEach(closeAll);

async function put(client: S3Client, Key: string, Body: string, Bucket = PLAIN) {
  return client.send(new PutObjectCommand({ Bucket, Key, Body, Metadata: { language: 'fr' } }));
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(path.join(folder, name)).isFile())
    .sort();
}

test('everything is there again after a restart', async () => {
  const directory = temporaryFolder();
  const first = await startServer({ directory });
  const before = clientOf(first);
  await put(before, 'été/日本.txt', 'texte');
  await put(before, 'a', 'one', VERSIONED);
  await put(before, 'a', 'two', VERSIONED);
  await before.send(new DeleteObjectCommand({ Bucket: VERSIONED, Key: 'a' }));
  const list = new ListObjectVersionsCommand({ Bucket: VERSIONED });
  const versions = await before.send(list);
  const head = await before.send(new HeadObjectCommand({ Bucket: PLAIN, Key: 'été/日本.txt' }));
  await stopServer(first);
  const after = clientOf(await startServer({ directory }));
  const again = await after.send(list);
  expect(again.Versions).toEqual(versions.Versions);
  expect(again.DeleteMarkers).toEqual(versions.DeleteMarkers);
  const { $metadata: _before, ...described } = head;
  expect(await after.send(new HeadObjectCommand({ Bucket: PLAIN, Key: 'été/日本.txt' }))).toMatchObject(
    described,
  );
  const got = await after.send(new GetObjectCommand({ Bucket: PLAIN, Key: 'été/日本.txt' }));
  expect(await got.Body?.transformToString()).toBe('texte');
});

test('a folder is opened once at a time', async () => {
  const directory = temporaryFolder();
  const first = await startServer({ directory });
  await expect(createLocalS3({ directory })).rejects.toMatchObject({
    code: 'storage-conflict',
    message: expect.stringContaining(directory),
  });
  await stopServer(first);
  await startServer({ directory });
});

test('a folder that a living process holds is refused; that of a dead one is taken over', async () => {
  const directory = temporaryFolder();
  const holder = (pid: number) => ({
    pid,
    host: execFileSync('hostname').toString().trim(),
    started: null,
    token: 'other',
  });
  writeFileSync(path.join(directory, 'lock'), JSON.stringify(holder(process.ppid)));
  await expect(createLocalS3({ directory })).rejects.toMatchObject({
    code: 'storage-conflict',
    message: expect.stringContaining(String(process.ppid)),
  });
  const ended = execFileSync(process.execPath, ['-p', 'process.pid']).toString().trim();
  writeFileSync(path.join(directory, 'lock'), JSON.stringify(holder(Number(ended))));
  await startServer({ directory });
});

test('a port that is taken is a matter of configuration, and the folder is free again', async () => {
  const first = await startServer();
  const port = Number(new URL(first.endpoint).port);
  const directory = temporaryFolder();
  await expect(createLocalS3({ directory, port })).rejects.toMatchObject({ code: 'config-invalid' });
  await startServer({ directory });
});

test('no key reaches out of the data folder, and the folder ends clean', async () => {
  const parent = temporaryFolder();
  const directory = path.join(parent, 'data');
  const server = await startServer({ directory });
  const client = clientOf(server);
  const keys = [
    '../escape',
    '../../escape',
    '/escape',
    '..',
    '..\\escape',
    'a/../../escape',
    `${parent}/escape`,
  ];
  for (const key of keys) await put(client, key, 'x');
  expect(readdirSync(parent)).toEqual(['data']);
  expect(
    filesUnder(parent).every((name) => /^data\/(?:journal|lock|objects\/..\/[0-9a-f]{32})$/.test(name)),
  ).toBe(true);
  expect(filesUnder(path.join(directory, 'objects'))).toHaveLength(keys.length);
  for (const key of keys) await client.send(new DeleteObjectCommand({ Bucket: PLAIN, Key: key }));
  await stopServer(server);
  expect(filesUnder(parent)).toEqual(['data/journal']);
});

test('bytes that no journal entry names are removed at the next start', async () => {
  const directory = temporaryFolder();
  const first = await startServer({ directory });
  await put(clientOf(first), 'kept', 'x');
  await stopServer(first);
  const stray = path.join(directory, 'objects', 'ab', `ab${'0'.repeat(30)}`);
  mkdirSync(path.dirname(stray), { recursive: true });
  writeFileSync(stray, 'half an upload');
  const second = await startServer({ directory });
  expect(existsSync(stray)).toBe(false);
  const got = await clientOf(second).send(new GetObjectCommand({ Bucket: PLAIN, Key: 'kept' }));
  expect(await got.Body?.transformToString()).toBe('x');
});

test('a journal cut between or within entries opens with the changes up to there, and takes new ones', async () => {
  const directory = temporaryFolder();
  const server = await startServer({ directory, buckets: [{ name: VERSIONED, versioning: true }] });
  const client = clientOf(server);
  const bodies = ['un', 'deux', 'trois é'];
  for (const body of bodies) await put(client, body, body, VERSIONED);
  await client.send(new DeleteObjectCommand({ Bucket: VERSIONED, Key: 'deux' }));
  await stopServer(server);
  const journal = readFileSync(path.join(directory, 'journal'));
  const states = [[], ['un'], ['un', 'deux'], ['un', 'deux', 'trois é'], ['un', 'trois é']];
  const ends = [...journal.entries()].flatMap(([index, byte]) => (byte === 0x0a ? [index + 1] : []));
  let reached = 0;
  for (const length of [0, ...ends.flatMap((end) => [end - 40, end - 1, end])]) {
    const copy = temporaryFolder();
    writeFileSync(path.join(copy, 'journal'), journal.subarray(0, length));
    const store = await ObjectStore.open(copy, systemClock);
    const bucket = store.state.buckets.get(VERSIONED);
    const keys =
      bucket === undefined
        ? []
        : [...bucket.objects.keys()].filter((key) => store.state.current(bucket, key));
    if (JSON.stringify(keys) !== JSON.stringify(states[reached])) reached += 1;
    expect([length, keys]).toEqual([length, states[reached]]);
    store.createBucket('new');
    await store.close();
    const again = await ObjectStore.open(copy, systemClock);
    expect(again.state.buckets.has('new')).toBe(true);
    await again.close();
  }
  expect(reached).toBe(states.length - 1);
}, 30_000);

test('a journal that is damaged before its end is refused and left alone', async () => {
  const directory = temporaryFolder();
  const server = await startServer({ directory });
  await put(clientOf(server), 'a', 'x');
  await stopServer(server);
  const file = path.join(directory, 'journal');
  const damaged = readFileSync(file, 'utf8').replace(PLAIN, 'plaim');
  writeFileSync(file, damaged);
  await expect(createLocalS3({ directory })).rejects.toMatchObject({
    code: 'input-malformed',
    message: expect.stringContaining('backup'),
  });
  expect(readFileSync(file, 'utf8')).toBe(damaged);
});

test('a copy of the folder made while it is open opens elsewhere', async () => {
  const directory = temporaryFolder();
  const client = clientOf(await startServer({ directory }));
  await put(client, 'a', 'x');
  const copy = path.join(temporaryFolder(), 'copy');
  cpSync(directory, copy, { recursive: true, filter: (name) => path.basename(name) !== 'lock' });
  const other = clientOf(await startServer({ directory: copy }));
  const { Contents } = await other.send(new ListObjectsV2Command({ Bucket: PLAIN }));
  expect(Contents).toMatchObject([{ Key: 'a' }]);
});

test('closing in the middle of writes ends them whole or not at all', async () => {
  const directory = temporaryFolder();
  const server = await startServer({ directory });
  const client = clientOf(server);
  const writes = Array.from({ length: 30 }, (_, index) => put(client, `k${index}`, 'x'.repeat(200_000)));
  const settled = Promise.allSettled(writes);
  await new Promise((resolve) => setTimeout(resolve, 40));
  await stopServer(server);
  const results = await settled;
  expect(unexpected).toEqual([]);
  const again = clientOf(await startServer({ directory }));
  const { Contents = [] } = await again.send(new ListObjectsV2Command({ Bucket: PLAIN }));
  const stored = new Set(Contents.map(({ Key }) => Key));
  for (const [index, { status }] of results.entries())
    if (status === 'fulfilled') expect(stored.has(`k${index}`)).toBe(true);
  expect(Contents.every(({ Size }) => Size === 200_000)).toBe(true);
});
