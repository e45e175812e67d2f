import { createHash } from 'node:crypto';
import {
  CopyObjectCommand,
  DeleteObjectCommand,
  DeleteObjectsCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  type S3Client,
} from '@aws-sdk/client-s3';
import fc from 'fast-check';
import { clientOf, closeAll, PLAIN, refusal, startServer, VERSIONED } from './support.ts';

let client: S3Client;
beforeEach(async () => {
  client = clientOf(await startServer());
});
afterEach(closeAll);

async function put(key: string, body: string | Uint8Array, bucket = PLAIN): Promise<string> {
  const { ETag = '' } = await client.send(new PutObjectCommand({ Bucket: bucket, Key: key, Body: body }));
  return ETag;
}

async function text(key: string, bucket = PLAIN): Promise<string | undefined> {
  const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
  return Body?.transformToString();
}

test('stores, reads, describes and deletes an object', async () => {
  const body = 'Communiqué de presse ✓';
  const before = Math.floor(Date.now() / 1000) * 1000;
  const etag = await put('articles/a.txt', body);
  expect(etag).toBe(`"${createHash('md5').update(body).digest('hex')}"`);
  expect(await text('articles/a.txt')).toBe(body);
  const head = await client.send(new HeadObjectCommand({ Bucket: PLAIN, Key: 'articles/a.txt' }));
  expect(head).toMatchObject({
    ContentLength: Buffer.byteLength(body),
    ETag: etag,
    ContentType: 'application/octet-stream',
    Metadata: {},
  });
  expect(head.LastModified?.getTime()).toBeGreaterThanOrEqual(before);
  expect(head.VersionId).toBeUndefined();
  await client.send(new DeleteObjectCommand({ Bucket: PLAIN, Key: 'articles/a.txt' }));
  await expect(text('articles/a.txt')).rejects.toMatchObject(refusal('NoSuchKey', 404));
  await expect(
    client.send(new HeadObjectCommand({ Bucket: PLAIN, Key: 'articles/a.txt' })),
  ).rejects.toMatchObject(refusal('NotFound', 404));
  await client.send(new DeleteObjectCommand({ Bucket: PLAIN, Key: 'articles/a.txt' }));
});

test('an empty object, and one of several megabytes, come back to the byte', async () => {
  await put('empty', new Uint8Array());
  expect(await text('empty')).toBe('');
  const large = Buffer.alloc(3 * 2 ** 20 + 17, 'abcdefg');
  await put('large', large);
  const { Body } = await client.send(new GetObjectCommand({ Bucket: PLAIN, Key: 'large' }));
  expect(large.equals((await Body?.transformToByteArray()) ?? Buffer.alloc(0))).toBe(true);
});

test('keeps content headers and metadata', async () => {
  await client.send(
    new PutObjectCommand({
      Bucket: PLAIN,
      Key: 'a',
      Body: 'x',
      ContentType: 'text/plain; charset=utf-8',
      CacheControl: 'no-cache',
      ContentDisposition: 'inline',
      ContentLanguage: 'fr',
      ContentEncoding: 'identity',
      Metadata: { language: 'fr', plain: 'A title' },
    }),
  );
  const head = await client.send(new HeadObjectCommand({ Bucket: PLAIN, Key: 'a' }));
  expect(head).toMatchObject({
    ContentType: 'text/plain; charset=utf-8',
    CacheControl: 'no-cache',
    ContentDisposition: 'inline',
    ContentLanguage: 'fr',
    ContentEncoding: 'identity',
    Metadata: { language: 'fr', plain: 'A title' },
  });
});

test('refuses metadata of more than two kilobytes', async () => {
  const Metadata = { long: 'x'.repeat(2045) };
  await expect(
    client.send(new PutObjectCommand({ Bucket: PLAIN, Key: 'a', Body: 'x', Metadata })),
  ).rejects.toMatchObject(refusal('MetadataTooLarge', 400));
});

const KEYS = [
  'a b.txt',
  'a+b.txt',
  'a%20b.txt',
  'a%2Fb.txt',
  '100%.txt',
  'a&b=c.txt',
  'a#b.txt',
  'a?b.txt?versionId=x',
  'été/e\u0301te\u0301.txt',
  'e\u0301t\u00e9',
  '日本語/記事.txt',
  '📰/🗞️',
  '..',
  '../../etc/passwd',
  'a/./b/../c',
  '/leading',
  'double//slash',
  'trailing/',
  '\\back\\slash',
  'quo\'te"s<>&amp;',
  'C:\\CON',
  '*!()~',
  '.',
  `long/${'é'.repeat(447)}.txt`,
];

test('every key comes back as it was, apart from every other', async () => {
  for (const key of KEYS) await put(key, `body of ${key}`);
  for (const key of KEYS) expect(await text(key)).toBe(`body of ${key}`);
  const { Contents = [] } = await client.send(new ListObjectsV2Command({ Bucket: PLAIN }));
  expect(new Set(Contents.map(({ Key }) => Key))).toEqual(new Set(KEYS));
});

test('accents composed and decomposed are two keys', async () => {
  await put('caf\u00e9', 'composed');
  await put('cafe\u0301', 'decomposed');
  expect([await text('caf\u00e9'), await text('cafe\u0301')]).toEqual(['composed', 'decomposed']);
});

test('any Unicode key can be written, read, listed and deleted', async () => {
  const key = fc.string({ unit: 'binary', minLength: 1, maxLength: 60 });
  await fc.assert(
    fc.asyncProperty(key, async (Key) => {
      await put(Key, 'body');
      expect(await text(Key)).toBe('body');
      const { Contents = [] } = await client.send(
        new ListObjectsV2Command({ Bucket: PLAIN, EncodingType: 'url' }),
      );
      expect(Contents.map((object) => decodeURIComponent(object.Key ?? ''))).toEqual([Key]);
      await client.send(new DeleteObjectCommand({ Bucket: PLAIN, Key }));
    }),
    { numRuns: 25 },
  );
}, 60_000);

test('refuses a key of more than 1,024 bytes, not characters', async () => {
  await put('é'.repeat(512), 'fits');
  await expect(put('é'.repeat(513), 'does not')).rejects.toMatchObject(refusal('KeyTooLongError', 400));
});

test('refuses what is in no bucket', async () => {
  await expect(put('a', 'x', 'nowhere')).rejects.toMatchObject(refusal('NoSuchBucket', 404));
  await expect(text('a', 'nowhere')).rejects.toMatchObject(refusal('NoSuchBucket', 404));
});

describe('conditions', () => {
  test('If-None-Match creates once', async () => {
    const create = () =>
      client.send(new PutObjectCommand({ Bucket: PLAIN, Key: 'a', Body: 'x', IfNoneMatch: '*' }));
    await create();
    await expect(create()).rejects.toMatchObject(refusal('PreconditionFailed', 412));
    await client.send(new DeleteObjectCommand({ Bucket: PLAIN, Key: 'a' }));
    await create();
  });

  test('If-Match replaces that state only', async () => {
    const etag = await put('a', 'one');
    const replace = (IfMatch: string, Body: string) =>
      client.send(new PutObjectCommand({ Bucket: PLAIN, Key: 'a', Body, IfMatch }));
    await replace(etag, 'two');
    await expect(replace(etag, 'three')).rejects.toMatchObject(refusal('PreconditionFailed', 412));
    expect(await text('a')).toBe('two');
    await client.send(new DeleteObjectCommand({ Bucket: PLAIN, Key: 'a' }));
    await expect(replace(etag, 'four')).rejects.toMatchObject(refusal('NoSuchKey', 404));
  });

  test.each([PLAIN, VERSIONED])('of eight that race to create, one wins (%s)', async (Bucket) => {
    const races = Array.from({ length: 8 }, (_, index) =>
      client.send(new PutObjectCommand({ Bucket, Key: 'race', Body: `writer ${index}`, IfNoneMatch: '*' })),
    );
    const results = await Promise.allSettled(races);
    const winners = results.flatMap(({ status }, index) => (status === 'fulfilled' ? [index] : []));
    expect(winners).toHaveLength(1);
    for (const result of results)
      if (result.status === 'rejected')
        expect(result.reason).toMatchObject(refusal('PreconditionFailed', 412));
    expect(await text('race', Bucket)).toBe(`writer ${winners[0]}`);
  });

  test('of eight that race to replace one state, one wins', async () => {
    const etag = await put('race', 'before');
    const results = await Promise.allSettled(
      Array.from({ length: 8 }, (_, index) =>
        client.send(
          new PutObjectCommand({ Bucket: PLAIN, Key: 'race', Body: `writer ${index}`, IfMatch: etag }),
        ),
      ),
    );
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  test('a deletion with If-Match deletes that state only', async () => {
    const etag = await put('a', 'one');
    await put('a', 'two');
    const remove = (IfMatch: string) =>
      client.send(new DeleteObjectCommand({ Bucket: PLAIN, Key: 'a', IfMatch }));
    await expect(remove(etag)).rejects.toMatchObject(refusal('PreconditionFailed', 412));
    expect(await text('a')).toBe('two');
    await remove(await put('a', 'three'));
    await expect(text('a')).rejects.toMatchObject(refusal('NoSuchKey', 404));
  });

  test('a read tells when nothing changed', async () => {
    const etag = await put('a', 'one');
    const get = (options: { IfNoneMatch?: string; IfMatch?: string }) =>
      client.send(new GetObjectCommand({ Bucket: PLAIN, Key: 'a', ...options }));
    await expect(get({ IfNoneMatch: etag })).rejects.toMatchObject({ $metadata: { httpStatusCode: 304 } });
    await expect(get({ IfMatch: '"0"' })).rejects.toMatchObject(refusal('PreconditionFailed', 412));
    await (await get({ IfNoneMatch: '"0"', IfMatch: etag })).Body?.transformToString();
  });
});

describe('ranges', () => {
  const range = async (Range: string) => {
    const got = await client.send(new GetObjectCommand({ Bucket: PLAIN, Key: 'r', Range }));
    return [await got.Body?.transformToString(), got.ContentRange];
  };

  test.each([
    ['bytes=0-0', '0', 'bytes 0-0/10'],
    ['bytes=3-5', '345', 'bytes 3-5/10'],
    ['bytes=8-', '89', 'bytes 8-9/10'],
    ['bytes=-3', '789', 'bytes 7-9/10'],
    ['bytes=-30', '0123456789', 'bytes 0-9/10'],
    ['bytes=5-500', '56789', 'bytes 5-9/10'],
    ['bytes=5-2', '0123456789', undefined],
    ['lines=1-2', '0123456789', undefined],
  ])('%s', async (header, body, contentRange) => {
    await put('r', '0123456789');
    expect(await range(header)).toEqual([body, contentRange]);
  });

  test('beyond the end, and of an empty object, cannot be satisfied', async () => {
    await put('r', '0123456789');
    await expect(range('bytes=10-')).rejects.toMatchObject(refusal('InvalidRange', 416));
    await expect(range('bytes=-0')).rejects.toMatchObject(refusal('InvalidRange', 416));
    await put('r', new Uint8Array());
    await expect(range('bytes=0-')).rejects.toMatchObject(refusal('InvalidRange', 416));
  });
});

describe('checksums', () => {
  const SUMS = {
    CRC32: 'y/Q5Jg==',
    CRC32C: '4waSgw==',
    CRC64NVME: 'rosUhgp5mIg=',
    SHA1: '98O8HYCOBHMq32eZZczDTKeuNEE=',
    SHA256: 'FeKw08M4keuw8e9gnsQZQgwg4yDOlMZfvIwzEkSOsiU=',
  } as const;

  // The check values of the catalogue of CRC algorithms, and of `printf 123456789 | openssl dgst`.
  test.each(Object.entries(SUMS))('%s of "123456789" is computed, kept and answered', async (name, value) => {
    const { [`Checksum${name}` as 'ChecksumCRC32']: answered } = await client.send(
      new PutObjectCommand({
        Bucket: PLAIN,
        Key: name,
        Body: '123456789',
        ChecksumAlgorithm: name as keyof typeof SUMS,
        [`Checksum${name}`]: value,
      }),
    );
    expect(answered).toBe(value);
    const head = await client.send(
      new HeadObjectCommand({ Bucket: PLAIN, Key: name, ChecksumMode: 'ENABLED' }),
    );
    expect(head[`Checksum${name}` as 'ChecksumCRC32']).toBe(value);
  });

  test.each(Object.entries(SUMS))('a wrong %s is refused, and nothing is stored', async (name, value) => {
    await expect(
      client.send(
        new PutObjectCommand({
          Bucket: PLAIN,
          Key: 'wrong',
          Body: '12345678',
          [`Checksum${name}`]: value,
        }),
      ),
    ).rejects.toMatchObject(refusal('BadDigest', 400));
    await expect(text('wrong')).rejects.toMatchObject(refusal('NoSuchKey', 404));
  });

  test('a wrong or malformed Content-MD5 is refused', async () => {
    const send = (ContentMD5: string) =>
      client.send(new PutObjectCommand({ Bucket: PLAIN, Key: 'wrong', Body: 'x', ContentMD5 }));
    await expect(send('1B2M2Y8AsgTpgAmY7PhCfg==')).rejects.toMatchObject(refusal('BadDigest', 400));
    await expect(send('abc')).rejects.toMatchObject(refusal('InvalidDigest', 400));
  });
});

describe('copies', () => {
  test('take bytes, headers and metadata along, or new metadata', async () => {
    await client.send(
      new PutObjectCommand({
        Bucket: PLAIN,
        Key: 'été 1+1.txt',
        Body: 'x',
        ContentType: 'text/plain',
        Metadata: { language: 'fr' },
      }),
    );
    const CopySource = `${PLAIN}/${encodeURIComponent('été 1+1.txt')}`;
    await client.send(new CopyObjectCommand({ Bucket: VERSIONED, Key: 'same', CopySource }));
    await client.send(
      new CopyObjectCommand({
        Bucket: VERSIONED,
        Key: 'other',
        CopySource,
        MetadataDirective: 'REPLACE',
        Metadata: { language: 'en' },
        ContentType: 'text/html',
      }),
    );
    const head = (Key: string) => client.send(new HeadObjectCommand({ Bucket: VERSIONED, Key }));
    expect(await head('same')).toMatchObject({ ContentType: 'text/plain', Metadata: { language: 'fr' } });
    expect(await head('other')).toMatchObject({ ContentType: 'text/html', Metadata: { language: 'en' } });
    await client.send(new DeleteObjectCommand({ Bucket: PLAIN, Key: 'été 1+1.txt' }));
    expect(await text('same', VERSIONED)).toBe('x');
  });

  test('of what is not there are refused', async () => {
    const copy = (CopySource: string) =>
      client.send(new CopyObjectCommand({ Bucket: PLAIN, Key: 'a', CopySource }));
    await expect(copy(`${PLAIN}/nothing`)).rejects.toMatchObject(refusal('NoSuchKey', 404));
    await expect(copy('nonsense')).rejects.toMatchObject(refusal('InvalidArgument', 400));
  });
});

test('deletes many objects in one request, those that are not there too', async () => {
  const keys = ['a&b<c>', 'été', '日本', ' space '];
  for (const key of keys) await put(key, 'x');
  const { Deleted = [], Errors } = await client.send(
    new DeleteObjectsCommand({
      Bucket: PLAIN,
      Delete: { Objects: [...keys, 'not there'].map((Key) => ({ Key })) },
    }),
  );
  expect(Deleted.map(({ Key }) => Key)).toEqual([...keys, 'not there']);
  expect(Errors).toBeUndefined();
  expect((await client.send(new ListObjectsV2Command({ Bucket: PLAIN }))).KeyCount).toBe(0);
});

test('a deletion of many with ETags refuses those that changed', async () => {
  const etag = await put('a', 'one');
  await put('a', 'two');
  const kept = await put('b', 'one');
  const { Deleted = [], Errors = [] } = await client.send(
    new DeleteObjectsCommand({
      Bucket: PLAIN,
      Delete: {
        Objects: [
          { Key: 'a', ETag: etag },
          { Key: 'b', ETag: kept },
        ],
      },
    }),
  );
  expect(Deleted.map(({ Key }) => Key)).toEqual(['b']);
  expect(Errors).toMatchObject([{ Key: 'a', Code: 'PreconditionFailed' }]);
});
