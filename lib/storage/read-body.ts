import { PrecisError } from '../errors.ts';

/** Refuses an article by its size, in the words every caller uses. */
export function tooLarge(maxBytes: number): PrecisError {
  return new PrecisError(
    'article-too-large',
    `The article is larger than ${maxBytes} bytes. Upload a smaller file, or raise MAX_ARTICLE_BYTES.`,
  );
}

/**
 * Collects a stream, refusing it as soon as it passes the limit.
 *
 * @throws {PrecisError} `article-too-large`
 */
export async function readBody(chunks: AsyncIterable<Uint8Array>, maxBytes: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > maxBytes) throw tooLarge(maxBytes);
    parts.push(chunk);
  }
  return Buffer.concat(parts, size);
}
