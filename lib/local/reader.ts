import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CATALOG_PREFIX, catalogKeys, emptyOverview, PAIRS_PREFIX } from '../catalog/index.ts';
import { PrecisError } from '../errors.ts';
import { type Locale, renderFront } from '../render/index.ts';
import { BRIEFS_PREFIX, FAILURES_PREFIX, MAX_OUTPUT_BYTES, type ObjectStore } from '../storage/index.ts';

/** Serves the pages of the local cloud to a browser, as CloudFront does on AWS: the objects, as they are stored. */
export interface Reader {
  /** `http://127.0.0.1:PORT` */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** How the reader is set up. */
export interface ReaderOptions {
  readonly briefs: ObjectStore;
  /** The language of the front page while there is no brief. */
  readonly locale: Locale;
  readonly host: string;
  /** 0 takes any free one. */
  readonly port: number;
  readonly onError?: (error: unknown) => void;
}

const HEADERS = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-cache',
} as const;

/** The path of an object on the reader: the key, each segment percent-encoded. */
export function pagePath(key: string): string {
  return `/${key.split('/').map(encodeURIComponent).join('/')}`;
}

/** What of the bucket is for readers: not the termbases, nor what only the functions keep. */
const SERVED = [BRIEFS_PREFIX, FAILURES_PREFIX, CATALOG_PREFIX, PAIRS_PREFIX];

async function serveObject(
  { briefs, locale }: ReaderOptions,
  key: string,
  response: ServerResponse,
): Promise<void> {
  const isFront = key === catalogKeys.front;
  const allowed = isFront || SERVED.some((prefix) => key.startsWith(prefix));
  const object = allowed ? await briefs.open(key) : undefined;
  if (object === undefined && isFront) {
    response.writeHead(200, { ...HEADERS, 'content-type': 'text/html; charset=utf-8' });
    response.end(renderFront(emptyOverview(), locale, false));
    return;
  }
  if (object === undefined) {
    response.writeHead(404, { ...HEADERS, 'content-type': 'text/plain; charset=utf-8' });
    response.end('There is no such page. See the list of briefs at /\n');
    return;
  }
  const body = await object.read(MAX_OUTPUT_BYTES);
  response.writeHead(200, { ...HEADERS, 'content-type': object.contentType ?? 'application/octet-stream' });
  response.end(body);
}

/**
 * Starts the reader.
 *
 * @throws {PrecisError} `config-invalid` where the port is taken.
 */
export async function startReader(options: ReaderOptions): Promise<Reader> {
  const { host, port, onError } = options;
  const serve = async (url: string, response: ServerResponse): Promise<void> => {
    const key = decodeURIComponent(new URL(`http://reader.invalid${url}`).pathname.slice(1));
    await serveObject(options, key === '' ? catalogKeys.front : key, response);
  };
  const server = createServer((request, response) => {
    serve(request.url ?? '/', response).catch((error: unknown) => {
      const malformed = error instanceof URIError;
      if (!malformed) onError?.(error);
      if (!response.headersSent) response.writeHead(malformed ? 400 : 500, HEADERS);
      response.end();
    });
  });
  await listen(server, host, port);
  const { port: actual } = server.address() as AddressInfo;
  return {
    address: `http://${host}:${actual}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause) => {
      const message = `The pages cannot be served on port ${port} of ${host}. Choose another with --port.`;
      reject(new PrecisError('config-invalid', message, { cause }));
    });
    server.listen(port, host, resolve);
  });
}
