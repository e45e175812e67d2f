/**
 * The `aws-chunked` encoding of bodies: sized chunks, each signed or not, and trailing headers.
 *
 * Source: Amazon S3 API reference, "Signature calculations for the Authorization header: transferring
 * payload in multiple chunks" and "… including trailing headers".
 */
import { createHash } from 'node:crypto';
import { ByteReader } from './byte-reader.ts';
import { S3Error } from './errors.ts';
import { equalHex, hmacHex, type SigningContext, sha256Hex } from './signature-v4.ts';

const MAX_CHUNK_HEADER = 4096;
const MAX_TRAILER_LINE = 8192;
const MAX_TRAILERS = 32;
const EMPTY_HASH = sha256Hex('');

/** The values of `x-amz-content-sha256` that announce a chunked body. */
const MODES: Readonly<Record<string, ChunkedMode>> = {
  'STREAMING-AWS4-HMAC-SHA256-PAYLOAD': { signed: true, trailer: false },
  'STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER': { signed: true, trailer: true },
  'STREAMING-UNSIGNED-PAYLOAD-TRAILER': { signed: false, trailer: true },
};

/** How the chunks of a body are written. */
export interface ChunkedMode {
  readonly signed: boolean;
  readonly trailer: boolean;
}

/**
 * The mode that a declared payload asks for; undefined for a body that is not chunked.
 * @throws S3Error `NotImplemented` for a streaming mode that is not known.
 */
export function chunkedMode(payload: string): ChunkedMode | undefined {
  if (!payload.startsWith('STREAMING-')) return undefined;
  const mode = MODES[payload];
  if (mode === undefined)
    throw new S3Error('NotImplemented', `The payload type ${payload} is not supported.`);
  return mode;
}

/** Receives the trailing headers, names in lower case. */
export type OnTrailer = (name: string, value: string) => void;

/**
 * Decodes a chunked body. A chunk's bytes are handed on before its signature is known to hold: whoever
 * consumes them must discard all if this throws.
 * @throws S3Error `IncompleteBody`, `SignatureDoesNotMatch` or `MalformedTrailerError`
 */
export async function* decodeChunks(
  source: AsyncGenerator<Buffer>,
  mode: ChunkedMode,
  context: SigningContext | undefined,
  onTrailer: OnTrailer,
): AsyncGenerator<Buffer> {
  const reader = new ByteReader(source);
  const signer = mode.signed ? chunkSigner(context) : undefined;
  try {
    for (;;) {
      const { size, signature } = readChunkHeader(await reader.line(MAX_CHUNK_HEADER));
      const hash = createHash('sha256');
      for await (const piece of reader.take(size)) {
        if (signer !== undefined) hash.update(piece);
        yield piece;
      }
      signer?.checkChunk(hash.digest('hex'), signature);
      if (size === 0) break;
      if ((await reader.line(0)) !== '') throw new S3Error('IncompleteBody');
    }
    await readTrailers(reader, mode, signer, onTrailer);
  } finally {
    await source.return(undefined);
  }
}

function readChunkHeader(line: string): { size: number; signature: string } {
  const match = /^([0-9a-fA-F]{1,12})(?:;chunk-signature=([0-9a-f]{64}))?$/.exec(line);
  if (match === null) throw new S3Error('IncompleteBody', 'A chunk of the body has a malformed header.');
  return { size: Number.parseInt(match[1] ?? '', 16), signature: match[2] ?? '' };
}

async function readTrailers(
  reader: ByteReader,
  mode: ChunkedMode,
  signer: ChunkSigner | undefined,
  onTrailer: OnTrailer,
): Promise<void> {
  let canonical = '';
  let signature: string | undefined;
  for (let count = 0; !(await reader.atEnd()); count += 1) {
    const line = await reader.line(MAX_TRAILER_LINE);
    if (line === '') continue;
    const colon = line.indexOf(':');
    if (colon <= 0 || count >= MAX_TRAILERS || !mode.trailer) throw new S3Error('MalformedTrailerError');
    const name = line.slice(0, colon).trim().toLowerCase();
    const value = line.slice(colon + 1).trim();
    if (name === 'x-amz-trailer-signature') {
      signature = value;
    } else {
      canonical += `${name}:${value}\n`;
      onTrailer(name, value);
    }
  }
  if (signer !== undefined && mode.trailer) signer.checkTrailer(sha256Hex(canonical), signature ?? '');
}

interface ChunkSigner {
  checkChunk(hash: string, signature: string): void;
  checkTrailer(hash: string, signature: string): void;
}

/** Each signature covers the one before it; the first covers the request's. */
function chunkSigner(context: SigningContext | undefined): ChunkSigner {
  if (context === undefined) {
    throw new S3Error('InvalidRequest', 'A body of signed chunks needs Signature Version 4 in the header.');
  }
  let previous = context.signature;
  const check = (algorithm: string, hashes: readonly string[], signature: string) => {
    const text = [algorithm, context.timestamp, context.scope, previous, ...hashes].join('\n');
    if (!equalHex(hmacHex(context.signingKey, text), signature)) {
      throw new S3Error('SignatureDoesNotMatch', 'The signature of a chunk of the body does not match.');
    }
    previous = signature;
  };
  return {
    checkChunk: (hash, signature) => check('AWS4-HMAC-SHA256-PAYLOAD', [EMPTY_HASH, hash], signature),
    checkTrailer: (hash, signature) => check('AWS4-HMAC-SHA256-TRAILER', [hash], signature),
  };
}
