/** What a UTF-16 code unit is to the matcher. */
export const Kind = {
  unknown: 0,
  lower: 1,
  upper: 2,
  /** Letters without case, and digits. */
  uncased: 3,
  digit: 4,
  /** Soft hyphen, zero-width characters, byte order mark: as if they were not there. */
  ignored: 5,
  /** A combining mark: part of the letter before it. */
  mark: 6,
  space: 7,
  lineBreak: 8,
  apostrophe: 9,
  hyphen: 10,
  /** Any other character: a token by itself, which no term runs across unless it holds it too. */
  symbol: 11,
  /** A letter that stands for several (`œ`). */
  ligature: 12,
} as const;

/** Layout of a folded character: kind in bits 0–3, base letter in bits 4–19, mark in bits 20–27. */
const BASE_SHIFT = 4;
const MARK_SHIFT = 20;

/** The folded character of each UTF-16 code unit that was met so far; 0 for the others. */
export const FOLDED = new Int32Array(0x10000);
const ligatures = new Map<number, readonly number[]>();

const APOSTROPHES = "'’ʼ‘`´＇′";
const HYPHENS = '-‐‑–−';
const LINE_BREAKS = '\n\r\v\f\u0085\u2028\u2029';
const IGNORED = '\u00ad\u200b\u200c\u200d\u2060\ufeff';
/** Letters that Unicode does not decompose, and what their capitals are written as where accents are left out. */
const STROKED: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', đ: 'd', ħ: 'h', ŧ: 't', ı: 'i' };
const LIGATURES: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ẞ: 'ss',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬀ: 'ff',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
};
const STROKE_MARK = 0xff;

/** The folded character of a UTF-16 code unit; computed once each. */
export function foldedCharacter(code: number): number {
  const known = FOLDED[code] ?? 0;
  if (known !== 0) return known;
  const folded = fold(code);
  FOLDED[code] = folded;
  return folded;
}

/** True for a small letter without a mark. */
export function isPlainLetter(folded: number): boolean {
  return (folded & 0xfff0000f) === 1;
}

export function kindOf(folded: number): number {
  return folded & 15;
}

/** The lower-case letter without its mark, as a UTF-16 code unit. */
export function baseOf(folded: number): number {
  return (folded >>> 4) & 0xffff;
}

/** The mark of an accented letter, or 0. */
export function markOf(folded: number): number {
  return folded >>> 20;
}

/** The letters a ligature stands for, as UTF-16 code units. */
export function ligatureOf(code: number): readonly number[] {
  return ligatures.get(code) ?? [];
}

function pack(kind: number, base = 0, mark = 0): number {
  return kind | (base << BASE_SHIFT) | (mark << MARK_SHIFT);
}

function markNumber(mark: number): number {
  return ((mark - 0x300) & 0x7f) + 1;
}

/** Small and capital letters without marks, and digits. */
function foldAscii(code: number): number | undefined {
  if (code >= 0x61 && code <= 0x7a) return pack(Kind.lower, code);
  if (code >= 0x41 && code <= 0x5a) return pack(Kind.upper, code + 0x20);
  if (code >= 0x30 && code <= 0x39) return pack(Kind.digit, code);
  return undefined;
}

/**
 * The usual symbols. A process that meets nothing but these and Latin letters never asks for the properties of
 * Unicode, whose tables V8 takes a millisecond each to make.
 */
const SYMBOLS = '.,;:!?()[]{}"/\\%&*+<=>@#$^_|~«»°§·•…—“”„€';

/** True where a code unit is a letter of Latin-1 or Latin Extended-A: all of them have a case. */
function isLatinLetter(code: number): boolean {
  return code >= 0xc0 && code <= 0x17f && code !== 0xd7 && code !== 0xf7;
}

function fold(code: number): number {
  const ascii = foldAscii(code);
  if (ascii !== undefined) return ascii;
  const character = String.fromCharCode(code);
  if (SYMBOLS.includes(character)) return pack(Kind.symbol, code);
  if (IGNORED.includes(character)) return pack(Kind.ignored);
  if (APOSTROPHES.includes(character)) return pack(Kind.apostrophe);
  if (HYPHENS.includes(character)) return pack(Kind.hyphen);
  if (LINE_BREAKS.includes(character)) return pack(Kind.lineBreak);
  if (/\s/.test(character)) return pack(Kind.space);
  if (!isLatinLetter(code) && /\p{M}/u.test(character)) return pack(Kind.mark, 0, markNumber(code));
  const lower = character.toLowerCase();
  const letters = LIGATURES[lower];
  if (letters !== undefined) {
    ligatures.set(
      code,
      [...letters].map((letter) => letter.charCodeAt(0)),
    );
    return pack(Kind.ligature, lower === character ? 0 : 1);
  }
  const kind = isLatinLetter(code) ? (lower === character ? Kind.lower : Kind.upper) : unicodeKind(character);
  if (kind === Kind.symbol || kind === Kind.digit) return pack(kind, code);
  const stroked = STROKED[lower];
  if (stroked !== undefined) return pack(kind, stroked.charCodeAt(0), STROKE_MARK);
  const decomposed = lower.normalize('NFD');
  const base = decomposed.charCodeAt(0);
  // A letter with two marks keeps one number for both, so that both spellings of it can be compared.
  let mark = 0;
  for (let index = 1; index < decomposed.length; index += 1) {
    mark = (mark * 31 + markNumber(decomposed.charCodeAt(index))) & 0x7f;
  }
  return pack(kind, base, mark);
}

function unicodeKind(character: string): number {
  if (/\p{Nd}/u.test(character)) return Kind.digit;
  if (!/[\p{L}\p{N}]/u.test(character)) return Kind.symbol;
  if (/\p{Lu}|\p{Lt}/u.test(character)) return Kind.upper;
  return /\p{Ll}/u.test(character) ? Kind.lower : Kind.uncased;
}
