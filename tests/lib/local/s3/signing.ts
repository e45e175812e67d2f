/**
 * A second, independent writer of AWS Signature Version 4, to send requests that the SDK would not send.
 * Source: Amazon S3 API reference, "Authenticating requests (AWS Signature Version 4)".
 */
import { createHash, createHmac } from 'node:crypto';
import { request as httpRequest } from 'node:http';

export interface RawRequest {
  readonly method?: string;
  /** With its query, as it goes over the wire. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

export interface RawAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest();
const sha256 = (data: string | Uint8Array) => createHash('sha256').update(data).digest('hex');
const strict = (text: string) =>
  encodeURIComponent(text).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);

function timestamp(at: number): string {
  return new Date(at).toISOString().replace(/[-:]|\.\d{3}/g, '');
}

function canonicalQuery(query: string): string {
  const pairs = [...new URLSearchParams(query)].map(
    ([name, value]) => [strict(name), strict(value)] as const,
  );
  return pairs
    .sort(([a, x], [b, y]) => (a < b || (a === b && x < y) ? -1 : 1))
    .map(([name, value]) => `${name}=${value}`)
    .join('&');
}

interface Signing {
  readonly secret?: string;
  readonly accessKey?: string;
  readonly at?: number;
  /** The body that is signed, where it is not the one sent. */
  readonly signedBody?: string;
  /** What `x-amz-content-sha256` says, where it is not the hash of the body. */
  readonly payload?: string;
}

function signature(
  method: string,
  path: string,
  headers: Readonly<Record<string, string>>,
  payload: string,
  at: number,
  secret: string,
): { readonly scope: string; readonly signed: string; readonly value: string } {
  const [resource = '', query = ''] = path.split(/\?(.*)/s);
  const names = Object.keys(headers).sort();
  const signed = names.join(';');
  const written = names.map((name) => `${name}:${headers[name]}\n`).join('');
  const canonical = [method, resource, canonicalQuery(query), written, signed, payload].join('\n');
  const day = timestamp(at).slice(0, 8);
  const scope = `${day}/us-east-1/s3/aws4_request`;
  const key = scope.split('/').reduce<Buffer>((k, part) => hmac(k, part), Buffer.from(`AWS4${secret}`));
  const value = hmac(
    key,
    ['AWS4-HMAC-SHA256', timestamp(at), scope, sha256(Buffer.from(canonical, 'latin1'))].join('\n'),
  );
  return { scope, signed, value: value.toString('hex') };
}

/** Sends a request as it is. */
export function sendRaw(endpoint: string, request: RawRequest): Promise<RawAnswer> {
  const { hostname, port } = new URL(endpoint);
  return new Promise((resolve, reject) => {
    const sent = httpRequest(
      {
        hostname,
        port,
        method: request.method ?? 'GET',
        path: request.path,
        headers: request.headers ?? {},
        agent: false,
      },
      (answer) => {
        const pieces: Buffer[] = [];
        answer.on('data', (piece: Buffer) => pieces.push(piece));
        answer.on('error', reject);
        answer.on('end', () =>
          resolve({
            status: answer.statusCode ?? 0,
            headers: answer.headers,
            body: Buffer.concat(pieces).toString('utf8'),
          }),
        );
      },
    );
    sent.on('error', reject);
    // A string would be joined to the header and change its encoding.
    sent.end(Buffer.from(request.body ?? ''));
  });
}

/** Signs a request in its header, and sends it. */
export function sendSigned(endpoint: string, request: RawRequest, signing: Signing = {}): Promise<RawAnswer> {
  const { method = 'GET', path, body = '' } = request;
  const { secret = 'local-secret', accessKey = 'local', at = Date.now(), signedBody = body } = signing;
  const payload = signing.payload ?? sha256(signedBody);
  const headers: Record<string, string> = {
    ...request.headers,
    host: new URL(endpoint).host,
    'x-amz-date': timestamp(at),
    'x-amz-content-sha256': payload,
  };
  const { scope, signed, value } = signature(method, path, headers, payload, at, secret);
  const authorization = `AWS4-HMAC-SHA256 Credential=${accessKey}/${scope}, SignedHeaders=${signed}, Signature=${value}`;
  return sendRaw(endpoint, {
    method,
    path,
    headers: { ...headers, authorization, 'content-length': String(Buffer.byteLength(body)) },
    body,
  });
}

/** The path of a presigned URL. */
export function presign(
  endpoint: string,
  method: string,
  path: string,
  expires: number,
  at = Date.now(),
): string {
  const { host } = new URL(endpoint);
  const day = timestamp(at).slice(0, 8);
  const query = new URLSearchParams({
    'X-Amz-Algorithm': 'AWS4-HMAC-SHA256',
    'X-Amz-Credential': `local/${day}/us-east-1/s3/aws4_request`,
    'X-Amz-Date': timestamp(at),
    'X-Amz-Expires': String(expires),
    'X-Amz-SignedHeaders': 'host',
  });
  const unsigned = `${path}?${query}`;
  const { value } = signature(method, unsigned, { host }, 'UNSIGNED-PAYLOAD', at, 'local-secret');
  return `${unsigned}&X-Amz-Signature=${value}`;
}
