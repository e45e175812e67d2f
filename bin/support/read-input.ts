import { open } from 'node:fs/promises';
import { MAX_ARTICLE_BYTES } from '../../lib/article/index.ts';
import { PrecisError } from '../../lib/errors.ts';

function tooLarge(bytes: number): PrecisError {
  return new PrecisError(
    'article-too-large',
    `The article has more than ${bytes} bytes. Split it, or leave it out.`,
  );
}

async function readAll(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > MAX_ARTICLE_BYTES) throw tooLarge(MAX_ARTICLE_BYTES);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/**
 * The bytes of an article's file, a pipe or standard input (`-`): never more than an article may have.
 *
 * @throws {PrecisError} `article-too-large`; `input-malformed` where it cannot be read.
 */
export async function readInput(file: string): Promise<Uint8Array> {
  try {
    if (file === '-') return await readAll(process.stdin);
    const handle = await open(file);
    try {
      const found = await handle.stat();
      if (!found.isFile()) return await readAll(handle.createReadStream({ autoClose: false }));
      if (found.size > MAX_ARTICLE_BYTES) throw tooLarge(MAX_ARTICLE_BYTES);
      return await handle.readFile();
    } finally {
      await handle.close();
    }
  } catch (cause) {
    if (cause instanceof PrecisError) throw cause;
    throw new PrecisError('input-malformed', 'The file cannot be read. Check the path and the permissions.', {
      cause,
    });
  }
}
