/** ListObjects, ListObjectsV2 and ListObjectVersions. */
import { S3Error } from '../errors.ts';
import type { ObjectVersion } from '../journal-entry.ts';
import { type ListingPage, type ListingQuery, listKeys } from '../listing.ts';
import { encodePath } from '../percent.ts';
import type { RequestQuery } from '../request.ts';
import { xmlResponse } from '../response.ts';
import { element, optional, type Xml } from '../xml.ts';
import type { Operation } from './operation.ts';

const MAX_KEYS = 1000;

/** Writes a key as the client asked for it: `encoding-type=url`, or as it is. */
type WriteKey = (key: string) => string;

function readMaxKeys(query: RequestQuery): number {
  const text = query.get('max-keys') ?? String(MAX_KEYS);
  if (!/^\d{1,9}$/.test(text)) throw new S3Error('InvalidArgument', 'max-keys must be a number.');
  return Math.min(Number(text), MAX_KEYS);
}

/** @throws S3Error `InvalidArgument` for an encoding that S3 does not have. */
export function keyWriter(query: RequestQuery): WriteKey {
  const encoding = query.get('encoding-type');
  if (encoding !== undefined && encoding !== 'url')
    throw new S3Error('InvalidArgument', 'encoding-type must be url.');
  return encoding === 'url' ? encodePath : (key) => key;
}

function readQuery(query: RequestQuery, after: string): ListingQuery {
  return {
    prefix: query.get('prefix') ?? '',
    delimiter: query.get('delimiter') ?? '',
    maxKeys: readMaxKeys(query),
    after,
  };
}

const timestamp = (version: ObjectVersion) => new Date(version.lastModified).toISOString();

function contents(key: string, version: ObjectVersion, write: WriteKey): Xml {
  return element('Contents', [
    element('Key', write(key)),
    element('LastModified', timestamp(version)),
    element('ETag', `"${version.etag}"`),
    optional('ChecksumAlgorithm', version.checksum?.algorithm),
    optional('ChecksumType', version.checksum?.type),
    element('Size', version.size),
    element('StorageClass', 'STANDARD'),
  ]);
}

/** What all listings say of themselves. */
function frame(
  bucket: string,
  query: ListingQuery,
  page: ListingPage,
  write: WriteKey,
  encoded: boolean,
): (Xml | undefined)[] {
  return [
    element('Name', bucket),
    element('Prefix', write(query.prefix)),
    query.delimiter === '' ? undefined : element('Delimiter', write(query.delimiter)),
    element('MaxKeys', query.maxKeys),
    encoded ? element('EncodingType', 'url') : undefined,
    element('IsTruncated', page.next !== undefined),
    ...page.commonPrefixes.map((prefix) => element('CommonPrefixes', [element('Prefix', write(prefix))])),
  ];
}

const currentOnly = ([newest]: readonly ObjectVersion[]) =>
  newest === undefined || newest.deleteMarker ? [] : [newest];

function writeToken(position: string): string {
  return Buffer.from(position, 'utf8').toString('base64url');
}

function readToken(token: string): string {
  const position = Buffer.from(token, 'base64url').toString('utf8');
  if (writeToken(position) !== token)
    throw new S3Error('InvalidArgument', 'The continuation token provided is incorrect.');
  return position;
}

export const listObjects: Operation = async ({ request, store }) => {
  const { query } = request;
  const bucket = store.state.bucket(request.bucket);
  const second = query.get('list-type') === '2';
  const token = second ? query.get('continuation-token') : undefined;
  const marker = second ? query.get('start-after') : query.get('marker');
  const listing = readQuery(query, token === undefined ? (marker ?? '') : readToken(token));
  const write = keyWriter(query);
  const page = listKeys(bucket, listing, currentOnly);
  const own = second
    ? [
        element('KeyCount', page.keys.length + page.commonPrefixes.length),
        optional('ContinuationToken', token),
        optional('NextContinuationToken', page.next === undefined ? undefined : writeToken(page.next)),
        optional('StartAfter', marker === undefined ? undefined : write(marker)),
      ]
    : [
        element('Marker', write(marker ?? '')),
        optional('NextMarker', page.next === undefined ? undefined : write(page.next)),
      ];
  return xmlResponse('ListBucketResult', [
    ...frame(request.bucket, listing, page, write, query.has('encoding-type')),
    ...own,
    ...page.keys.flatMap(({ key, versions }) => versions.map((version) => contents(key, version, write))),
  ]);
};

export const listObjectVersions: Operation = async ({ request, store }) => {
  const { query } = request;
  const bucket = store.state.bucket(request.bucket);
  const after = query.get('key-marker') ?? '';
  const afterVersion = query.get('version-id-marker') ?? '';
  if (afterVersion !== '' && after === '')
    throw new S3Error('InvalidArgument', 'A version-id marker cannot be specified without a key marker.');
  const listing = { ...readQuery(query, after), ...(afterVersion === '' ? {} : { afterVersion }) };
  const write = keyWriter(query);
  const page = listKeys(bucket, listing, (versions) => versions);
  const rows = page.keys.flatMap(({ key, versions }) =>
    versions.map((version) =>
      element(version.deleteMarker ? 'DeleteMarker' : 'Version', [
        element('Key', write(key)),
        element('VersionId', version.versionId),
        element('IsLatest', bucket.objects.get(key)?.[0] === version),
        element('LastModified', timestamp(version)),
        ...(version.deleteMarker
          ? []
          : [
              element('ETag', `"${version.etag}"`),
              element('Size', version.size),
              element('StorageClass', 'STANDARD'),
            ]),
      ]),
    ),
  );
  return xmlResponse('ListVersionsResult', [
    ...frame(request.bucket, listing, page, write, query.has('encoding-type')),
    element('KeyMarker', write(listing.after)),
    element('VersionIdMarker', afterVersion),
    optional('NextKeyMarker', page.next === undefined ? undefined : write(page.next)),
    optional('NextVersionIdMarker', page.nextVersion),
    ...rows,
  ]);
};
