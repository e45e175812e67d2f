import { CopyObjectCommand, DeleteObjectCommand, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import * as z from 'zod';
import {
  type LocalS3,
  type LocalS3Options,
  type Notification,
  type NotificationListener,
  s3Event,
} from '../../../../lib/local/s3/index.ts';
import { manualClock } from '../../../support/manual-clock.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { clientOf, closeAll, PLAIN, startServer, stopServer, VERSIONED } from './support.ts';

afterEach(closeAll);

const put = (client: S3Client, Key: string, Bucket = PLAIN) =>
  client.send(new PutObjectCommand({ Bucket, Key, Body: 'abc' }));

/** Waits until the list has so many members. */
async function has(list: readonly unknown[], count: number): Promise<void> {
  for (let round = 0; round < 300 && list.length < count; round += 1)
    await new Promise((resolve) => setTimeout(resolve, 5));
  expect(list).toHaveLength(count);
}

async function listening(
  options: Partial<LocalS3Options> = {},
): Promise<{ server: LocalS3; client: S3Client; told: Notification[] }> {
  const server = await startServer(options);
  const told: Notification[] = [];
  server.onNotification((notification) => {
    told.push(notification);
  });
  return { server, client: clientOf(server), told };
}

const sequencerOf = (event: object) =>
  z
    .object({
      Records: z.tuple([z.object({ s3: z.object({ object: z.object({ sequencer: z.string() }) }) })]),
    })
    .parse(event).Records[0].s3.object.sequencer;

test('an S3 event has the shape that AWS documents, its key form-encoded', async () => {
  const { client, told } = await listening();
  const sent = await put(client, 'articles/été 1+1 & (日).txt', VERSIONED);
  await has(told, 1);
  const [notification] = told;
  if (notification === undefined) throw new Error('no notification');
  expect(s3Event(notification, 'eu-west-3')).toEqual({
    Records: [
      {
        eventVersion: '2.1',
        eventSource: 'aws:s3',
        awsRegion: 'eu-west-3',
        eventTime: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
        eventName: 'ObjectCreated:Put',
        userIdentity: { principalId: expect.any(String) },
        requestParameters: { sourceIPAddress: '127.0.0.1' },
        responseElements: {
          'x-amz-request-id': sent.$metadata.requestId,
          'x-amz-id-2': expect.any(String),
        },
        s3: {
          s3SchemaVersion: '1.0',
          configurationId: expect.any(String),
          bucket: {
            name: VERSIONED,
            ownerIdentity: { principalId: expect.any(String) },
            arn: `arn:aws:s3:::${VERSIONED}`,
          },
          object: {
            key: 'articles/%C3%A9t%C3%A9+1%2B1+%26+%28%E6%97%A5%29.txt',
            size: 3,
            eTag: '900150983cd24fb0d6963f7d28e17f72',
            versionId: sent.VersionId,
            sequencer: expect.stringMatching(/^[0-9A-F]{18}$/),
          },
        },
      },
    ],
  });
});

test('every kind of change is told, in order, and a change that was none is not', async () => {
  const { client, told } = await listening();
  await put(client, 'a', VERSIONED);
  await client.send(new CopyObjectCommand({ Bucket: VERSIONED, Key: 'b', CopySource: `${VERSIONED}/a` }));
  const { VersionId } = await client.send(new DeleteObjectCommand({ Bucket: VERSIONED, Key: 'a' }));
  await client.send(new DeleteObjectCommand({ Bucket: VERSIONED, Key: 'a', VersionId }));
  await client.send(new DeleteObjectCommand({ Bucket: PLAIN, Key: 'never there' }));
  await client
    .send(new PutObjectCommand({ Bucket: VERSIONED, Key: 'a', Body: 'x', IfNoneMatch: '*' }))
    .catch(() => {});
  await put(client, 'last');
  await has(told, 5);
  expect(told.map(({ name, key }) => `${name} ${key}`)).toEqual([
    'ObjectCreated:Put a',
    'ObjectCreated:Copy b',
    'ObjectRemoved:DeleteMarkerCreated a',
    'ObjectRemoved:Delete a',
    'ObjectCreated:Put last',
  ]);
});

test('sequencers rise, as text, across restarts and deletions', async () => {
  const directory = temporaryFolder();
  const sequencers: string[] = [];
  for (let run = 0; run < 3; run += 1) {
    const { server, client, told } = await listening({ directory });
    await put(client, 'a');
    await put(client, 'a');
    await client.send(new DeleteObjectCommand({ Bucket: PLAIN, Key: 'a' }));
    await has(told, 3);
    sequencers.push(...told.map((notification) => sequencerOf(s3Event(notification, 'us-east-1'))));
    await stopServer(server);
  }
  expect(sequencers).toEqual([...new Set(sequencers)].sort());
  expect(sequencers).toHaveLength(9);
});

test('what no listener accepted comes again after a restart, in order, and then no more', async () => {
  const directory = temporaryFolder();
  const first = await startServer({ directory });
  await put(clientOf(first), 'before any listener');
  const refused: string[] = [];
  first.onNotification(({ key }) => {
    refused.push(key);
    throw new Error('not now');
  });
  await put(clientOf(first), 'refused');
  expect(refused).toContain('before any listener');
  await stopServer(first);
  const { server, client, told } = await listening({ directory });
  await has(told, 2);
  expect(told.map(({ key }) => key)).toEqual(['before any listener', 'refused']);
  await put(client, 'new');
  await has(told, 3);
  await stopServer(server);
  const last = await listening({ directory });
  await put(last.client, 'only this');
  await has(last.told, 1);
  expect(last.told[0]?.key).toBe('only this');
});

test.each<[string, (fail: () => void) => NotificationListener]>([
  [
    'throws',
    (fail) => () => {
      fail();
      throw new Error('not now');
    },
  ],
  [
    'rejects',
    (fail) => async () => {
      fail();
      throw new Error('not now');
    },
  ],
])('a listener that %s is told again after a pause, and order is kept', async (_how, failing) => {
  const clock = manualClock(Date.now());
  const server = await startServer({ clock });
  const client = clientOf(server);
  const failures: number[] = [];
  server.onNotification(failing(() => failures.push(clock.now())));
  await put(client, 'a');
  await has(failures, 1);
  const told: string[] = [];
  server.onNotification(({ key }) => {
    told.push(key);
  });
  await has(told, 1);
  server.onNotification(failing(() => failures.push(clock.now())));
  await put(client, 'b');
  await has(failures, 2);
  await put(client, 'c');
  await new Promise((resolve) => setTimeout(resolve, 20));
  const before = failures.length;
  clock.advance(1000);
  await has(failures, before + 1);
  server.onNotification(({ key }) => {
    told.push(key);
  });
  clock.advance(1000);
  await has(told, 3);
  expect(told).toEqual(['a', 'b', 'c']);
});
