/**
 * AWS Signature Version 2 in the query of a presigned URL: what older tools still make
 * (`aws s3 presign` of AWS CLI 1 does by default).
 *
 * Source: Amazon S3 developer guide, "Signing and authenticating REST requests", query string authentication.
 */
import { createHmac, timingSafeEqual } from 'node:crypto';
import { S3Error } from './errors.ts';
import type { S3Request } from './request.ts';
import type { Credentials, SignedRequest } from './signature-v4.ts';

/** The query parameters that name a resource, so that they are signed. */
const SIGNED_PARAMETERS = [
  'acl',
  'cors',
  'delete',
  'lifecycle',
  'location',
  'logging',
  'notification',
  'partNumber',
  'policy',
  'requestPayment',
  'response-cache-control',
  'response-content-disposition',
  'response-content-encoding',
  'response-content-language',
  'response-content-type',
  'response-expires',
  'restore',
  'tagging',
  'torrent',
  'uploadId',
  'uploads',
  'versionId',
  'versioning',
  'versions',
  'website',
];

/** True for a URL presigned with Signature Version 2. */
export function isSignatureV2(request: S3Request): boolean {
  return request.query.has('AWSAccessKeyId') && request.query.has('Signature');
}

/**
 * Checks the signature.
 * @throws S3Error what S3 answers to a bad or late signature.
 */
export function verifySignatureV2(request: S3Request, credentials: Credentials): SignedRequest {
  const accessKey = request.query.get('AWSAccessKeyId') ?? '';
  const secret = Object.hasOwn(credentials, accessKey) ? credentials[accessKey] : undefined;
  if (secret === undefined) {
    throw new S3Error('InvalidAccessKeyId', undefined, { details: { AWSAccessKeyId: accessKey } });
  }
  const expires = request.query.get('Expires') ?? '';
  if (!/^\d{1,12}$/.test(expires))
    throw new S3Error('AccessDenied', 'Invalid date (should be seconds since epoch)');
  if (request.receivedAt > Number(expires) * 1000) throw new S3Error('AccessDenied', 'Request has expired');
  const stringToSign = canonicalString(request, expires);
  const expected = createHmac('sha1', secret).update(stringToSign).digest();
  const given = Buffer.from(request.query.get('Signature') ?? '', 'base64');
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) {
    throw new S3Error('SignatureDoesNotMatch', undefined, { details: { AWSAccessKeyId: accessKey } });
  }
  return { payload: 'UNSIGNED-PAYLOAD' };
}

function canonicalString(request: S3Request, expires: string): string {
  const { headers, query, rawPath, bucket } = request;
  const amazonHeaders = [...headers.names()]
    .filter((name) => name.startsWith('x-amz-'))
    .sort()
    .map((name) => `${name}:${headers.get(name) ?? ''}\n`);
  const parameters = query.pairs
    .filter(([name]) => SIGNED_PARAMETERS.includes(name))
    .map(([name, value]) => (value === '' ? name : `${name}=${value}`))
    .sort();
  const resource = request.virtualHosted ? `/${bucket}${rawPath}` : rawPath;
  return [
    request.method,
    headers.get('content-md5') ?? '',
    headers.get('content-type') ?? '',
    expires,
    `${amazonHeaders.join('')}${resource}${parameters.length > 0 ? `?${parameters.join('&')}` : ''}`,
  ].join('\n');
}
