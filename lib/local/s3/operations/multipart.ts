/** Multipart uploads: create, upload or copy a part, complete, abort. Their listings are in list-uploads.ts. */
import { createHash, randomBytes } from 'node:crypto';
import {
  algorithmNamed,
  type ChecksumAlgorithm,
  checksumElement,
  checksumHeader,
  combineChecksums,
  DEFAULT_ALGORITHM,
  defaultChecksumType,
} from '../checksums.ts';
import { S3Error } from '../errors.ts';
import type { Upload, UploadPart } from '../journal-entry.ts';
import type { ObjectStore } from '../object-store.ts';
import { checkWrite, writeCondition } from '../preconditions.ts';
import type { S3Request } from '../request.ts';
import { emptyResponse, xmlResponse } from '../response.ts';
import type { OpenUpload } from '../store-state.ts';
import { element } from '../xml.ts';
import { childrenOf, childText, readXml } from '../xml-reader.ts';
import { readAttributes, versionHeader } from './object-attributes.ts';
import type { Operation } from './operation.ts';
import { readRange } from './read-object.ts';
import { copyBytes, copySource, dropSegment, storeBody } from './write-object.ts';

const MAX_PART_NUMBER = 10_000;
const MIN_PART_BYTES = 5 * 2 ** 20;

/**
 * The upload that a request names, under its own bucket and key.
 * @throws S3Error `NoSuchUpload`
 */
export function openUpload(store: ObjectStore, { bucket, key, query }: S3Request): OpenUpload {
  const uploadId = query.get('uploadId') ?? '';
  const open = store.state.uploads.get(uploadId);
  if (open === undefined || open.upload.bucket !== bucket || open.upload.key !== key) {
    throw new S3Error('NoSuchUpload', undefined, { details: { UploadId: uploadId } });
  }
  return open;
}

function checksumChoice(request: S3Request): Pick<Upload, 'checksumAlgorithm' | 'checksumType'> {
  const named = request.headers.get('x-amz-checksum-algorithm');
  const algorithm = (named === undefined ? undefined : algorithmNamed(named)) ?? DEFAULT_ALGORITHM;
  const type = request.headers.get('x-amz-checksum-type')?.toUpperCase();
  return {
    checksumAlgorithm: algorithm,
    checksumType: type === 'FULL_OBJECT' || type === 'COMPOSITE' ? type : defaultChecksumType(algorithm),
  };
}

/** Identifiers in the order of their uploads' beginnings, which is the order of S3's listings. */
function newUploadId(initiated: number): string {
  return initiated.toString(16).padStart(12, '0') + randomBytes(10).toString('hex');
}

export const createMultipartUpload: Operation = async ({ request, store }) => {
  const { bucket, key } = request;
  store.state.bucket(bucket);
  const upload: Upload = {
    ...readAttributes(request.headers),
    ...checksumChoice(request),
    uploadId: newUploadId(request.receivedAt),
    bucket,
    key,
    initiated: request.receivedAt,
  };
  store.commit([{ type: 'upload-created', upload }]);
  return xmlResponse(
    'InitiateMultipartUploadResult',
    [element('Bucket', bucket), element('Key', key), element('UploadId', upload.uploadId)],
    { 'x-amz-checksum-algorithm': upload.checksumAlgorithm, 'x-amz-checksum-type': upload.checksumType },
  );
};

function partNumber({ query }: S3Request): number {
  const number = Number(query.get('partNumber'));
  if (Number.isInteger(number) && number >= 1 && number <= MAX_PART_NUMBER) return number;
  throw new S3Error('InvalidArgument', `Part number must be an integer between 1 and ${MAX_PART_NUMBER}.`);
}

export const uploadPart: Operation = async ({ request, body, store }) => {
  const number = partNumber(request);
  openUpload(store, request);
  const { segment, summary } = await storeBody(store, body);
  const part: UploadPart = {
    number,
    etag: summary.md5,
    size: summary.size,
    lastModified: request.receivedAt,
    checksum: summary.checksum,
    segment,
  };
  addPart(store, request, part);
  return emptyResponse(200, {
    etag: `"${part.etag}"`,
    [checksumHeader(part.checksum.algorithm)]: part.checksum.value,
  });
};

export const uploadPartCopy: Operation = async ({ request, store }) => {
  const number = partNumber(request);
  const { upload } = openUpload(store, request);
  const source = copySource(store, request);
  const range = readRange(request.headers.get('x-amz-copy-source-range'), source.size);
  const { start, end } = range ?? { start: 0, end: source.size };
  const algorithm = upload.checksumAlgorithm;
  const { segment, md5, checksum: value } = await copyBytes(store, source, start, end, algorithm);
  const part: UploadPart = {
    number,
    etag: md5,
    size: segment.size,
    lastModified: request.receivedAt,
    checksum: { algorithm, value },
    segment,
  };
  addPart(store, request, part);
  return xmlResponse('CopyPartResult', [
    element('LastModified', new Date(part.lastModified).toISOString()),
    element('ETag', `"${part.etag}"`),
    element(checksumElement(algorithm), value),
  ]);
};

/** Adds a stored part; its bytes are dropped where the upload ended while they came. */
function addPart(store: ObjectStore, request: S3Request, part: UploadPart): void {
  try {
    const { upload } = openUpload(store, request);
    store.commit([{ type: 'part-added', uploadId: upload.uploadId, part }]);
  } catch (error) {
    dropSegment(store, part.segment);
    throw error;
  }
}

interface NamedPart {
  readonly number: number;
  readonly etag: string;
}

function readPartList(text: string): NamedPart[] {
  const parts = childrenOf(readXml(text, 'CompleteMultipartUpload'), 'Part').map((part) => ({
    number: Number(childText(part, 'PartNumber')),
    etag: (childText(part, 'ETag') ?? '').replaceAll('"', ''),
  }));
  if (parts.length === 0) throw new S3Error('MalformedXML');
  if (parts.some(({ number }, index) => number <= (parts[index - 1]?.number ?? 0)))
    throw new S3Error('InvalidPartOrder');
  return parts;
}

function chooseParts(open: OpenUpload, named: readonly NamedPart[]): UploadPart[] {
  const chosen = named.map(({ number, etag }) => {
    const part = open.parts.get(number);
    if (part === undefined || part.etag !== etag) {
      throw new S3Error('InvalidPart', undefined, { details: { PartNumber: String(number) } });
    }
    return part;
  });
  if (chosen.slice(0, -1).some(({ size }) => size < MIN_PART_BYTES)) throw new S3Error('EntityTooSmall');
  return chosen;
}

/** One checksum for the whole, where every part was summed by the upload's algorithm. */
function wholeChecksum({ upload }: OpenUpload, parts: readonly UploadPart[]) {
  const algorithm: ChecksumAlgorithm = upload.checksumAlgorithm;
  if (parts.some(({ checksum }) => checksum.algorithm !== algorithm)) return {};
  const sums = parts.map(({ checksum, size }) => ({ value: checksum.value, size }));
  return { checksum: combineChecksums(algorithm, upload.checksumType, sums) };
}

export const completeMultipartUpload: Operation = async ({ request, body, store, origin }) => {
  const { bucket: name, key } = request;
  const named = readPartList(await body.text());
  const open = openUpload(store, request);
  const bucket = store.state.bucket(name);
  const condition = writeCondition(request.headers);
  checkWrite(condition, store.state.current(bucket, key));
  const parts = chooseParts(open, named);
  const digest = createHash('md5');
  for (const { etag } of parts) digest.update(etag, 'hex');
  const { headers, metadata, tags, uploadId } = open.upload;
  const draft = {
    bucket: name,
    key,
    headers,
    metadata,
    tags,
    etag: `${digest.digest('hex')}-${parts.length}`,
    segments: parts.map(({ segment }) => segment),
    ...wholeChecksum(open, parts),
  };
  const version = store.addVersion(
    draft,
    'ObjectCreated:CompleteMultipartUpload',
    condition,
    origin,
    uploadId,
  );
  const { checksum } = version;
  return xmlResponse(
    'CompleteMultipartUploadResult',
    [
      element('Location', `/${name}/${key}`),
      element('Bucket', name),
      element('Key', key),
      element('ETag', `"${version.etag}"`),
      checksum && element(checksumElement(checksum.algorithm), checksum.value),
      checksum && element('ChecksumType', checksum.type),
    ],
    versionHeader(bucket, version),
  );
};

export const abortMultipartUpload: Operation = async ({ request, store }) => {
  const { upload } = openUpload(store, request);
  store.commit([{ type: 'upload-removed', uploadId: upload.uploadId }]);
  return emptyResponse(204);
};
