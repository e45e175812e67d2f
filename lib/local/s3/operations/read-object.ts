/** GetObject and HeadObject. */
import { S3Error } from '../errors.ts';
import type { ObjectVersion } from '../journal-entry.ts';
import type { ObjectStore } from '../object-store.ts';
import { checkRead } from '../preconditions.ts';
import type { S3Request } from '../request.ts';
import { attributeHeaders, checksumHeaders, headerText, OBJECT_HEADERS } from './object-attributes.ts';
import type { Operation } from './operation.ts';

/**
 * The version that a request names: its `versionId`, or the current one.
 * @throws S3Error `NoSuchKey`, `NoSuchVersion`, `MethodNotAllowed` for a delete marker named by its id
 */
export function requestedVersion(
  store: ObjectStore,
  bucketName: string,
  key: string,
  versionId: string | undefined,
): ObjectVersion {
  const versions = store.state.bucket(bucketName).objects.get(key) ?? [];
  const version =
    versionId === undefined ? versions[0] : versions.find((candidate) => candidate.versionId === versionId);
  if (version === undefined) {
    throw new S3Error(versionId === undefined ? 'NoSuchKey' : 'NoSuchVersion', undefined, {
      details: { Key: key },
    });
  }
  if (version.deleteMarker) {
    const headers = { 'x-amz-delete-marker': 'true', 'x-amz-version-id': version.versionId };
    throw new S3Error(versionId === undefined ? 'NoSuchKey' : 'MethodNotAllowed', undefined, {
      details: { Key: key },
      headers,
    });
  }
  return version;
}

interface Range {
  readonly start: number;
  /** One past the last byte. */
  readonly end: number;
}

/** The single byte range of a request; undefined for none, or one that HTTP says to ignore. */
export function readRange(header: string | undefined, size: number): Range | undefined {
  const match = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? '');
  const [, first = '', last = ''] = match ?? [];
  if (match === null || (first === '' && last === '')) return undefined;
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  const end = first === '' || last === '' ? size : Math.min(Number(last) + 1, size);
  if (first !== '' && last !== '' && Number(last) < Number(first)) return undefined;
  if (start >= size)
    throw new S3Error('InvalidRange', undefined, { headers: { 'content-range': `bytes */${size}` } });
  return { start, end };
}

function overrides({ query }: S3Request): Record<string, string> {
  return Object.fromEntries(
    OBJECT_HEADERS.flatMap((name) => {
      const value = query.get(`response-${name}`);
      return value === undefined ? [] : [[name, headerText(value)]];
    }),
  );
}

export const readObject: Operation = async ({ request, store }) => {
  const { bucket, key, headers, query, method } = request;
  const version = requestedVersion(store, bucket, key, query.get('versionId'));
  checkRead(headers, version);
  const range = readRange(headers.get('range'), version.size);
  const { start, end } = range ?? { start: 0, end: version.size };
  const wantsChecksum = headers.get('x-amz-checksum-mode')?.toUpperCase() === 'ENABLED';
  return {
    status: range === undefined ? 200 : 206,
    headers: {
      ...attributeHeaders(store.state.bucket(bucket), version),
      ...overrides(request),
      ...(wantsChecksum && range === undefined ? checksumHeaders(version) : {}),
      ...(range === undefined ? {} : { 'content-range': `bytes ${start}-${end - 1}/${version.size}` }),
      'content-length': String(end - start),
    },
    ...(method === 'HEAD' ? {} : { body: store.blobs.read(version.segments, start, end) }),
  };
};
