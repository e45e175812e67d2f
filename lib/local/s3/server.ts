/** The embedded S3: the protocol over HTTP, on loopback. */
import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Duplex, Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { PrecisError } from '../../errors.ts';
import { type Clock, systemClock } from '../clock.ts';
import { authenticate, DEFAULT_CREDENTIALS } from './authentication.ts';
import { type BodySource, bodySource, heldSource } from './body-source.ts';
import { S3Error } from './errors.ts';
import { ConnectionReset, type Fault, type FaultPlan } from './faults.ts';
import { NotificationDispatcher, type NotificationListener } from './notification-dispatcher.ts';
import { ObjectStore } from './object-store.ts';
import { readRequest, type S3Request } from './request.ts';
import { MAX_BODY_BYTES, requestBody } from './request-body.ts';
import type { S3Response } from './response.ts';
import { routeRequest } from './router.ts';
import type { Credentials } from './signature-v4.ts';
import { element, optional, xmlDocument } from './xml.ts';

/** How a server is set up. */
export interface LocalS3Options {
  /** Where everything is kept; created if absent. */
  readonly directory: string;
  /** `127.0.0.1` by default: this server is for one machine. */
  readonly host?: string;
  /** 0, the default, takes any free port. */
  readonly port?: number;
  /** What the server says of itself; requests may be signed for any region. */
  readonly region?: string;
  /** Secret keys by access key id; `local` / `local-secret` by default. */
  readonly credentials?: Credentials;
  /** Buckets to create where they are absent. */
  readonly buckets?: readonly { readonly name: string; readonly versioning?: boolean }[];
  readonly faults?: FaultPlan;
  readonly clock?: Clock;
  /** Told of every error that is no answer to a client: a bug or a broken disk. */
  readonly onError?: (error: unknown) => void;
}

/** A running server. */
export interface LocalS3 {
  /** `http://127.0.0.1:PORT` */
  readonly endpoint: string;
  readonly region: string;
  /** Sets who is told of changes: at least once each, in order, across restarts. */
  readonly onNotification: (listener: NotificationListener) => void;
  /** Stops taking requests, ends those under way, and closes the store. */
  readonly close: () => Promise<void>;
}

/** How long a client may stay silent in the middle of a body, in milliseconds. */
const IDLE_TIMEOUT = 30_000;
const MAX_HEADER_BYTES = 32 * 1024;
/** How long an idle connection stays open, in milliseconds: longer than a busy client looks away. */
const KEEP_ALIVE = 65_000;

/**
 * Starts a server.
 * @throws PrecisError `config-invalid` where the port is taken; `storage-conflict` where another process has
 *   the folder open.
 */
export async function createLocalS3(options: LocalS3Options): Promise<LocalS3> {
  const clock = options.clock ?? systemClock;
  const region = options.region ?? 'us-east-1';
  const store = await ObjectStore.open(options.directory, clock);
  for (const { name, versioning } of options.buckets ?? []) {
    if (!store.state.buckets.has(name)) store.createBucket(name);
    if (versioning === true && store.state.bucket(name).versioning === undefined) {
      store.commit([{ type: 'versioning-set', bucket: name, status: 'Enabled' }]);
    }
  }
  const dispatcher = new NotificationDispatcher(store, clock);
  const underWay = new Set<Promise<void>>();
  const serve = (message: IncomingMessage, response: ServerResponse) => {
    const answering = answer(message, response, { ...options, store, clock, region }).finally(() =>
      underWay.delete(answering),
    );
    underWay.add(answering);
  };
  // A large upload may take its time; a silent client is given up by the body's own timeout.
  const server = createServer(
    { maxHeaderSize: MAX_HEADER_BYTES, requestTimeout: 0, keepAliveTimeout: KEEP_ALIVE },
    serve,
  );
  server.on('checkContinue', serve);
  server.on('clientError', (_error, socket) => refuseMalformed(socket));
  const host = options.host ?? '127.0.0.1';
  try {
    await listen(server, host, options.port ?? 0);
  } catch (error) {
    await store.close();
    throw error;
  }
  const { port } = server.address() as AddressInfo;
  return {
    endpoint: `http://${host}:${port}`,
    region,
    onNotification: (listener) => dispatcher.listen(listener),
    async close() {
      await dispatcher.close();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
      await Promise.all(underWay);
      await store.close();
    },
  };
}

/** Answers what is no HTTP, or has too long a header, in the protocol's own terms. */
function refuseMalformed(socket: Duplex): void {
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

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      const busy = cause.code === 'EADDRINUSE';
      const advice = busy
        ? 'Stop what uses it, or choose another with --port.'
        : `The system said ${cause.code}.`;
      reject(
        new PrecisError('config-invalid', `Port ${port} on ${host} cannot be opened. ${advice}`, { cause }),
      );
    });
    server.listen(port, host, resolve);
  });
}

interface ServerContext extends LocalS3Options {
  readonly store: ObjectStore;
  readonly clock: Clock;
  readonly region: string;
}

async function answer(
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

/** What a fault does before the request is looked at. */
async function suffer(fault: Fault | undefined): Promise<void> {
  if (fault?.kind === 'delay') await sleep(fault.milliseconds);
  if (fault?.kind === 'reset' && fault.when === 'before') throw new ConnectionReset();
  if (fault?.kind === 'status') throw new InjectedRefusal(fault.status, fault.code);
}

/** Takes the whole request, leaves its client alone, and waits. */
async function abandon(
  message: IncomingMessage,
  source: BodySource,
  milliseconds: number,
): Promise<BodySource> {
  const held = await heldSource(source);
  message.socket.destroy();
  await sleep(milliseconds);
  return held;
}

class InjectedRefusal extends S3Error {
  override readonly status: number;
  override readonly code: string;
  constructor(status: number, code: string) {
    super('InternalError', 'A fault injected on purpose.');
    this.status = status;
    this.code = code;
  }
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

/** The body of an answer as the fault lets it through. */
function suffering(pieces: Pieces, fault: Fault | undefined): Pieces {
  if (fault?.kind === 'truncate') return limited(pieces, fault.bytes);
  return fault?.kind === 'slow-body' ? halting(pieces, fault.milliseconds) : pieces;
}

type Pieces = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/** Waits in the middle of every piece. */
async function* halting(pieces: Pieces, milliseconds: number): AsyncGenerator<Uint8Array> {
  for await (const piece of pieces) {
    const middle = piece.length >> 1;
    yield piece.subarray(0, middle);
    await sleep(milliseconds);
    yield piece.subarray(middle);
  }
}

/** Breaks off after `limit` bytes. */
async function* limited(pieces: Pieces, limit: number): AsyncGenerator<Uint8Array> {
  let left = limit;
  for await (const piece of pieces) {
    if (piece.length > left) {
      yield piece.subarray(0, left);
      throw new ConnectionReset();
    }
    left -= piece.length;
    yield piece;
  }
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
