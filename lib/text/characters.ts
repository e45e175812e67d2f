/**
 * What each UTF-16 code unit is to the segmenter and the word splitter.
 *
 * A class is computed once, from the Unicode properties of the first character of its canonical
 * decomposition, so that the NFC and NFD forms of a text are read alike; then it is one array look-up.
 */

/** Symbols, and punctuation that plays no part in ending a sentence. */
export const OTHER = 1;
/** White space within a line, no-break spaces and zero-width spaces among it. */
export const SPACE = 2;
/** Superscript digits: exponents and note references. */
export const SUPERSCRIPT = 3;
export const COMMA = 4;
export const DASH = 5;
export const LOWER = 6;
/** Upper case and title case. */
export const UPPER = 7;
/** A letter of a script without case. */
export const LETTER = 8;
export const DIGIT = 9;
/** Belongs to the character before it: combining marks, joiners, the soft hyphen, low surrogates. */
export const MARK = 10;
/** A line break. Classes from here on are looked at one by one by the segmenter, `MARK` among them. */
export const BREAK = 11;
/** Begins an item of a list, also within a line. */
export const BULLET = 12;
export const APOSTROPHE = 13;
/** Quotation marks of either direction, the apostrophes excepted. */
export const QUOTE = 14;
/** Opening brackets, and the inverted marks that open a Spanish sentence. */
export const OPEN = 15;
export const CLOSE = 16;
/** A full stop: everything else may be meant by it. Classes from here on may end a sentence. */
export const DOT = 17;
export const ELLIPSIS = 18;
/** Exclamation and question marks. */
export const BANG = 19;
/** Marks that end a sentence even where no space follows: ideographic stops, the danda. */
export const FULL_STOP = 20;
/** Not classified yet: never the class of a character. */
const UNKNOWN = 255;

export type CharacterClass = number;

const EXPLICIT: ReadonlyArray<readonly [CharacterClass, string]> = [
  [BREAK, '\n\r\v\f\u0085\u2028\u2029'],
  [SPACE, '\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff'],
  [MARK, '\u00ad\u200c\u200d'],
  [SUPERSCRIPT, '¹²³⁰⁴⁵⁶⁷⁸⁹'],
  [BULLET, '•‣⁃▪●○◦■□'],
  [COMMA, ',;:،؛、，；：'],
  [DASH, '-‐‑‒–—―−'],
  [APOSTROPHE, "'’ʼ＇`´"],
  [QUOTE, '"«»“”„‟‹›‘‚‛＂〝〞'],
  [OPEN, '([{¿¡（［｛「『《〈【'],
  [CLOSE, ')]}）］｝」』》〉】'],
  [DOT, '.．'],
  [ELLIPSIS, '…⋯'],
  [BANG, '!?‼⁇⁈⁉‽؟'],
  [FULL_STOP, '。｡！？।॥۔։።፧။།'],
];

const classes = new Uint8Array(0x10000).fill(UNKNOWN);
for (const [characterClass, characters] of EXPLICIT) {
  for (let index = 0; index < characters.length; index += 1) {
    classes[characters.charCodeAt(index)] = characterClass;
  }
}

/** The classes by UTF-16 code unit, for loops that cannot afford `classOf`; the highest value where not known yet. */
export const classTable: Readonly<Uint8Array> = classes;

/** The class of a UTF-16 code unit. */
export function classOf(code: number): CharacterClass {
  const known = classes[code] ?? OTHER;
  return known === UNKNOWN ? classify(code) : known;
}

/** The class of the code unit at `position`; a line break outside `[0, text.length)`. */
export function classAt(text: string, position: number): CharacterClass {
  return position < 0 || position >= text.length ? BREAK : classOf(text.charCodeAt(position));
}

/** The class of the character that ends before `position`, its marks aside. */
export function classBefore(text: string, position: number): CharacterClass {
  return classAt(text, startBefore(text, position));
}

/** Start of the character that ends before `position`. */
export function startBefore(text: string, position: number): number {
  let at = position - 1;
  while (at > 0 && classOf(text.charCodeAt(at)) === MARK) at -= 1;
  return at;
}

/** The class of the character after the one at `position`, marks aside. */
export function classAfter(text: string, position: number): CharacterClass {
  let at = position + 1;
  while (at < text.length && classOf(text.charCodeAt(at)) === MARK) at += 1;
  return classAt(text, at);
}

function classify(code: number): CharacterClass {
  const decomposed = String.fromCharCode(code).normalize('NFD').charCodeAt(0);
  const known = decomposed === code ? UNKNOWN : (classes[decomposed] ?? UNKNOWN);
  const found = known === UNKNOWN ? byProperty(decomposed) : known;
  classes[code] = found;
  return found;
}

function byProperty(code: number): CharacterClass {
  if (code >= 0xd800 && code <= 0xdfff) return ofSurrogate(code);
  // Conjoining vowels and finals of Hangul, and the letters of Georgian, whose "lower case" is its only one.
  if (code >= 0x1160 && code <= 0x11ff) return MARK;
  if (code >= 0x10d0 && code <= 0x10ff) return LETTER;
  const character = String.fromCharCode(code);
  if (/\s/u.test(character)) return SPACE;
  if (/\p{Ll}/u.test(character)) return LOWER;
  if (/[\p{Lu}\p{Lt}]/u.test(character)) return UPPER;
  if (/[\p{Lo}\p{Lm}]/u.test(character)) return LETTER;
  if (/\p{M}/u.test(character)) return MARK;
  if (/[\p{Nd}\p{Nl}]/u.test(character)) return DIGIT;
  return OTHER;
}

/** A pair counts as its high half; the low half belongs to it. Most emoji are symbols, the rest letters. */
function ofSurrogate(code: number): CharacterClass {
  if (code >= 0xdc00) return MARK;
  return code >= 0xd83c && code <= 0xd83e ? OTHER : LETTER;
}

export function isLetter(characterClass: CharacterClass): boolean {
  return characterClass >= LOWER && characterClass <= LETTER;
}

/** True for the marks that may end a sentence. */
export function isTerminator(characterClass: CharacterClass): boolean {
  return characterClass >= DOT;
}

/** True for white space of either kind. */
export function isSpace(characterClass: CharacterClass): boolean {
  return characterClass === SPACE || characterClass === BREAK;
}

/** First position from `position` on, before `end`, that is no white space. */
export function skipSpaces(text: string, position: number, end: number): number {
  let at = position;
  while (at < end && isSpace(classOf(text.charCodeAt(at)))) at += 1;
  return at;
}

/** Position after the last character of `[start, end)` that is no white space; `start` where there is none. */
export function trimEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && isSpace(classOf(text.charCodeAt(at - 1)))) at -= 1;
  return at;
}
