/** Which operation a request asks for: by method, resource and sub-resource. */
import { S3Error } from './errors.ts';
import * as buckets from './operations/buckets.ts';
import { deleteObject, deleteObjects } from './operations/delete-objects.ts';
import { listObjects, listObjectVersions } from './operations/list-objects.ts';
import { listMultipartUploads, listParts } from './operations/list-uploads.ts';
import * as multipart from './operations/multipart.ts';
import type { Operation } from './operations/operation.ts';
import { readObject } from './operations/read-object.ts';
import * as tagging from './operations/tagging.ts';
import { copyObject, putObject } from './operations/write-object.ts';
import type { S3Request } from './request.ts';

/** Sub-resources that S3 has and this server does not. */
const UNSUPPORTED = [
  'acl',
  'analytics',
  'inventory',
  'legal-hold',
  'metrics',
  'requestPayment',
  'restore',
  'retention',
  'select',
  'torrent',
];

/**
 * The operation that a request asks for.
 * @throws S3Error `MethodNotAllowed` or `NotImplemented`
 */
export function routeRequest(request: S3Request): Operation {
  const unsupported = UNSUPPORTED.find((name) => request.query.has(name));
  if (unsupported !== undefined)
    throw new S3Error('NotImplemented', `The sub-resource ${unsupported} is not supported.`);
  const operation =
    request.bucket === '' ? onService(request) : request.key === '' ? onBucket(request) : onObject(request);
  if (operation === undefined) throw new S3Error('MethodNotAllowed');
  return operation;
}

function onService({ method }: S3Request): Operation | undefined {
  return method === 'GET' ? buckets.listBuckets : undefined;
}

function onBucket({ method, query }: S3Request): Operation | undefined {
  const configuration = Object.keys(buckets.CONFIGURATIONS).find((name) => query.has(name));
  if (configuration !== undefined) {
    if (method === 'GET') return buckets.getConfiguration(configuration);
    if (method === 'PUT') return buckets.putConfiguration(configuration);
    return method === 'DELETE' ? buckets.deleteConfiguration(configuration) : undefined;
  }
  switch (method) {
    case 'GET':
      if (query.has('location')) return buckets.getLocation;
      if (query.has('versioning')) return buckets.getVersioning;
      if (query.has('versions')) return listObjectVersions;
      return query.has('uploads') ? listMultipartUploads : listObjects;
    case 'HEAD':
      return buckets.headBucket;
    case 'PUT':
      return query.has('versioning') ? buckets.putVersioning : buckets.createBucket;
    case 'DELETE':
      return buckets.deleteBucket;
    case 'POST':
      return query.has('delete') ? deleteObjects : undefined;
    default:
      return undefined;
  }
}

function onObject({ method, query, headers }: S3Request): Operation | undefined {
  const inUpload = query.has('uploadId');
  switch (method) {
    case 'GET':
    case 'HEAD':
      if (query.has('tagging')) return tagging.getObjectTagging;
      return inUpload && method === 'GET' ? listParts : readObject;
    case 'PUT': {
      if (query.has('tagging')) return tagging.putObjectTagging;
      const copies = headers.get('x-amz-copy-source') !== undefined;
      if (inUpload) return copies ? multipart.uploadPartCopy : multipart.uploadPart;
      return copies ? copyObject : putObject;
    }
    case 'POST':
      if (query.has('uploads')) return multipart.createMultipartUpload;
      return inUpload ? multipart.completeMultipartUpload : undefined;
    case 'DELETE':
      if (query.has('tagging')) return tagging.deleteObjectTagging;
      return inUpload ? multipart.abortMultipartUpload : deleteObject;
    default:
      return undefined;
  }
}
