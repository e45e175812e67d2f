/** What an object carries besides its bytes: read from a write's headers, answered on a read. */
import { checksumHeader } from '../checksums.ts';
import { S3Error } from '../errors.ts';
import type { ObjectAttributes, ObjectVersion } from '../journal-entry.ts';
import { decodeQuery } from '../percent.ts';
import type { RequestHeaders } from '../request.ts';
import type { Bucket } from '../store-state.ts';

/** Headers of an object: kept from its write, given on a read, and overridden by `response-…` there. */
export const OBJECT_HEADERS = [
  'cache-control',
  'content-disposition',
  'content-encoding',
  'content-language',
  'content-type',
  'expires',
];
const METADATA_PREFIX = 'x-amz-meta-';
const MAX_METADATA_BYTES = 2048;
const MAX_TAGS = 10;

/** `aws-chunked` tells how the body travelled, not what it is. */
function contentEncoding(value: string): string {
  return value
    .split(',')
    .map((coding) => coding.trim())
    .filter((coding) => coding !== '' && coding !== 'aws-chunked')
    .join(',');
}

function readTags(header: string | undefined): Record<string, string> {
  const pairs = (header ?? '').split('&').filter((pair) => pair !== '');
  if (pairs.length > MAX_TAGS) throw new S3Error('InvalidTag', 'An object takes at most 10 tags.');
  return Object.fromEntries(
    pairs.map((pair) => {
      const equals = pair.indexOf('=');
      return equals < 0
        ? [decodeQuery(pair), '']
        : [decodeQuery(pair.slice(0, equals)), decodeQuery(pair.slice(equals + 1))];
    }),
  );
}

/** The attributes that a write's headers give. @throws S3Error `MetadataTooLarge`, `InvalidTag` */
export function readAttributes(headers: RequestHeaders): ObjectAttributes {
  const kept: [string, string][] = [];
  for (const name of OBJECT_HEADERS) {
    const value = headers.utf8(name);
    const written = name === 'content-encoding' && value !== undefined ? contentEncoding(value) : value;
    if (written !== undefined && written !== '') kept.push([name, written]);
  }
  const metadata = [...headers.names()]
    .filter((name) => name.startsWith(METADATA_PREFIX))
    .map((name): [string, string] => [name.slice(METADATA_PREFIX.length), headers.utf8(name) ?? '']);
  const bytes = metadata.reduce(
    (sum, [name, value]) => sum + Buffer.byteLength(name) + Buffer.byteLength(value),
    0,
  );
  if (bytes > MAX_METADATA_BYTES) throw new S3Error('MetadataTooLarge');
  return {
    headers: Object.fromEntries(kept),
    metadata: Object.fromEntries(metadata),
    tags: readTags(headers.utf8('x-amz-tagging')),
  };
}

/** UTF-8 bytes as HTTP carries them: one Latin-1 character a byte; control characters cannot be sent. */
export function headerText(value: string): string {
  return Buffer.from(value.replace(/[^\P{Cc}\u0080-\u009f]/gu, ' '), 'utf8').toString('latin1');
}

/** `x-amz-version-id`, where the bucket has versions. */
export function versionHeader(
  bucket: Bucket,
  version: { readonly versionId: string },
): Record<string, string> {
  return bucket.versioning === undefined ? {} : { 'x-amz-version-id': version.versionId };
}

/** The stored checksum, as S3 answers it. */
export function checksumHeaders({ checksum }: ObjectVersion): Record<string, string> {
  if (checksum === undefined) return {};
  return { [checksumHeader(checksum.algorithm)]: checksum.value, 'x-amz-checksum-type': checksum.type };
}

/** The headers of an object's answer that do not depend on the request. */
export function attributeHeaders(bucket: Bucket, version: ObjectVersion): Record<string, string> {
  const written = (record: Readonly<Record<string, string>>, prefix: string) =>
    Object.entries(record).map(([name, value]) => [prefix + name, headerText(value)]);
  const tags = Object.keys(version.tags).length;
  return {
    'content-type': 'binary/octet-stream',
    ...Object.fromEntries(written(version.headers, '')),
    ...Object.fromEntries(written(version.metadata, METADATA_PREFIX)),
    ...(tags > 0 ? { 'x-amz-tagging-count': String(tags) } : {}),
    ...versionHeader(bucket, version),
    etag: `"${version.etag}"`,
    'last-modified': new Date(version.lastModified).toUTCString(),
    'accept-ranges': 'bytes',
  };
}
