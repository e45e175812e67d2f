/** A buffer that one huge text made larger than this is not kept for the next, in UTF-16 code units. */
const MAX_KEPT = 1 << 18;

let kept = new Uint16Array(0);
let writer = Buffer.alloc(0);

/**
 * The UTF-16 code units of a text, followed by a 0. Reading them from an array is faster than asking the
 * string for one at a time. The array may be longer, and is good until the next call.
 */
export function codeUnits(text: string): Uint16Array {
  const { length } = text;
  if (length >= MAX_KEPT) return write(text, new Uint16Array(length + 1));
  if (length >= kept.length) {
    kept = new Uint16Array(Math.min(MAX_KEPT, Math.max(4096, length * 2)));
    writer = Buffer.from(kept.buffer);
  }
  writer.write(text, 'utf16le');
  kept[length] = 0;
  return kept;
}

function write(text: string, units: Uint16Array): Uint16Array {
  Buffer.from(units.buffer).write(text, 'utf16le');
  return units;
}
