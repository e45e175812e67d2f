import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListMultipartUploadsCommand,
  ListObjectsV2Command,
  ListPartsCommand,
  PutObjectCommand,
  type S3Client,
  UploadPartCommand,
  UploadPartCopyCommand,
} from '@aws-sdk/client-s3';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { clientOf, closeAll, PLAIN, refusal, startServer } from './support.ts';

const MINIMUM = 5 * 2 ** 20;
let client: S3Client;
let directory: string;
beforeEach(async () => {
  directory = temporaryFolder();
  client = clientOf(await startServer({ directory }));
});
afterEach(closeAll);

const to = { Bucket: PLAIN, Key: 'grand/été.txt' };

function files(): number {
  const folder = path.join(directory, 'objects');
  return readdirSync(folder).reduce((sum, shard) => sum + readdirSync(path.join(folder, shard)).length, 0);
}

/** Waits until no file is left that nothing names; it is removed in the background. */
async function filesAreAtLast(count: number): Promise<void> {
  for (let round = 0; round < 100 && files() !== count; round += 1)
    await new Promise((resolve) => setTimeout(resolve, 10));
  expect(files()).toBe(count);
}

async function begin(options: object = {}): Promise<string> {
  const { UploadId = '' } = await client.send(new CreateMultipartUploadCommand({ ...to, ...options }));
  return UploadId;
}

async function part(UploadId: string, PartNumber: number, Body: Uint8Array) {
  const sent = await client.send(new UploadPartCommand({ ...to, UploadId, PartNumber, Body }));
  return { PartNumber, ETag: sent.ETag };
}

const complete = (
  UploadId: string,
  Parts: { PartNumber: number; ETag: string | undefined }[],
  options: object = {},
) =>
  client.send(
    new CompleteMultipartUploadCommand({ ...to, UploadId, MultipartUpload: { Parts }, ...options }),
  );

test('joins the parts in the order of their numbers, with S3’s ETag', async () => {
  const [one, two] = [Buffer.alloc(MINIMUM, 'a'), Buffer.from('end')];
  const UploadId = await begin({ Metadata: { language: 'fr' }, ContentType: 'text/plain' });
  const second = await part(UploadId, 7, two);
  const first = await part(UploadId, 3, one);
  const listed = await client.send(new ListPartsCommand({ ...to, UploadId }));
  expect(listed.Parts).toMatchObject([
    { PartNumber: 3, Size: MINIMUM },
    { PartNumber: 7, Size: 3 },
  ]);
  expect((await client.send(new ListObjectsV2Command({ Bucket: PLAIN }))).KeyCount).toBe(0);
  const { Uploads } = await client.send(new ListMultipartUploadsCommand({ Bucket: PLAIN }));
  expect(Uploads).toMatchObject([{ Key: to.Key, UploadId }]);
  const done = await complete(UploadId, [first, second]);
  const md5 = (data: Buffer) => createHash('md5').update(data).digest();
  expect(done.ETag).toBe(`"${md5(Buffer.concat([md5(one), md5(two)])).toString('hex')}-2"`);
  const got = await client.send(new GetObjectCommand({ ...to, Range: `bytes=${MINIMUM - 2}-` }));
  expect(await got.Body?.transformToString()).toBe('aaend');
  expect(got).toMatchObject({ Metadata: { language: 'fr' }, ContentType: 'text/plain' });
  await client.send(new DeleteObjectCommand(to));
  await filesAreAtLast(0);
});

test('sums the whole object from its parts as one look at all bytes does', async () => {
  const [one, two] = [Buffer.alloc(MINIMUM, 'abc'), Buffer.from('123456789')];
  await client.send(
    new PutObjectCommand({
      Bucket: PLAIN,
      Key: 'whole',
      Body: Buffer.concat([one, two]),
      ChecksumAlgorithm: 'CRC32',
    }),
  );
  const UploadId = await begin({ ChecksumAlgorithm: 'CRC32', ChecksumType: 'FULL_OBJECT' });
  const send = async (PartNumber: number, Body: Buffer) => {
    const command = new UploadPartCommand({ ...to, UploadId, PartNumber, Body, ChecksumAlgorithm: 'CRC32' });
    return { PartNumber, ETag: (await client.send(command)).ETag };
  };
  const done = await complete(UploadId, [await send(1, one), await send(2, two)]);
  const head = (Key: string) =>
    client.send(new HeadObjectCommand({ Bucket: PLAIN, Key, ChecksumMode: 'ENABLED' }));
  const { ChecksumCRC32 } = await head('whole');
  expect(ChecksumCRC32).toMatch(/^[\w+/]{6}==$/);
  expect(await head(to.Key)).toMatchObject({ ChecksumCRC32, ChecksumType: 'FULL_OBJECT' });
  expect(done.ChecksumCRC32).toBe(ChecksumCRC32);
});

test('an uploaded part replaces the one with its number', async () => {
  const UploadId = await begin();
  const before = await part(UploadId, 1, Buffer.from('before'));
  const after = await part(UploadId, 1, Buffer.from('after'));
  await expect(complete(UploadId, [before])).rejects.toMatchObject(refusal('InvalidPart', 400));
  await complete(UploadId, [after]);
  const got = await client.send(new GetObjectCommand(to));
  expect(await got.Body?.transformToString()).toBe('after');
  await filesAreAtLast(1);
});

test('refuses parts that are too small, out of order, unknown, or none', async () => {
  const UploadId = await begin();
  const one = await part(UploadId, 1, Buffer.from('small'));
  const two = await part(UploadId, 2, Buffer.from('small'));
  await expect(complete(UploadId, [one, two])).rejects.toMatchObject(refusal('EntityTooSmall', 400));
  await expect(complete(UploadId, [two, one])).rejects.toMatchObject(refusal('InvalidPartOrder', 400));
  await expect(complete(UploadId, [{ ...one, PartNumber: 5 }])).rejects.toMatchObject(
    refusal('InvalidPart', 400),
  );
  await expect(complete(UploadId, [])).rejects.toMatchObject(refusal('MalformedXML', 400));
  await expect(part(UploadId, 10_001, Buffer.from('x'))).rejects.toMatchObject(
    refusal('InvalidArgument', 400),
  );
  await expect(complete('0'.repeat(32), [one])).rejects.toMatchObject(refusal('NoSuchUpload', 404));
});

test('an aborted upload is gone, and so are its bytes', async () => {
  const UploadId = await begin();
  await part(UploadId, 1, Buffer.from('x'));
  expect(files()).toBe(1);
  await client.send(new AbortMultipartUploadCommand({ ...to, UploadId }));
  await expect(part(UploadId, 2, Buffer.from('x'))).rejects.toMatchObject(refusal('NoSuchUpload', 404));
  await filesAreAtLast(0);
});

test('a completion with If-None-Match does not replace what came in between', async () => {
  const UploadId = await begin();
  const one = await part(UploadId, 1, Buffer.from('mine'));
  await client.send(new PutObjectCommand({ ...to, Body: 'theirs' }));
  await expect(complete(UploadId, [one], { IfNoneMatch: '*' })).rejects.toMatchObject(
    refusal('PreconditionFailed', 412),
  );
  await client.send(new DeleteObjectCommand(to));
  await complete(UploadId, [one], { IfNoneMatch: '*' });
});

test('a part copied from an object has its bytes and their true checksum', async () => {
  await client.send(new PutObjectCommand({ Bucket: PLAIN, Key: 'source', Body: '0123456789' }));
  const UploadId = await begin({ ChecksumAlgorithm: 'SHA256' });
  const { CopyPartResult } = await client.send(
    new UploadPartCopyCommand({
      ...to,
      UploadId,
      PartNumber: 1,
      CopySource: `${PLAIN}/source`,
      CopySourceRange: 'bytes=2-4',
    }),
  );
  await complete(UploadId, [{ PartNumber: 1, ETag: CopyPartResult?.ETag }]);
  const got = await client.send(new GetObjectCommand({ ...to, ChecksumMode: 'ENABLED' }));
  expect(await got.Body?.transformToString()).toBe('234');
  const sha256 = (data: Buffer | string) => createHash('sha256').update(data).digest();
  expect(got.ChecksumSHA256).toBe(`${sha256(sha256('234')).toString('base64')}-1`);
});
