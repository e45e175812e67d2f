import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Brief, briefSchema } from '../brief/index.ts';
import { PrecisError } from '../errors.ts';
import { type IndexEntry, renderIndex } from '../render/index.ts';
import { BRIEFS_PREFIX, FAILURES_PREFIX, MAX_OUTPUT_BYTES, type ObjectStore } from '../storage/index.ts';

/** Serves the pages of the local cloud to a browser. */
export interface Reader {
  /** `http://127.0.0.1:PORT` */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** How the reader is set up. */
export interface ReaderOptions {
  readonly briefs: ObjectStore;
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

/** The index entries of all briefs; a brief is read again only when its ETag changed. */
function createCatalog(briefs: ObjectStore): () => Promise<IndexEntry[]> {
  const known = new Map<string, { readonly etag: string; readonly brief: Brief }>();
  const read = async (key: string): Promise<Brief | undefined> => {
    const object = await briefs.open(key);
    if (object === undefined) return undefined;
    const before = known.get(key);
    if (before?.etag === object.etag) {
      object.discard();
      return before.brief;
    }
    const brief = briefSchema.parse(
      JSON.parse(Buffer.from(await object.read(MAX_OUTPUT_BYTES)).toString('utf8')),
    );
    known.set(key, { etag: object.etag, brief });
    return brief;
  };
  return async () => {
    const entries: IndexEntry[] = [];
    for await (const { key } of briefs.list(BRIEFS_PREFIX)) {
      if (!key.endsWith('.json')) continue;
      const brief = await read(key);
      if (brief !== undefined) entries.push({ brief, link: pagePath(key.replace(/\.json$/, '.html')) });
    }
    return entries;
  };
}

async function serveObject(briefs: ObjectStore, key: string, response: ServerResponse): Promise<void> {
  const allowed = key.startsWith(BRIEFS_PREFIX) || key.startsWith(FAILURES_PREFIX);
  const object = allowed ? await briefs.open(key) : undefined;
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
  const { briefs, host, port, onError } = options;
  const catalog = createCatalog(briefs);
  const serve = async (url: string, response: ServerResponse): Promise<void> => {
    const key = decodeURIComponent(new URL(`http://reader.invalid${url}`).pathname.slice(1));
    if (key !== '') return serveObject(briefs, key, response);
    response.writeHead(200, { ...HEADERS, 'content-type': 'text/html; charset=utf-8' });
    response.end(renderIndex(await catalog()));
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
