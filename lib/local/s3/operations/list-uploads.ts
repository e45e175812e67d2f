/** ListMultipartUploads and ListParts. */
import { S3Error } from '../errors.ts';
import { commonPrefixOf } from '../listing.ts';
import type { RequestQuery } from '../request.ts';
import { xmlResponse } from '../response.ts';
import { compareKeys } from '../sorted-keys.ts';
import type { OpenUpload } from '../store-state.ts';
import { element, optional } from '../xml.ts';
import { keyWriter } from './list-objects.ts';
import { openUpload } from './multipart.ts';
import type { Operation } from './operation.ts';

const MAX_ENTRIES = 1000;

function readNumber(query: RequestQuery, name: string, fallback: number): number {
  const text = query.get(name) ?? String(fallback);
  if (!/^\d{1,9}$/.test(text)) throw new S3Error('InvalidArgument', `${name} must be a number.`);
  return Number(text);
}

const readMaximum = (query: RequestQuery, name: string) =>
  Math.min(readNumber(query, name, MAX_ENTRIES), MAX_ENTRIES);

/** What a listing of uploads asks for. */
interface UploadsQuery {
  readonly prefix: string;
  readonly delimiter: string;
  /** Only uploads of keys after this one; empty for all. May be a common prefix of the page before. */
  readonly keyMarker: string;
  /** Where not empty: of the key at the marker, the uploads with a later identifier come as well. */
  readonly uploadIdMarker: string;
}

function readUploadsQuery(query: RequestQuery): UploadsQuery {
  const keyMarker = query.get('key-marker') ?? '';
  return {
    prefix: query.get('prefix') ?? '',
    delimiter: query.get('delimiter') ?? '',
    keyMarker,
    // Without a key it says nothing, and S3 ignores it.
    uploadIdMarker: keyMarker === '' ? '' : (query.get('upload-id-marker') ?? ''),
  };
}

/** By key, then by identifier, which begins with the time: a marker keeps its place when its upload is gone. */
function compareUploads({ upload: left }: OpenUpload, { upload: right }: OpenUpload): number {
  const byKey = compareKeys(left.key, right.key);
  return byKey === 0 ? compareKeys(left.uploadId, right.uploadId) : byKey;
}

function isAfterMarker({ upload }: OpenUpload, query: UploadsQuery): boolean {
  const { keyMarker, uploadIdMarker } = query;
  if (keyMarker === '') return true;
  if (commonPrefixOf(upload.key, query) === keyMarker) return false;
  const order = compareKeys(upload.key, keyMarker);
  return order > 0 || (order === 0 && uploadIdMarker !== '' && upload.uploadId > uploadIdMarker);
}

/** One row of the listing: an upload, or the common prefix of several. */
type Row = { readonly open: OpenUpload } | { readonly common: string };

function rowsOf(uploads: readonly OpenUpload[], query: UploadsQuery): Row[] {
  const rows: Row[] = [];
  let last: string | undefined;
  for (const open of uploads) {
    const common = commonPrefixOf(open.upload.key, query);
    if (common === undefined) rows.push({ open });
    else if (common !== last) rows.push({ common });
    last = common;
  }
  return rows;
}

export const listMultipartUploads: Operation = async ({ request, store }) => {
  const { name } = store.state.bucket(request.bucket);
  const query = readUploadsQuery(request.query);
  const max = readMaximum(request.query, 'max-uploads');
  const write = keyWriter(request.query);
  const uploads = [...store.state.uploads.values()]
    .filter((open) => open.upload.bucket === name && open.upload.key.startsWith(query.prefix))
    .filter((open) => isAfterMarker(open, query))
    .sort(compareUploads);
  const rows = rowsOf(uploads, query);
  const page = rows.slice(0, max);
  const last = rows.length > page.length ? page.at(-1) : undefined;
  return xmlResponse('ListMultipartUploadsResult', [
    element('Bucket', name),
    element('Prefix', write(query.prefix)),
    query.delimiter === '' ? undefined : element('Delimiter', write(query.delimiter)),
    element('KeyMarker', write(query.keyMarker)),
    element('UploadIdMarker', query.uploadIdMarker),
    element('MaxUploads', max),
    request.query.has('encoding-type') ? element('EncodingType', 'url') : undefined,
    element('IsTruncated', last !== undefined),
    last && element('NextKeyMarker', write('open' in last ? last.open.upload.key : last.common)),
    last && element('NextUploadIdMarker', 'open' in last ? last.open.upload.uploadId : ''),
    ...page.map((row) => {
      if ('common' in row) return element('CommonPrefixes', [element('Prefix', write(row.common))]);
      const { upload } = row.open;
      return element('Upload', [
        element('Key', write(upload.key)),
        element('UploadId', upload.uploadId),
        element('Initiated', new Date(upload.initiated).toISOString()),
        element('StorageClass', 'STANDARD'),
        element('ChecksumAlgorithm', upload.checksumAlgorithm),
        element('ChecksumType', upload.checksumType),
      ]);
    }),
  ]);
};

export const listParts: Operation = async ({ request, store }) => {
  const { upload, parts } = openUpload(store, request);
  const after = readNumber(request.query, 'part-number-marker', 0);
  const max = readMaximum(request.query, 'max-parts');
  const all = [...parts.values()].filter(({ number }) => number > after).sort((a, b) => a.number - b.number);
  const page = all.slice(0, max);
  const last = all.length > page.length ? page.at(-1) : undefined;
  return xmlResponse('ListPartsResult', [
    element('Bucket', upload.bucket),
    element('Key', upload.key),
    element('UploadId', upload.uploadId),
    element('PartNumberMarker', after),
    element('MaxParts', max),
    element('IsTruncated', last !== undefined),
    optional('NextPartNumberMarker', last?.number),
    ...page.map((part) =>
      element('Part', [
        element('PartNumber', part.number),
        element('LastModified', new Date(part.lastModified).toISOString()),
        element('ETag', `"${part.etag}"`),
        element('Size', part.size),
      ]),
    ),
  ]);
};
