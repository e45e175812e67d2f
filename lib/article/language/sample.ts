import type { Script } from './profile.ts';

/** Bits of what a code point is, as far as detection cares. */
const LETTER = 1;
const MARK = 2;
const LATIN = 4;
const CYRILLIC = 8;
const GREEK = 16;
const KNOWN = 32;

const kinds = new Uint8Array(0x10000);

/** Reads the Unicode properties of a character of the Basic Multilingual Plane once, and keeps them. */
function kindOf(code: number): number {
  const known = kinds[code] ?? 0;
  if (known !== 0) return known;
  const kind = KNOWN | classify(String.fromCharCode(code));
  kinds[code] = kind;
  return kind;
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

/** The words of a sample and the script that most of them are written in. */
export interface Sample {
  /** In order: runs of letters and marks, in lower case and NFC. */
  readonly words: readonly string[];
  /** Absent where it is none that detection knows, or hardly a letter is there. */
  readonly script: Script | undefined;
}

const FEWEST_LETTERS = 3;

/** Reads the words of a text, and its script. One pass. */
export function readSample(text: string): Sample {
  const sample = text.normalize('NFC').toLowerCase();
  const words: string[] = [];
  let letters = 0;
  let latin = 0;
  let cyrillic = 0;
  let greek = 0;
  let start = -1;
  for (let at = 0; at <= sample.length; ) {
    const code = at < sample.length ? sample.charCodeAt(at) : 0;
    const point = code >= 0xd800 && code < 0xdc00 ? (sample.codePointAt(at) ?? code) : code;
    const kind = point > 0xffff ? classify(String.fromCodePoint(point)) : kindOf(code);
    if ((kind & (LETTER | MARK)) !== 0) {
      if (start < 0) start = at;
      if ((kind & LETTER) !== 0) letters += 1;
    } else if (start >= 0) {
      words.push(sample.slice(start, at));
      start = -1;
    }
    if ((kind & LATIN) !== 0) latin += 1;
    else if ((kind & CYRILLIC) !== 0) cyrillic += 1;
    else if ((kind & GREEK) !== 0) greek += 1;
    at += point > 0xffff ? 2 : 1;
  }
  return { words, script: scriptOf(letters, latin, cyrillic, greek) };
}

function scriptOf(letters: number, latin: number, cyrillic: number, greek: number): Script | undefined {
  const most = Math.max(latin, cyrillic, greek);
  if (most < FEWEST_LETTERS || most * 2 < letters) return undefined;
  return most === latin ? 'Latn' : most === cyrillic ? 'Cyrl' : 'Grek';
}
