/** ListBuckets, CreateBucket, DeleteBucket, HeadBucket, location, versioning and stored configurations. */
import { S3Error, type S3ErrorCode } from '../errors.ts';
import { versioningSchema } from '../journal-entry.ts';
import { emptyResponse, xmlResponse } from '../response.ts';
import { element } from '../xml.ts';
import { childText, readXml } from '../xml-reader.ts';
import type { Operation } from './operation.ts';

/** Amazon S3 User Guide, "General purpose bucket naming rules". */
const BUCKET_NAME = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;

export const listBuckets: Operation = async ({ store }) =>
  xmlResponse('ListAllMyBucketsResult', [
    element('Owner', [element('ID', 'local'), element('DisplayName', 'local')]),
    element(
      'Buckets',
      [...store.state.buckets.values()]
        .sort((a, b) => (a.name < b.name ? -1 : 1))
        .map(({ name, created }) =>
          element('Bucket', [
            element('Name', name),
            element('CreationDate', new Date(created).toISOString()),
          ]),
        ),
    ),
  ]);

export const createBucket: Operation = async ({ request: { bucket: name }, body, store }) => {
  await body.text();
  if (!BUCKET_NAME.test(name) || name.includes('..')) throw new S3Error('InvalidBucketName');
  if (store.state.buckets.has(name)) throw new S3Error('BucketAlreadyOwnedByYou');
  store.createBucket(name);
  return emptyResponse(200, { location: `/${name}` });
};

export const deleteBucket: Operation = async ({ request, store }) => {
  const bucket = store.state.bucket(request.bucket);
  const uploads = [...store.state.uploads.values()].filter(({ upload }) => upload.bucket === bucket.name);
  if (bucket.objects.size > 0) throw new S3Error('BucketNotEmpty');
  store.commit([
    ...uploads.map(({ upload }) => ({ type: 'upload-removed' as const, uploadId: upload.uploadId })),
    { type: 'bucket-deleted', bucket: bucket.name },
  ]);
  return emptyResponse(204);
};

export const headBucket: Operation = async ({ request, store, region }) => {
  store.state.bucket(request.bucket);
  return emptyResponse(200, { 'x-amz-bucket-region': region });
};

export const getLocation: Operation = async ({ request, store, region }) => {
  store.state.bucket(request.bucket);
  return xmlResponse('LocationConstraint', region === 'us-east-1' ? '' : region);
};

export const getVersioning: Operation = async ({ request, store }) => {
  const { versioning } = store.state.bucket(request.bucket);
  return xmlResponse(
    'VersioningConfiguration',
    versioning === undefined ? '' : [element('Status', versioning)],
  );
};

export const putVersioning: Operation = async ({ request, body, store }) => {
  const document = readXml(await body.text(), 'VersioningConfiguration');
  const status = versioningSchema.safeParse(childText(document, 'Status'));
  if (!status.success) throw new S3Error('MalformedXML');
  store.state.bucket(request.bucket);
  store.commit([{ type: 'versioning-set', bucket: request.bucket, status: status.data }]);
  return emptyResponse();
};

/** The configurations that are kept and given back, and what S3 answers where there is none. */
export const CONFIGURATIONS: Readonly<
  Record<string, { readonly missing: S3ErrorCode } | { readonly empty: string }>
> = {
  cors: { missing: 'NoSuchCORSConfiguration' },
  encryption: { missing: 'ServerSideEncryptionConfigurationNotFoundError' },
  lifecycle: { missing: 'NoSuchLifecycleConfiguration' },
  notification: { empty: 'NotificationConfiguration' },
  'object-lock': { missing: 'ObjectLockConfigurationNotFoundError' },
  ownershipControls: { missing: 'OwnershipControlsNotFoundError' },
  policy: { missing: 'NoSuchBucketPolicy' },
  publicAccessBlock: { missing: 'NoSuchPublicAccessBlockConfiguration' },
  replication: { missing: 'ReplicationConfigurationNotFoundError' },
  tagging: { missing: 'NoSuchTagSet' },
  website: { missing: 'NoSuchWebsiteConfiguration' },
};

/** Reads a stored configuration. */
export function getConfiguration(name: string): Operation {
  return async ({ request, store }) => {
    const document = store.state.bucket(request.bucket).configurations.get(name);
    if (document !== undefined) {
      const contentType = name === 'policy' ? 'application/json' : 'application/xml';
      return { status: 200, headers: { 'content-type': contentType }, body: document };
    }
    const fallback = CONFIGURATIONS[name];
    if (fallback === undefined || 'missing' in fallback)
      throw new S3Error(fallback?.missing ?? 'NoSuchConfiguration');
    return xmlResponse(fallback.empty, '');
  };
}

/** Keeps a configuration: it is given back as it came, and has no effect here. */
export function putConfiguration(name: string): Operation {
  return async ({ request, body, store }) => {
    const document = await body.text();
    store.state.bucket(request.bucket);
    store.commit([{ type: 'configuration-set', bucket: request.bucket, name, document }]);
    return emptyResponse();
  };
}

/** Forgets a configuration. */
export function deleteConfiguration(name: string): Operation {
  return async ({ request, store }) => {
    store.state.bucket(request.bucket);
    store.commit([{ type: 'configuration-set', bucket: request.bucket, name, document: null }]);
    return emptyResponse(204);
  };
}
