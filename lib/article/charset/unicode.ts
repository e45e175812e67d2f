/** Unicode encodings recognised from the bytes alone. */

/** A Unicode encoding and the length of its byte order mark. */
export interface UnicodeCharset {
  readonly charset: 'utf-8' | 'utf-16le' | 'utf-16be' | 'utf-32le' | 'utf-32be';
  /** Bytes to skip: 0 without a byte order mark. */
  readonly skip: number;
}

/** Recognises a byte order mark. */
export function findByteOrderMark(bytes: Uint8Array): UnicodeCharset | undefined {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { charset: 'utf-8', skip: 3 };
  if (a === 0xff && b === 0xfe && c === 0 && d === 0) return { charset: 'utf-32le', skip: 4 };
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return { charset: 'utf-32be', skip: 4 };
  if (a === 0xff && b === 0xfe) return { charset: 'utf-16le', skip: 2 };
  if (a === 0xfe && b === 0xff) return { charset: 'utf-16be', skip: 2 };
  return undefined;
}

/** Bytes looked at to recognise UTF-16. */
const PARITY_SAMPLE = 64 * 1024;

/**
 * Recognises UTF-16 without a byte order mark: spaces, digits and line breaks have a zero byte, always on
 * the same side, and no other text encoding has zero bytes at all.
 */
export function findUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes.length < 4 || bytes.length % 2 !== 0) return undefined;
  const length = Math.min(bytes.length, PARITY_SAMPLE);
  const zeros = { even: 0, odd: 0 };
  for (let index = 0; index < length; index += 1) {
    if (bytes[index] === 0) zeros[index % 2 === 0 ? 'even' : 'odd'] += 1;
  }
  const least = Math.max(1, length / 100);
  if (zeros.odd >= least && zeros.even * 20 <= zeros.odd) return 'utf-16le';
  if (zeros.even >= least && zeros.odd * 20 <= zeros.even) return 'utf-16be';
  return undefined;
}

/** How much of a byte string is UTF-8. */
export interface Utf8Evidence {
  /** Characters of more than one byte that are well formed. */
  readonly valid: number;
  /** Runs of bytes that belong to no well-formed character. */
  readonly invalid: number;
}

/** Counts well-formed and malformed characters beyond ASCII (Unicode 16, table 3-7). */
export function weighUtf8(bytes: Uint8Array): Utf8Evidence {
  let valid = 0;
  let invalid = 0;
  let inDamage = false;
  let index = 0;
  while (index < bytes.length) {
    const lead = bytes[index] ?? 0;
    if (lead < 0x80) {
      index += 1;
      inDamage = false;
      continue;
    }
    const length = sequenceLength(lead, bytes[index + 1] ?? 0);
    let whole = length > 0;
    for (let next = 1; next < length; next += 1) whole &&= ((bytes[index + next] ?? 0) & 0xc0) === 0x80;
    if (whole) valid += 1;
    else if (!inDamage) invalid += 1;
    inDamage = !whole;
    index += whole ? length : 1;
  }
  return { valid, invalid };
}

/** Length of the sequence that two bytes begin; 0 where none is well formed. */
function sequenceLength(lead: number, next: number): number {
  if (lead >= 0xc2 && lead <= 0xdf) return 2;
  if (lead === 0xe0) return next >= 0xa0 ? 3 : 0;
  if (lead === 0xed) return next <= 0x9f ? 3 : 0;
  if (lead > 0xe0 && lead <= 0xef) return 3;
  if (lead === 0xf0) return next >= 0x90 ? 4 : 0;
  if (lead === 0xf4) return next <= 0x8f ? 4 : 0;
  if (lead > 0xf0 && lead < 0xf4) return 4;
  return 0;
}
