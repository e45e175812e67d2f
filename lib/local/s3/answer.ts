/** One request of the embedded S3, from its first byte to the end of its answer. */
import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Duplex, Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Clock } from '../clock.ts';
import { authenticate, DEFAULT_CREDENTIALS } from './authentication.ts';
import { type BodySource, bodySource } from './body-source.ts';
import { S3Error } from './errors.ts';
import { abandon, suffer, suffering } from './fault-effects.ts';
import { ConnectionReset, type Fault, type FaultPlan } from './faults.ts';
import type { ObjectStore } from './object-store.ts';
import { readRequest, type S3Request } from './request.ts';
import { MAX_BODY_BYTES, requestBody } from './request-body.ts';
import type { S3Response } from './response.ts';
import { routeRequest } from './router.ts';
import type { Credentials } from './signature-v4.ts';
import { element, optional, xmlDocument } from './xml.ts';

/** How long a client may stay silent in the middle of a body, in milliseconds. */
const IDLE_TIMEOUT = 30_000;

/** What an answer needs of its server. */
export interface ServerContext {
  readonly store: ObjectStore;
  readonly clock: Clock;
  /** What the server says of itself. */
  readonly region: string;
  /** Secret keys by access key id; `local` / `local-secret` by default. */
  readonly credentials?: Credentials;
  readonly faults?: FaultPlan;
  /** Told of every error that is no answer to a client. */
  readonly onError?: (error: unknown) => void;
}

/** Answers one request; never rejects: a refusal is an answer, and a broken connection is dropped. */
export async function answer(
  message: IncomingMessage,
  response: ServerResponse,
  context: ServerContext,
): Promise<void> {
  const id = randomBytes(8).toString('hex').toUpperCase();
  const source = bodySource(message, IDLE_TIMEOUT, () => {
    if (message.headers.expect !== undefined && !response.headersSent) response.writeContinue();
  });
  response.setHeader('x-amz-request-id', id);
  response.setHeader('x-amz-id-2', id);
  response.setHeader('server', 'precis-local-s3');
  try {
    await handle(message, response, source, id, context);
  } catch (error) {
    if (!(error instanceof S3Error) && !isBrokenConnection(error)) context.onError?.(error);
    if (error instanceof ConnectionReset || response.headersSent || message.socket.destroyed) {
      message.socket.destroy();
      return;
    }
    const refusal = error instanceof S3Error ? error : new S3Error('InternalError');
    await refuse(message, response, source, id, refusal);
  }
}

/** True where the client, or a fault on purpose, ended the connection in the middle. */
function isBrokenConnection(error: unknown): boolean {
  if (error instanceof ConnectionReset) return true;
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return code === 'ECONNRESET' || code === 'EPIPE' || code === 'ERR_STREAM_PREMATURE_CLOSE';
}

async function handle(
  message: IncomingMessage,
  response: ServerResponse,
  source: BodySource,
  id: string,
  context: ServerContext,
): Promise<void> {
  const request = readRequest(message, id, context.clock.now());
  const fault = context.faults?.(request);
  await suffer(fault);
  const signed = authenticate(request, context.credentials ?? DEFAULT_CREDENTIALS);
  const bytes = fault?.kind === 'late' ? await abandon(message, source, fault.milliseconds) : source;
  const body = requestBody(bytes, request.headers, signed, MAX_BODY_BYTES);
  const operation = routeRequest(request);
  const origin = { requestId: id, sourceAddress: request.sourceAddress };
  const answered = await operation({ request, body, store: context.store, region: context.region, origin });
  if (fault?.kind === 'reset' || fault?.kind === 'late') throw new ConnectionReset();
  await write(response, answered, request, fault);
}

async function write(
  response: ServerResponse,
  answered: S3Response,
  request: S3Request,
  fault: Fault | undefined,
): Promise<void> {
  const { status, headers, body } = answered;
  const text = typeof body === 'string' ? Buffer.from(body, 'utf8') : undefined;
  const length = text === undefined ? (status === 204 ? undefined : '0') : String(text.length);
  response.writeHead(status, { ...(length === undefined ? {} : { 'content-length': length }), ...headers });
  const pieces = text === undefined ? body : [text];
  if (typeof pieces !== 'object' || request.method === 'HEAD') {
    response.end();
    return;
  }
  await pipeline(Readable.from(suffering(pieces, fault)), response);
}

async function refuse(
  message: IncomingMessage,
  response: ServerResponse,
  source: BodySource,
  id: string,
  error: S3Error,
): Promise<void> {
  const details = Object.entries(error.details).map(([name, value]) => optional(name, value));
  const body = xmlDocument(
    'Error',
    [element('Code', error.code), element('Message', error.message), ...details, element('RequestId', id)],
    false,
  );
  const drained = await source.drain();
  if (!drained) response.setHeader('connection', 'close');
  const withoutBody = message.method === 'HEAD' || error.status === 304;
  response.writeHead(error.status, {
    ...error.headers,
    ...(withoutBody
      ? {}
      : { 'content-type': 'application/xml', 'content-length': String(Buffer.byteLength(body)) }),
  });
  response.end(withoutBody ? undefined : body);
}

/** Answers what is no HTTP, or has too long a header, in the protocol's own terms. */
export function refuseMalformed(socket: Duplex): void {
  if (!socket.writable) return;
  const body = xmlDocument(
    'Error',
    [element('Code', 'BadRequest'), element('Message', 'The request is no valid HTTP.')],
    false,
  );
  const head = [
    'HTTP/1.1 400 Bad Request',
    'content-type: application/xml',
    `content-length: ${Buffer.byteLength(body)}`,
    'connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}
