/**
 * AWS Signature Version 4: in the `Authorization` header or in the query of a presigned URL.
 *
 * Source: Amazon S3 API reference, "Authenticating requests (AWS Signature Version 4)".
 */
import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { S3Error } from './errors.ts';
import { decodePercent, encodePath, encodePercent } from './percent.ts';
import type { S3Request } from './request.ts';

/** Secret keys by access key id. */
export type Credentials = Readonly<Record<string, string>>;

/** What verifying the signatures of a body's chunks needs. */
export interface SigningContext {
  readonly signingKey: Buffer;
  /** `YYYYMMDDThhmmssZ` */
  readonly timestamp: string;
  /** `date/region/service/aws4_request` */
  readonly scope: string;
  /** Hexadecimal signature of the request: the seed of its chunks' signatures. */
  readonly signature: string;
}

/** A request whose signature holds. */
export interface SignedRequest {
  /** The declared hash of the body: hexadecimal SHA-256, `UNSIGNED-PAYLOAD` or `STREAMING-…`. */
  readonly payload: string;
  readonly context?: SigningContext;
}

interface Claim {
  readonly accessKey: string;
  readonly scope: readonly [date: string, region: string, service: string, terminator: string];
  readonly signedHeaders: readonly string[];
  readonly signature: string;
  readonly timestamp: string;
  readonly payload: string;
}

const ALGORITHM = 'AWS4-HMAC-SHA256';
/** How far a header-signed request's time may be from the server's, in milliseconds. */
const MAX_SKEW = 15 * 60 * 1000;
const MAX_EXPIRES_SECONDS = 7 * 24 * 3600;

/**
 * Checks the signature; any region is accepted.
 * @throws S3Error what S3 answers to a bad, late or missing signature.
 */
export function verifySignatureV4(request: S3Request, credentials: Credentials): SignedRequest {
  const presigned = request.query.has('X-Amz-Algorithm');
  const claim = presigned ? readQueryClaim(request) : readHeaderClaim(request);
  const secret = Object.hasOwn(credentials, claim.accessKey) ? credentials[claim.accessKey] : undefined;
  if (secret === undefined) {
    throw new S3Error('InvalidAccessKeyId', undefined, { details: { AWSAccessKeyId: claim.accessKey } });
  }
  checkTime(request, claim, presigned);
  checkSignedHeaders(request, claim);
  const canonical = canonicalRequest(request, claim);
  const scope = claim.scope.join('/');
  const signingKey = deriveSigningKey(secret, claim.scope);
  const stringToSign = [ALGORITHM, claim.timestamp, scope, sha256Hex(canonical)].join('\n');
  if (!equalHex(hmacHex(signingKey, stringToSign), claim.signature)) {
    const details = {
      AWSAccessKeyId: claim.accessKey,
      StringToSign: stringToSign,
      CanonicalRequest: canonical,
    };
    throw new S3Error('SignatureDoesNotMatch', undefined, { details });
  }
  return {
    payload: claim.payload,
    context: { signingKey, timestamp: claim.timestamp, scope, signature: claim.signature },
  };
}

/** HMAC-SHA-256 in hexadecimal. */
export function hmacHex(key: Buffer, text: string): string {
  return createHmac('sha256', key).update(text).digest('hex');
}

/** SHA-256 in hexadecimal, of a request's raw bytes: HTTP hands them over as Latin-1. */
export function sha256Hex(text: string): string {
  return createHash('sha256').update(text, 'latin1').digest('hex');
}

/** Compares two hexadecimal digests in constant time. */
export function equalHex(expected: string, given: string): boolean {
  const left = Buffer.from(expected, 'utf8');
  const right = Buffer.from(given, 'utf8');
  return left.length === right.length && timingSafeEqual(left, right);
}

function readHeaderClaim(request: S3Request): Claim {
  const header = request.headers.get('authorization') ?? '';
  if (!header.startsWith(`${ALGORITHM} `)) {
    throw new S3Error('InvalidRequest', 'The authorization mechanism that you provided is not supported.');
  }
  const fields = new Map<string, string>();
  for (const field of header.slice(ALGORITHM.length).split(',')) {
    const equals = field.indexOf('=');
    fields.set(field.slice(0, equals).trim(), field.slice(equals + 1).trim());
  }
  const date = request.headers.get('date');
  const timestamp =
    request.headers.get('x-amz-date') ?? (date === undefined ? '' : toTimestamp(Date.parse(date)));
  return {
    ...readCredential(fields.get('Credential') ?? '', 'AuthorizationHeaderMalformed'),
    signedHeaders: (fields.get('SignedHeaders') ?? '').split(';'),
    signature: fields.get('Signature') ?? '',
    timestamp,
    payload: request.headers.get('x-amz-content-sha256') ?? 'UNSIGNED-PAYLOAD',
  };
}

function readQueryClaim({ query, headers }: S3Request): Claim {
  if (query.get('X-Amz-Algorithm') !== ALGORITHM) throw new S3Error('AuthorizationQueryParametersError');
  return {
    ...readCredential(query.get('X-Amz-Credential') ?? '', 'AuthorizationQueryParametersError'),
    signedHeaders: (query.get('X-Amz-SignedHeaders') ?? '').split(';'),
    signature: query.get('X-Amz-Signature') ?? '',
    timestamp: query.get('X-Amz-Date') ?? '',
    payload: query.get('X-Amz-Content-Sha256') ?? headers.get('x-amz-content-sha256') ?? 'UNSIGNED-PAYLOAD',
  };
}

function readCredential(
  text: string,
  code: 'AuthorizationHeaderMalformed' | 'AuthorizationQueryParametersError',
): Pick<Claim, 'accessKey' | 'scope'> {
  const parts = text.split('/');
  const [date, region, service, terminator] = parts.slice(-4);
  const accessKey = parts.slice(0, -4).join('/');
  if (!accessKey || !date || !region || service !== 's3' || terminator !== 'aws4_request')
    throw new S3Error(code);
  return { accessKey, scope: [date, region, service, terminator] };
}

function checkTime(request: S3Request, claim: Claim, presigned: boolean): void {
  const signedAt = fromTimestamp(claim.timestamp);
  if (Number.isNaN(signedAt) || !claim.timestamp.startsWith(claim.scope[0])) {
    throw new S3Error('AccessDenied', 'AWS authentication requires a valid Date or x-amz-date header');
  }
  if (!presigned) {
    if (Math.abs(request.receivedAt - signedAt) > MAX_SKEW) throw new S3Error('RequestTimeTooSkewed');
    return;
  }
  const expires = request.query.get('X-Amz-Expires') ?? '';
  const seconds = Number(expires);
  if (!/^\d{1,6}$/.test(expires) || seconds < 1 || seconds > MAX_EXPIRES_SECONDS) {
    throw new S3Error(
      'AuthorizationQueryParametersError',
      'X-Amz-Expires must be between 1 and 604800 seconds.',
    );
  }
  if (request.receivedAt > signedAt + seconds * 1000)
    throw new S3Error('AccessDenied', 'Request has expired');
  if (signedAt > request.receivedAt + MAX_SKEW) throw new S3Error('AccessDenied', 'Request is not yet valid');
}

/** The host and every `x-amz-` header must be part of what is signed. */
function checkSignedHeaders(request: S3Request, claim: Claim): void {
  const signed = new Set(claim.signedHeaders);
  const unsigned = [...request.headers.names()].filter((name) => {
    return (
      (name === 'host' || (name.startsWith('x-amz-') && name !== 'x-amz-content-sha256')) && !signed.has(name)
    );
  });
  if (unsigned.length > 0) {
    const details = { HeadersNotSigned: unsigned.join(', ') };
    throw new S3Error('AccessDenied', 'There were headers present in the request which were not signed', {
      details,
    });
  }
}

function canonicalRequest(request: S3Request, claim: Claim): string {
  const query = request.query.pairs
    .filter(([name]) => name !== 'X-Amz-Signature')
    .map(([name, value]): [string, string] => [encodePercent(name), encodePercent(value)])
    .sort(([name, value], [otherName, otherValue]) => compare(name, otherName) || compare(value, otherValue))
    .map(([name, value]) => `${name}=${value}`);
  const headers = claim.signedHeaders.map((name) => {
    return `${name}:${(request.headers.get(name) ?? '').replace(/^[ \t]+|(?<![ \t])[ \t]+$/g, '').replace(/ {2,}/g, ' ')}\n`;
  });
  return [
    request.method,
    encodePath(decodePercent(request.rawPath)),
    query.join('&'),
    headers.join(''),
    claim.signedHeaders.join(';'),
    claim.payload,
  ].join('\n');
}

function deriveSigningKey(secret: string, scope: Claim['scope']): Buffer {
  return scope.reduce<Buffer>(
    (key, part) => createHmac('sha256', key).update(part).digest(),
    Buffer.from(`AWS4${secret}`, 'utf8'),
  );
}

function compare(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

function fromTimestamp(text: string): number {
  const match = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(text);
  if (match === null) return Number.NaN;
  const [, year, month, day, hour, minute, second] = match;
  return Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
}

function toTimestamp(milliseconds: number): string {
  if (Number.isNaN(milliseconds)) return '';
  return new Date(milliseconds).toISOString().replace(/[-:]|\.\d{3}/g, '');
}
