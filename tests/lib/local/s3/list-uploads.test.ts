import {
  AbortMultipartUploadCommand,
  CreateMultipartUploadCommand,
  ListMultipartUploadsCommand,
  type ListMultipartUploadsCommandInput,
  ListPartsCommand,
  type MultipartUpload,
  type S3Client,
  UploadPartCommand,
} from '@aws-sdk/client-s3';
import { clientOf, closeAll, PLAIN, refusal, startServer, VERSIONED } from './support.ts';

let client: S3Client;
beforeEach(async () => {
  client = clientOf(await startServer());
});
afterEach(closeAll);

async function begin(Key: string, Bucket = PLAIN): Promise<string> {
  const { UploadId = '' } = await client.send(new CreateMultipartUploadCommand({ Bucket, Key }));
  return UploadId;
}

const abort = (Key: string, UploadId: string) =>
  client.send(new AbortMultipartUploadCommand({ Bucket: PLAIN, Key, UploadId }));

const list = (options: Partial<ListMultipartUploadsCommandInput> = {}) =>
  client.send(new ListMultipartUploadsCommand({ Bucket: PLAIN, ...options }));

/** All pages, each as its keys and common prefixes; `between` runs after each page. */
async function pages(
  options: Partial<ListMultipartUploadsCommandInput>,
  between: (rows: readonly MultipartUpload[]) => Promise<unknown> = async () => undefined,
) {
  const all: string[][] = [];
  let markers: Partial<ListMultipartUploadsCommandInput> = {};
  for (let count = 0; count < 50; count += 1) {
    const page = await list({ ...options, ...markers });
    const rows = page.Uploads ?? [];
    const prefixes = (page.CommonPrefixes ?? []).map(({ Prefix = '' }) => `${Prefix}*`);
    all.push([...rows.map(({ Key = '', UploadId = '' }) => `${Key} ${UploadId}`), ...prefixes]);
    if (page.IsTruncated !== true) {
      expect([page.NextKeyMarker, page.NextUploadIdMarker]).toEqual([undefined, undefined]);
      return all;
    }
    markers = { KeyMarker: page.NextKeyMarker, UploadIdMarker: page.NextUploadIdMarker };
    await between(rows);
  }
  throw new Error('the listing has no end');
}

/** Uploads of keys given out of order, two of them for one key; as they must be listed. */
async function someUploads(): Promise<string[]> {
  const keys = ['é', '\u{1f600}', 'b/2', '\uff5e', 'a', 'b/1', 'b/1', 'c', 'b'];
  const begun: { key: string; id: string }[] = [];
  for (const key of keys) {
    begun.push({ key, id: await begin(key) });
    await new Promise((resolve) => setTimeout(resolve, 2)); // the order within a key is that of time
  }
  await begin('other', VERSIONED);
  const bytes = ({ key }: { key: string }) => Buffer.from(key);
  return begun.sort((x, y) => Buffer.compare(bytes(x), bytes(y))).map(({ key, id }) => `${key} ${id}`);
}

test.each([1, 2, 3, 4, 8, 9, 1000])('pages of %i give every upload once, in order', async (MaxUploads) => {
  const expected = await someUploads();
  const all = await pages({ MaxUploads });
  expect(all.flat()).toEqual(expected);
  expect(all).toHaveLength(Math.ceil(expected.length / MaxUploads));
  expect(all.slice(0, -1).every((page) => page.length === MaxUploads)).toBe(true);
});

test('each page says what was asked and where the next begins', async () => {
  const expected = await someUploads();
  const [first = '', second = ''] = expected;
  const page = await list({ MaxUploads: 2, Prefix: '' });
  expect(page).toMatchObject({ Bucket: PLAIN, MaxUploads: 2, IsTruncated: true, NextKeyMarker: 'b' });
  expect([`a ${page.Uploads?.[0]?.UploadId}`, `b ${page.NextUploadIdMarker}`]).toEqual([first, second]);
  expect(page.Uploads?.[0]?.Initiated).toBeInstanceOf(Date);
});

test('a key marker alone leaves out the whole key; with an upload, only those up to it', async () => {
  const expected = (await someUploads()).filter((row) => row.startsWith('b/'));
  const [one = ''] = expected;
  const after = await pages({ Prefix: 'b/', KeyMarker: 'b/1' });
  expect(after.flat()).toEqual(expected.slice(2));
  const within = await pages({ Prefix: 'b/', KeyMarker: 'b/1', UploadIdMarker: one.split(' ')[1] });
  expect(within.flat()).toEqual(expected.slice(1));
  const ignored = await pages({ Prefix: 'b/', UploadIdMarker: one.split(' ')[1] });
  expect(ignored.flat()).toEqual(expected);
});

test('whoever aborts each page before asking for the next gets to the end', async () => {
  const expected = await someUploads();
  const all = await pages({ MaxUploads: 2 }, async (rows) => {
    for (const { Key = '', UploadId = '' } of rows) await abort(Key, UploadId);
  });
  expect(all.flat()).toEqual(expected);
  expect((await list()).Uploads).toHaveLength(1);
});

test.each([1, 2, 1000])('keys are rolled up to a delimiter, in pages of %i', async (MaxUploads) => {
  for (const key of ['a', 'b/1', 'b/2', 'b/2', 'b0', 'c/d/e', 'c/f']) await begin(key);
  const names = (all: string[][]) => all.flat().map((row) => row.split(' ')[0] ?? '');
  const sorted = (rows: string[]) => rows.sort();
  expect(sorted(names(await pages({ MaxUploads, Delimiter: '/' })))).toEqual(['a', 'b/*', 'b0', 'c/*']);
  expect(sorted(names(await pages({ MaxUploads, Delimiter: '/', Prefix: 'c/' })))).toEqual(['c/d/*', 'c/f']);
});

test('keys that XML cannot hold come through where they are asked for encoded', async () => {
  for (const key of ['a\u0001', 'b c+d']) await begin(key);
  const { Uploads, EncodingType } = await list({ EncodingType: 'url' });
  expect(EncodingType).toBe('url');
  expect(Uploads?.map(({ Key = '' }) => decodeURIComponent(Key))).toEqual(['a\u0001', 'b c+d']);
});

test('nothing is asked for, nothing is there, or the number is none', async () => {
  expect(await list()).toMatchObject({ IsTruncated: false, MaxUploads: 1000 });
  await begin('a');
  const none = await list({ MaxUploads: 0 });
  expect([none.Uploads, none.IsTruncated]).toEqual([undefined, false]);
  expect((await list({ MaxUploads: 5000 })).MaxUploads).toBe(1000);
  await expect(list({ MaxUploads: -1 })).rejects.toMatchObject(refusal('InvalidArgument', 400));
});

test('parts are paged as well', async () => {
  const Key = 'parts';
  const UploadId = await begin(Key);
  const place = { Bucket: PLAIN, Key, UploadId };
  for (const PartNumber of [9, 2, 5])
    await client.send(new UploadPartCommand({ ...place, PartNumber, Body: 'x' }));
  const first = await client.send(new ListPartsCommand({ ...place, MaxParts: 2 }));
  expect(first.Parts?.map(({ PartNumber }) => PartNumber)).toEqual([2, 5]);
  expect(first).toMatchObject({ IsTruncated: true, NextPartNumberMarker: '5', MaxParts: 2 });
  const next = { ...place, MaxParts: 2, PartNumberMarker: first.NextPartNumberMarker };
  const second = await client.send(new ListPartsCommand(next));
  expect(second.Parts?.map(({ PartNumber }) => PartNumber)).toEqual([9]);
  expect(second).toMatchObject({ IsTruncated: false, PartNumberMarker: '5' });
  const wrong = client.send(new ListPartsCommand({ ...place, MaxParts: -1 }));
  await expect(wrong).rejects.toMatchObject(refusal('InvalidArgument', 400));
});
