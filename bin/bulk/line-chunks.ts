import type { Readable } from 'node:stream';

/** Longest line that is read, in bytes: an article of the largest size, with every character escaped. */
export const MAX_LINE_BYTES = 64 * 1024 * 1024;

/** Whole lines of a stream, as they arrived. */
export interface LineChunk {
  /** UTF-8, without the last line feed. Empty where `tooLong`. */
  readonly bytes: Uint8Array;
  /** Number of its first line in the stream, from 1. */
  readonly firstLine: number;
  /** True for a single line above the limit, which was read over. */
  readonly tooLong: boolean;
}

const LINE_FEED = 0x0a;

function countLines(bytes: Uint8Array): number {
  let count = 1;
  for (let at = bytes.indexOf(LINE_FEED); at >= 0; at = bytes.indexOf(LINE_FEED, at + 1)) count += 1;
  return count;
}

/**
 * Cuts a stream into chunks of whole lines, one for each piece that arrives: nothing waits for more input
 * than its own line needs. Only line feeds end a line: U+2028 and U+2029 are ordinary characters of JSON.
 *
 * @param maxBytes longest line that is kept.
 */
export async function* lineChunks(stream: Readable, maxBytes = MAX_LINE_BYTES): AsyncGenerator<LineChunk> {
  let held: Buffer[] = [];
  let heldBytes = 0;
  let line = 1;
  let skipping = false;
  const take = (last: Buffer): LineChunk => {
    const bytes = Buffer.concat([...held, last]);
    held = [];
    heldBytes = 0;
    const chunk = { bytes, firstLine: line, tooLong: false };
    line += countLines(bytes);
    return chunk;
  };
  const hold = (piece: Buffer) => {
    if (skipping || piece.length === 0) return;
    held.push(piece);
    heldBytes += piece.length;
  };
  for await (const read of stream) {
    let piece = Buffer.from(read);
    if (skipping) {
      const end = piece.indexOf(LINE_FEED);
      if (end < 0) continue;
      skipping = false;
      line += 1;
      piece = piece.subarray(end + 1);
    }
    const end = piece.lastIndexOf(LINE_FEED);
    if (end >= 0) yield take(piece.subarray(0, end));
    hold(piece.subarray(end + 1));
    if (heldBytes > maxBytes) {
      held = [];
      heldBytes = 0;
      skipping = true;
      yield { bytes: new Uint8Array(), firstLine: line, tooLong: true };
    }
  }
  if (heldBytes > 0) yield take(Buffer.alloc(0));
}
