/** The embedded S3: the protocol over HTTP, on loopback. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { PrecisError } from '../../errors.ts';
import { type Clock, systemClock } from '../clock.ts';
import { answer, refuseMalformed } from './answer.ts';
import type { FaultPlan } from './faults.ts';
import { NotificationDispatcher, type NotificationListener } from './notification-dispatcher.ts';
import { ObjectStore } from './object-store.ts';
import type { Credentials } from './signature-v4.ts';

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
