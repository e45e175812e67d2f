import {
  DeleteBucketCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  GetObjectTaggingCommand,
  HeadBucketCommand,
  HeadObjectCommand,
  ListBucketsCommand,
  ListObjectsCommand,
  ListObjectsV2Command,
  ListObjectVersionsCommand,
  PutObjectCommand,
  PutObjectTaggingCommand,
  type S3Client,
} from '@aws-sdk/client-s3';
import fc from 'fast-check';
import { listKeys } from '../../../../lib/local/s3/listing.ts';
import { compareKeys, SortedKeys } from '../../../../lib/local/s3/sorted-keys.ts';
import { clientOf, closeAll, PLAIN, refusal, startServer, VERSIONED } from './support.ts';

let client: S3Client;
beforeEach(async () => {
  client = clientOf(await startServer());
});
afterEach(closeAll);

async function put(Key: string, Body = 'x', Bucket = PLAIN): Promise<string | undefined> {
  return (await client.send(new PutObjectCommand({ Bucket, Key, Body }))).VersionId;
}

describe('listings', () => {
  test('are in the order of UTF-8 bytes, not of UTF-16 units', async () => {
    for (const key of ['\u{1f4f0}', '\uff5e', 'é', 'z', 'Z', 'a/b', 'a', '~']) await put(key);
    const { Contents = [] } = await client.send(new ListObjectsV2Command({ Bucket: PLAIN }));
    expect(Contents.map(({ Key }) => Key)).toEqual(['Z', 'a', 'a/b', 'z', '~', 'é', '\uff5e', '\u{1f4f0}']);
  });

  test('of version 2 page to the end, each key once', async () => {
    const keys = Array.from({ length: 23 }, (_, index) => `k${String(index).padStart(2, '0')} é+&`);
    for (const key of keys) await put(key);
    const seen: (string | undefined)[] = [];
    const sizes: number[] = [];
    let ContinuationToken: string | undefined;
    do {
      const page = await client.send(
        new ListObjectsV2Command({ Bucket: PLAIN, MaxKeys: 5, ContinuationToken }),
      );
      sizes.push(page.KeyCount ?? -1);
      seen.push(...(page.Contents ?? []).map(({ Key }) => Key));
      expect(page.IsTruncated).toBe(page.NextContinuationToken !== undefined);
      ContinuationToken = page.NextContinuationToken;
    } while (ContinuationToken !== undefined);
    expect(seen).toEqual(keys);
    expect(sizes).toEqual([5, 5, 5, 5, 3]);
  });

  test('of version 1 page by marker', async () => {
    for (const key of ['a', 'b', 'c']) await put(key);
    const first = await client.send(new ListObjectsCommand({ Bucket: PLAIN, MaxKeys: 2, Delimiter: '/' }));
    expect(first).toMatchObject({ IsTruncated: true, NextMarker: 'b' });
    const second = await client.send(new ListObjectsCommand({ Bucket: PLAIN, Marker: 'b' }));
    expect(second).toMatchObject({ IsTruncated: false, Contents: [{ Key: 'c' }] });
  });

  test('roll up what has a delimiter after the prefix, and count a roll-up as one', async () => {
    for (const key of ['a/1', 'a/2', 'b', 'c/1/x', 'c/2', 'd']) await put(key);
    const list = (options: object) =>
      client.send(new ListObjectsV2Command({ Bucket: PLAIN, Delimiter: '/', ...options }));
    const all = await list({});
    expect(all.CommonPrefixes).toEqual([{ Prefix: 'a/' }, { Prefix: 'c/' }]);
    expect(all.Contents?.map(({ Key }) => Key)).toEqual(['b', 'd']);
    expect(all.KeyCount).toBe(4);
    const inside = await list({ Prefix: 'c/' });
    expect(inside.CommonPrefixes).toEqual([{ Prefix: 'c/1/' }]);
    expect(inside.Contents?.map(({ Key }) => Key)).toEqual(['c/2']);
    const page = await list({ MaxKeys: 1 });
    expect(page).toMatchObject({ IsTruncated: true, CommonPrefixes: [{ Prefix: 'a/' }] });
    const next = await list({ MaxKeys: 2, ContinuationToken: page.NextContinuationToken });
    expect(next.Contents?.map(({ Key }) => Key)).toEqual(['b']);
    expect(next.CommonPrefixes).toEqual([{ Prefix: 'c/' }]);
  });

  test('take a start, an empty page, and refuse nonsense', async () => {
    for (const key of ['a', 'b', 'c']) await put(key);
    const list = (options: object) => client.send(new ListObjectsV2Command({ Bucket: PLAIN, ...options }));
    expect((await list({ StartAfter: 'a' })).Contents?.map(({ Key }) => Key)).toEqual(['b', 'c']);
    expect((await list({ StartAfter: 'aa' })).Contents?.map(({ Key }) => Key)).toEqual(['b', 'c']);
    expect(await list({ MaxKeys: 0 })).toMatchObject({ KeyCount: 0, IsTruncated: false });
    await expect(list({ ContinuationToken: 'é!' })).rejects.toMatchObject(refusal('InvalidArgument', 400));
    await expect(list({ MaxKeys: -1 })).rejects.toMatchObject(refusal('InvalidArgument', 400));
    await expect(client.send(new ListObjectsV2Command({ Bucket: 'nowhere' }))).rejects.toMatchObject(
      refusal('NoSuchBucket', 404),
    );
  });

  test('of any keys, prefix, delimiter and page size: pages add up to what one look at all keys gives', () => {
    const key = fc.string({ unit: fc.constantFrom('a', 'b', '/', '\u{10ffff}', '\uffff'), maxLength: 6 });
    fc.assert(
      fc.property(
        fc.uniqueArray(
          key.filter((k) => k !== ''),
          { maxLength: 20 },
        ),
        key.map((k) => k.slice(0, 2)),
        fc.constantFrom('', '/', 'a', 'b/'),
        fc.integer({ min: 1, max: 4 }),
        (keys, prefix, delimiter, maxKeys) => {
          const sorted = new SortedKeys();
          for (const k of keys) sorted.add(k);
          const objects = new Map(keys.map((k) => [k, []]));
          const bucket = {
            name: 'b',
            created: 0,
            versioning: undefined,
            configurations: new Map(),
            objects,
            keys: sorted,
          };
          const seen: string[] = [];
          let after = '';
          for (let page = 0; page < 50; page += 1) {
            const found = listKeys(bucket, { prefix, delimiter, maxKeys, after }, () => [
              {
                key: '',
                versionId: 'null',
                sequence: 1,
                lastModified: 0,
                deleteMarker: false,
                size: 0,
                etag: '',
                segments: [],
                headers: {},
                metadata: {},
                tags: {},
              },
            ]);
            expect(found.keys.length + found.commonPrefixes.length).toBeLessThanOrEqual(maxKeys);
            seen.push(...[...found.keys.map((k) => k.key), ...found.commonPrefixes].sort(compareKeys));
            if (found.next === undefined) break;
            after = found.next;
          }
          const expected = new Set(
            keys
              .filter((k) => k.startsWith(prefix))
              .sort(compareKeys)
              .map((k) => {
                const end = delimiter === '' ? -1 : k.indexOf(delimiter, prefix.length);
                return end < 0 ? k : k.slice(0, end + delimiter.length);
              }),
          );
          expect(seen).toEqual([...expected]);
        },
      ),
      { numRuns: 500, examples: [[['a', 'aa'], 'a', 'a', 1]] },
    );
  });

  test('keys are compared as Buffer.compare does their UTF-8', () => {
    const text = fc.string({ unit: 'binary', maxLength: 5 });
    fc.assert(
      fc.property(text, text, (left, right) => {
        expect(Math.sign(compareKeys(left, right))).toBe(
          Buffer.compare(Buffer.from(left), Buffer.from(right)),
        );
      }),
    );
  });
});

describe('versions', () => {
  test('each write is one, and every one can be read', async () => {
    const first = await put('a', 'one', VERSIONED);
    const second = await put('a', 'two', VERSIONED);
    expect(first).not.toBe(second);
    const read = async (VersionId?: string) => {
      const got = await client.send(new GetObjectCommand({ Bucket: VERSIONED, Key: 'a', VersionId }));
      return [await got.Body?.transformToString(), got.VersionId];
    };
    expect(await read(first)).toEqual(['one', first]);
    expect(await read(second)).toEqual(['two', second]);
    expect(await read()).toEqual(['two', second]);
    await expect(read('0'.repeat(32))).rejects.toMatchObject(refusal('NoSuchVersion', 404));
  });

  test('a deletion leaves a marker; removing the marker brings the object back', async () => {
    const version = await put('a', 'one', VERSIONED);
    const deletion = await client.send(new DeleteObjectCommand({ Bucket: VERSIONED, Key: 'a' }));
    expect(deletion).toMatchObject({
      DeleteMarker: true,
      VersionId: expect.stringMatching(/^[0-9a-f]{32}$/),
    });
    const head = (VersionId?: string) =>
      client.send(new HeadObjectCommand({ Bucket: VERSIONED, Key: 'a', VersionId }));
    await expect(head()).rejects.toMatchObject({ $metadata: { httpStatusCode: 404 } });
    await expect(head(deletion.VersionId)).rejects.toMatchObject({ $metadata: { httpStatusCode: 405 } });
    expect((await head(version)).VersionId).toBe(version);
    const listed = await client.send(new ListObjectVersionsCommand({ Bucket: VERSIONED }));
    expect(listed.DeleteMarkers).toMatchObject([{ Key: 'a', VersionId: deletion.VersionId, IsLatest: true }]);
    expect(listed.Versions).toMatchObject([{ Key: 'a', VersionId: version, IsLatest: false, Size: 3 }]);
    expect((await client.send(new ListObjectsV2Command({ Bucket: VERSIONED }))).KeyCount).toBe(0);
    await client.send(
      new DeleteObjectCommand({ Bucket: VERSIONED, Key: 'a', VersionId: deletion.VersionId }),
    );
    expect((await head()).VersionId).toBe(version);
    await client.send(new DeleteObjectCommand({ Bucket: VERSIONED, Key: 'a', VersionId: version }));
    expect(await client.send(new ListObjectVersionsCommand({ Bucket: VERSIONED }))).not.toHaveProperty(
      'Versions',
    );
  });

  test('are listed newest first, page by page, also in the middle of a key', async () => {
    const written: (string | undefined)[] = [];
    for (const body of ['1', '2', '3']) written.unshift(await put('b', body, VERSIONED));
    written.unshift(await put('a', '4', VERSIONED));
    const seen: (string | undefined)[] = [];
    const sizes: number[] = [];
    let from: { KeyMarker?: string | undefined; VersionIdMarker?: string | undefined } = {};
    for (let page = 0; page < 9; page += 1) {
      const listed = await client.send(
        new ListObjectVersionsCommand({ Bucket: VERSIONED, MaxKeys: 2, ...from }),
      );
      const versions = listed.Versions ?? [];
      sizes.push(versions.length);
      seen.push(...versions.map(({ VersionId }) => VersionId));
      if (listed.IsTruncated !== true) break;
      from = { KeyMarker: listed.NextKeyMarker, VersionIdMarker: listed.NextVersionIdMarker };
    }
    expect(seen).toEqual(written);
    expect(sizes).toEqual([2, 2]);
  });
});

test('tags are kept with their object', async () => {
  await put('a');
  const TagSet = [{ Key: 'état', Value: 'prêt & relu' }];
  await client.send(new PutObjectTaggingCommand({ Bucket: PLAIN, Key: 'a', Tagging: { TagSet } }));
  expect((await client.send(new GetObjectTaggingCommand({ Bucket: PLAIN, Key: 'a' }))).TagSet).toEqual(
    TagSet,
  );
});

test('buckets are listed, found, and removed only when empty', async () => {
  const { Buckets = [] } = await client.send(new ListBucketsCommand({}));
  expect(Buckets.map(({ Name }) => Name)).toEqual([PLAIN, VERSIONED]);
  await put('a');
  await expect(client.send(new DeleteBucketCommand({ Bucket: PLAIN }))).rejects.toMatchObject(
    refusal('BucketNotEmpty', 409),
  );
  await client.send(new DeleteObjectCommand({ Bucket: PLAIN, Key: 'a' }));
  await client.send(new DeleteBucketCommand({ Bucket: PLAIN }));
  await expect(client.send(new HeadBucketCommand({ Bucket: PLAIN }))).rejects.toMatchObject({
    $metadata: { httpStatusCode: 404 },
  });
});
