/**
 * Decoders of the two single-byte encodings of Western Europe.
 *
 * `TextDecoder('windows-1252')` maps 0x80–0x9F to control characters in several Node releases (20.18.3
 * and later 20.x, 22.13, 24.0 to 24.6), which turns every `’`, `œ` and `€` into nothing: hence this table.
 */

/** 0x80 to 0x9F of windows-1252, by the WHATWG index: the five unassigned bytes map to themselves. */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** Where ISO-8859-15 differs from ISO-8859-1. */
const ISO_8859_15: readonly (readonly [byte: number, character: string])[] = [
  [0xa4, '€'],
  [0xa6, 'Š'],
  [0xa8, 'š'],
  [0xb4, 'Ž'],
  [0xb8, 'ž'],
  [0xbc, 'Œ'],
  [0xbd, 'œ'],
  [0xbe, 'Ÿ'],
];

function table(changes: readonly (readonly [number, string])[]): Uint16Array {
  const codes = Uint16Array.from({ length: 256 }, (_, byte) => byte);
  for (const [byte, character] of changes) codes[byte] = character.charCodeAt(0);
  return codes;
}

const TABLES = {
  'windows-1252': table([...WINDOWS_1252].map((character, index) => [0x80 + index, character])),
  'iso-8859-15': table(ISO_8859_15),
} as const;

/** The encodings decoded here. */
export type SingleByteCharset = keyof typeof TABLES;

/** Characters made at a time: small enough for an argument list, large enough to be quick. */
const CHUNK = 8192;

/** Decodes bytes, one character each. Never fails: unassigned bytes become C1 control characters. */
export function decodeSingleByte(bytes: Uint8Array, charset: SingleByteCharset): string {
  const codes = TABLES[charset];
  const units = new Uint16Array(Math.min(CHUNK, bytes.length));
  let text = '';
  for (let from = 0; from < bytes.length; from += CHUNK) {
    const length = Math.min(CHUNK, bytes.length - from);
    for (let index = 0; index < length; index += 1) units[index] = codes[bytes[from + index] ?? 0] ?? 0xfffd;
    text += String.fromCharCode(...units.subarray(0, length));
  }
  return text;
}

const isLetter = (byte: number | undefined): boolean =>
  byte !== undefined && ((byte | 0x20) >= 0x61 ? (byte | 0x20) <= 0x7a || byte >= 0xc0 : false);

const isLower = (byte: number | undefined): boolean =>
  byte !== undefined && ((byte >= 0x61 && byte <= 0x7a) || byte >= 0xdf);

const isDigit = (byte: number | undefined): boolean => byte !== undefined && byte >= 0x30 && byte <= 0x39;

/**
 * Tells the two apart by the eight bytes in which they differ from each other.
 *
 * Bytes 0x80–0x9F are characters in windows-1252 only. Without them, `½` inside a word is an `œ`, `¼`
 * before a small letter an `Œ`, `¦` and `¨` between letters an `Š` or `š`, and the currency sign `¤`, which
 * no press article uses, a `€`. Anything less certain is windows-1252, a superset of ISO-8859-1.
 */
export function guessSingleByte(bytes: Uint8Array): SingleByteCharset {
  let votes = 0;
  for (let index = 0; index < bytes.length; index += 1) {
    const byte = bytes[index] ?? 0;
    if (byte < 0x80) continue;
    if (byte < 0xa0) return 'windows-1252';
    const before = bytes[index - 1];
    const after = bytes[index + 1];
    if (byte === 0xa4) votes += 1;
    else if (byte === 0xbd) votes += isDigit(before) ? -1 : isLower(after) || isLower(before) ? 1 : 0;
    else if (byte === 0xbc) votes += isDigit(before) ? -1 : isLetter(after) ? 1 : 0;
    else if (byte === 0xbe && isDigit(before)) votes -= 1;
    else if ((byte === 0xa6 || byte === 0xa8) && isLetter(before) && isLetter(after)) votes += 1;
  }
  return votes > 0 ? 'iso-8859-15' : 'windows-1252';
}
