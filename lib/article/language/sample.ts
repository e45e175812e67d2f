import type { Script } from './profile.ts';

/** Bits of what a code point is, as far as detection cares. */
const LETTER = 1;
const MARK = 2;
const LATIN = 4;
const CYRILLIC = 8;
const GREEK = 16;
const KNOWN = 32;
/** Its own NFC form whatever stands beside it, and one code unit in lower case, in every place the same. */
const STABLE = 64;

const SCRIPTS = LATIN | CYRILLIC | GREEK;
/** From here on letters may combine; a block of Cyrillic letters that hold no surprise. */
const FIRST_COMBINING = 0x300;
const CYRILLIC_START = 0x400;
const CYRILLIC_END = 0x460;

const kinds = new Uint8Array(0x10000);
/** The lower case of each code unit that is stable and not beyond the Cyrillic block; 0 where it is not known yet. */
const lowers = new Uint16Array(CYRILLIC_END);

/** Reads the Unicode properties of a character of the Basic Multilingual Plane once, and keeps them. */
function kindOf(code: number): number {
  const known = kinds[code] ?? 0;
  if (known !== 0) return known;
  const character = String.fromCharCode(code);
  const kind = KNOWN | classify(character);
  const lower = character.toLowerCase();
  const cased = code < FIRST_COMBINING || (code >= CYRILLIC_START && code < CYRILLIC_END);
  const plain =
    (kind & (LETTER | MARK | SCRIPTS)) === 0 &&
    !(code >= 0xd800 && code < 0xe000) &&
    character.normalize('NFC') === character;
  const stable = cased ? lower.length === 1 : plain;
  if (cased && stable) lowers[code] = lower.charCodeAt(0);
  kinds[code] = stable ? kind | STABLE : kind;
  return kinds[code] ?? 0;
}

function classify(character: string): number {
  return (
    (/\p{L}/u.test(character) ? LETTER : 0) |
    (/\p{M}/u.test(character) ? MARK : 0) |
    (/\p{Script=Latin}/u.test(character) ? LATIN : 0) |
    (/\p{Script=Cyrillic}/u.test(character) ? CYRILLIC : 0) |
    (/\p{Script=Greek}/u.test(character) ? GREEK : 0)
  );
}

/** Lower case of a code unit that has been read: itself beyond the table, where only small letters are met. */
export function lowerOf(code: number): number {
  return code < CYRILLIC_END ? lowers[code] || code : code;
}

/** The words of a sample and the script that most of them are written in. */
export interface Sample {
  /** NFC; its lower case is what `lowerOf` makes of each code unit. */
  readonly text: string;
  /** In order: runs of letters and marks. Start, end and hash in lower case of each; valid until the next reading. */
  readonly words: Int32Array;
  readonly wordCount: number;
  /** Absent where it is none that detection knows, or hardly a letter is there. */
  readonly script: Script | undefined;
}

/** Numbers in `words` for each word. */
export const WORD_SIZE = 3;
const FEWEST_LETTERS = 3;

/** Used again by every reading. */
let scratch = new Int32Array(WORD_SIZE * 512);

/** Reads the words of `text.slice(start, end)`, and its script. One pass, without a copy of most texts. */
export function readSample(text: string, start: number, end: number): Sample {
  const sample = scan(text, start, end, false);
  if (sample !== undefined) return sample;
  const written = text.slice(start, end).normalize('NFC').toLowerCase();
  return (
    scan(written, 0, written.length, true) ?? { text: '', words: scratch, wordCount: 0, script: undefined }
  );
}

/** @param normal whether the text is NFC and in lower case; else nothing is given for one that might not be NFC. */
function scan(text: string, from: number, end: number, normal: boolean): Sample | undefined {
  const most = WORD_SIZE * (((end - from) >> 1) + 1);
  if (scratch.length < most) scratch = new Int32Array(most);
  const words = scratch;
  let wordCount = 0;
  let letters = 0;
  let latin = 0;
  let cyrillic = 0;
  let greek = 0;
  let start = -1;
  let hash = 0;
  for (let at = from; at <= end; at += 1) {
    const code = at < end ? text.charCodeAt(at) : 0;
    let kind = kinds[code] || kindOf(code);
    let point = code;
    if ((kind & STABLE) === 0) {
      if (!normal) return undefined;
      if (code >= 0xd800 && code < 0xdc00) {
        point = text.codePointAt(at) ?? code;
        if (point > 0xffff) kind = classify(String.fromCodePoint(point));
      }
    }
    if ((kind & (LETTER | MARK)) !== 0) {
      if (start < 0) {
        start = at;
        hash = 0;
      }
      hash = (Math.imul(hash, 31) + lowerOf(code)) | 0;
      if ((kind & LETTER) !== 0) letters += 1;
    } else if (start >= 0) {
      const place = WORD_SIZE * wordCount;
      words[place] = start;
      words[place + 1] = at;
      words[place + 2] = hash;
      wordCount += 1;
      start = -1;
    }
    if ((kind & LATIN) !== 0) latin += 1;
    else if ((kind & CYRILLIC) !== 0) cyrillic += 1;
    else if ((kind & GREEK) !== 0) greek += 1;
    if (point > 0xffff) at += 1;
  }
  return { text, words, wordCount, script: scriptOf(letters, latin, cyrillic, greek) };
}

function scriptOf(letters: number, latin: number, cyrillic: number, greek: number): Script | undefined {
  const most = Math.max(latin, cyrillic, greek);
  if (most < FEWEST_LETTERS || most * 2 < letters) return undefined;
  return most === latin ? 'Latn' : most === cyrillic ? 'Cyrl' : 'Grek';
}
