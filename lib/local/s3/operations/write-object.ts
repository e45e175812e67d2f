/** PutObject and CopyObject. */
import { createHash } from 'node:crypto';
import {
  algorithmNamed,
  type ChecksumAlgorithm,
  checksumElement,
  DEFAULT_ALGORITHM,
  startSum,
} from '../checksums.ts';
import { S3Error } from '../errors.ts';
import type { ObjectVersion, Segment } from '../journal-entry.ts';
import type { ObjectStore } from '../object-store.ts';
import { decodePercent } from '../percent.ts';
import { checkWrite, writeCondition } from '../preconditions.ts';
import type { S3Request } from '../request.ts';
import type { BodySummary, RequestBody } from '../request-body.ts';
import { emptyResponse, xmlResponse } from '../response.ts';
import { element } from '../xml.ts';
import { checksumHeaders, readAttributes, versionHeader } from './object-attributes.ts';
import type { Operation } from './operation.ts';
import { requestedVersion } from './read-object.ts';

/** Streams a request's body to disk; what fails its checks leaves no trace. */
export async function storeBody(
  store: ObjectStore,
  body: RequestBody,
): Promise<{ segment: Segment; summary: BodySummary }> {
  const writer = await store.blobs.create();
  try {
    const summary = await body.stream((piece) => writer.write(piece));
    return { segment: await writer.finish(), summary };
  } catch (error) {
    await writer.discard();
    throw error;
  }
}

/** Drops a stored body that no version came to name. */
export function dropSegment(store: ObjectStore, segment: Segment): void {
  store.blobs.retain(segment);
  store.blobs.release(segment);
}

export const putObject: Operation = async ({ request, body, store, origin }) => {
  const bucket = store.state.bucket(request.bucket);
  const attributes = readAttributes(request.headers);
  const condition = writeCondition(request.headers);
  checkWrite(condition, store.state.current(bucket, request.key));
  const { segment, summary } = await storeBody(store, body);
  let version: ObjectVersion;
  try {
    const checksum = { ...summary.checksum, type: 'FULL_OBJECT' as const };
    const draft = {
      ...attributes,
      bucket: request.bucket,
      key: request.key,
      etag: summary.md5,
      segments: [segment],
      checksum,
    };
    version = store.addVersion(draft, 'ObjectCreated:Put', condition, origin);
  } catch (error) {
    dropSegment(store, segment);
    throw error;
  }
  return emptyResponse(200, {
    etag: `"${version.etag}"`,
    ...versionHeader(bucket, version),
    ...checksumHeaders(version),
  });
};

/** The object that `x-amz-copy-source` names. @throws S3Error `InvalidArgument`, `NoSuchKey`, `NoSuchBucket` */
export function copySource(store: ObjectStore, request: S3Request): ObjectVersion {
  const header = request.headers.utf8('x-amz-copy-source') ?? '';
  const mark = header.lastIndexOf('?versionId=');
  const path = decodePercent(mark < 0 ? header : header.slice(0, mark)).replace(/^\//, '');
  const slash = path.indexOf('/');
  if (slash <= 0) throw new S3Error('InvalidArgument', 'x-amz-copy-source must be bucket/key.');
  const versionId = mark < 0 ? undefined : decodePercent(header.slice(mark + '?versionId='.length));
  const source = requestedVersion(store, path.slice(0, slash), path.slice(slash + 1), versionId);
  const ifMatch = request.headers.get('x-amz-copy-source-if-match');
  if (ifMatch !== undefined && ifMatch.replaceAll('"', '') !== source.etag)
    throw new S3Error('PreconditionFailed');
  return source;
}

/** Copies bytes into a file of their own, with their MD5 in hexadecimal and a checksum in base64. */
export async function copyBytes(
  store: ObjectStore,
  source: ObjectVersion,
  start: number,
  end: number,
  algorithm: ChecksumAlgorithm,
): Promise<{ segment: Segment; md5: string; checksum: string }> {
  const writer = await store.blobs.create();
  const md5 = createHash('md5');
  const sum = startSum(algorithm);
  try {
    for await (const piece of store.blobs.read(source.segments, start, end)) {
      md5.update(piece);
      sum.update(piece);
      await writer.write(piece);
    }
    const segment = await writer.finish();
    return { segment, md5: md5.digest('hex'), checksum: sum.digest().toString('base64') };
  } catch (error) {
    await writer.discard();
    throw error;
  }
}

export const copyObject: Operation = async ({ request, body, store, origin }) => {
  await body.text();
  const bucket = store.state.bucket(request.bucket);
  const source = copySource(store, request);
  const condition = writeCondition(request.headers);
  const replace = request.headers.get('x-amz-metadata-directive') === 'REPLACE';
  const replaceTags = request.headers.get('x-amz-tagging-directive') === 'REPLACE';
  const given = readAttributes(request.headers);
  const algorithm =
    algorithmNamed(request.headers.get('x-amz-checksum-algorithm') ?? '') ??
    source.checksum?.algorithm ??
    DEFAULT_ALGORITHM;
  const { segment, md5, checksum: value } = await copyBytes(store, source, 0, source.size, algorithm);
  let version: ObjectVersion;
  try {
    const draft = {
      bucket: request.bucket,
      key: request.key,
      etag: md5,
      segments: [segment],
      headers: replace ? given.headers : source.headers,
      metadata: replace ? given.metadata : source.metadata,
      tags: replaceTags ? given.tags : source.tags,
      checksum: { algorithm, value, type: 'FULL_OBJECT' as const },
    };
    version = store.addVersion(draft, 'ObjectCreated:Copy', condition, origin);
  } catch (error) {
    dropSegment(store, segment);
    throw error;
  }
  return xmlResponse(
    'CopyObjectResult',
    [
      element('LastModified', new Date(version.lastModified).toISOString()),
      element('ETag', `"${version.etag}"`),
      element(checksumElement(algorithm), value),
    ],
    versionHeader(bucket, version),
  );
};
