/** A request in S3's terms: who is addressed, with which query and headers. */
import type { IncomingMessage } from 'node:http';
import { S3Error } from './errors.ts';
import { decodePercent, decodeQuery } from './percent.ts';

/** The header fields of a request; names in lower case. */
export interface RequestHeaders {
  /** The value, several fields of one name joined by `,`; undefined if absent. */
  get(name: string): string | undefined;
  /** The value with its bytes read as UTF-8: HTTP itself hands them over as Latin-1. */
  utf8(name: string): string | undefined;
  names(): Iterable<string>;
}

/** One `name=value` of the query, decoded. */
export type QueryPair = readonly [name: string, value: string];

/** The query, decoded. */
export interface RequestQuery {
  readonly pairs: readonly QueryPair[];
  get(name: string): string | undefined;
  has(name: string): boolean;
}

/** What a request asks for, before its body is read. */
export interface S3Request {
  /** Given by the server, answered as `x-amz-request-id`. */
  readonly id: string;
  readonly method: string;
  /** Empty for the service itself (ListBuckets). */
  readonly bucket: string;
  /** Empty for the bucket itself. */
  readonly key: string;
  /** True where the host, not the path, names the bucket. */
  readonly virtualHosted: boolean;
  /** The path as sent, still encoded. */
  readonly rawPath: string;
  readonly query: RequestQuery;
  readonly headers: RequestHeaders;
  /** When it came, in milliseconds since the epoch. */
  readonly receivedAt: number;
  readonly sourceAddress: string;
}

const MAX_KEY_BYTES = 1024;

/**
 * Reads the request line and the header.
 * @throws S3Error `InvalidURI` or `KeyTooLongError`
 */
export function readRequest(message: IncomingMessage, id: string, receivedAt: number): S3Request {
  const headers = readHeaders(message.rawHeaders);
  // Clients encode the path; a raw UTF-8 byte arrives as Latin-1.
  const target = Buffer.from(message.url ?? '/', 'latin1').toString('utf8');
  const mark = target.indexOf('?');
  const rawPath = mark < 0 ? target : target.slice(0, mark);
  if (!rawPath.startsWith('/')) throw new S3Error('InvalidURI');
  const hostBucket = bucketOfHost(headers.get('host') ?? '');
  const { bucket, key } = readResource(rawPath, hostBucket);
  if (Buffer.byteLength(key) > MAX_KEY_BYTES) {
    const details = { Size: String(Buffer.byteLength(key)), MaxSizeAllowed: String(MAX_KEY_BYTES) };
    throw new S3Error('KeyTooLongError', undefined, { details });
  }
  return {
    id,
    method: message.method ?? 'GET',
    bucket,
    key,
    virtualHosted: hostBucket !== undefined,
    rawPath,
    query: readQuery(mark < 0 ? '' : target.slice(mark + 1)),
    headers,
    receivedAt,
    sourceAddress: (message.socket.remoteAddress ?? '127.0.0.1').replace(/^::ffff:/, ''),
  };
}

/** Path style (`/bucket/key`), or virtual-hosted style (`/key`) where the host names the bucket. */
function readResource(rawPath: string, hostBucket: string | undefined): { bucket: string; key: string } {
  if (hostBucket !== undefined) return { bucket: hostBucket, key: decodePercent(rawPath.slice(1)) };
  const slash = rawPath.indexOf('/', 1);
  if (slash < 0) return { bucket: decodePercent(rawPath.slice(1)), key: '' };
  return { bucket: decodePercent(rawPath.slice(1, slash)), key: decodePercent(rawPath.slice(slash + 1)) };
}

/** The bucket of `bucket.localhost`, `bucket.s3.localhost` or `bucket.s3.<region>.amazonaws.com`. */
function bucketOfHost(host: string): string | undefined {
  const name = host.replace(/:\d+$/, '').toLowerCase();
  const base = /(?:^|\.)(?:s3(?:\.[a-z0-9-]+)?\.)?(?:localhost|amazonaws\.com)$/.exec(name);
  if (base === null || base.index === 0) return undefined;
  return name.slice(0, base.index);
}

function readHeaders(raw: readonly string[]): RequestHeaders {
  const values = new Map<string, string>();
  for (let index = 0; index + 1 < raw.length; index += 2) {
    const name = (raw[index] ?? '').toLowerCase();
    const value = raw[index + 1] ?? '';
    const before = values.get(name);
    values.set(name, before === undefined ? value : `${before},${value}`);
  }
  const get = (name: string) => values.get(name);
  return {
    get,
    utf8(name) {
      const value = get(name);
      return value === undefined ? undefined : Buffer.from(value, 'latin1').toString('utf8');
    },
    names: () => values.keys(),
  };
}

function readQuery(raw: string): RequestQuery {
  const pairs = raw
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair): QueryPair => {
      const equals = pair.indexOf('=');
      if (equals < 0) return [decodeQuery(pair), ''];
      return [decodeQuery(pair.slice(0, equals)), decodeQuery(pair.slice(equals + 1))];
    });
  const values = new Map<string, string>();
  for (const [name, value] of pairs) if (!values.has(name)) values.set(name, value);
  return { pairs, get: (name) => values.get(name), has: (name) => values.has(name) };
}
