import {
  APOSTROPHE,
  BREAK,
  CLOSE,
  COMMA,
  classAt,
  classOf,
  DASH,
  DOT,
  isLetter,
  isSpace,
  isTerminator,
  LETTER,
  LOWER,
  MARK,
  OPEN,
  QUOTE,
  UPPER,
} from './characters.ts';

/** Longest word looked at, before or after a mark. Longer ones are no abbreviations. UTF-16 code units. */
const LONGEST_WORD = 48;

/** More opening marks and dashes in a row are not looked past. */
const MOST_SKIPPED = 16;

/** Stands between letters in Catalan: `Il·lm.` */
const MIDDLE_DOT = 0xb7;

/** What follows a mark, after spaces, opening marks and dashes. */
export interface Ahead {
  /** Position of the first character that counts; the end of the paragraph where there is none. */
  readonly at: number;
  /** Its class; `BREAK` at the end of the paragraph. A word like *iOS* counts as capitalised. */
  readonly characterClass: number;
  /** True where no space stands between the mark and what follows. */
  readonly glued: boolean;
  /** Position of an opening bracket or quotation mark before it, or -1. */
  readonly opener: number;
  /** True where a dash stands before it. */
  readonly dash: boolean;
}

/** Reads what follows `position` in a paragraph that ends at `end`. */
export function lookAhead(text: string, position: number, end: number): Ahead {
  let at = position;
  let opener = -1;
  let dash = false;
  for (let skipped = 0; at < end && skipped < MOST_SKIPPED; at += 1) {
    const characterClass = classOf(text.charCodeAt(at));
    if (isSpace(characterClass)) continue;
    skipped += 1;
    if (characterClass === DASH && at > position && !isLetter(classAt(text, at + 1))) dash = true;
    else if (characterClass === OPEN || characterClass === QUOTE) opener = opener < 0 ? at : opener;
    else if (characterClass === COMMA && isLowQuote(text, at)) at += 1;
    else if (characterClass !== APOSTROPHE || !isSpace(classAt(text, at - 1))) break;
  }
  const glued = position < end && !isSpace(classAt(text, position));
  if (at >= end) return { at: end, characterClass: BREAK, glued, opener, dash };
  let characterClass = classOf(text.charCodeAt(at));
  if (characterClass === LOWER && hasInnerCapital(text, at, end)) characterClass = UPPER;
  return { at, characterClass, glued, opener, dash };
}

/** `,,` stands for „ where keyboards lack it. */
function isLowQuote(text: string, at: number): boolean {
  return text.charAt(at) === ',' && text.charAt(at + 1) === ',' && text.charAt(at + 2) !== ',';
}

/** A capital among its second and third letters: *iOS*. */
function hasInnerCapital(text: string, at: number, end: number): boolean {
  let letters = 0;
  for (let next = at + 1; next < end && letters < 2; next += 1) {
    const characterClass = classOf(text.charCodeAt(next));
    if (characterClass === UPPER) return true;
    if (characterClass === MARK) continue;
    if (characterClass !== LOWER) return false;
    letters += 1;
  }
  return false;
}

/** End of the word that starts at `start`: its letters, digits and marks only. */
export function endOfWord(text: string, start: number, end: number): number {
  const limit = Math.min(end, start + LONGEST_WORD);
  let at = start;
  while (at < limit && isWordPart(classOf(text.charCodeAt(at)))) at += 1;
  return at;
}

/** The word at `start` in lower case and NFC, as the rules' word lists have it. */
export function wordAt(text: string, start: number, end: number): string {
  return composed(text.slice(start, endOfWord(text, start, end)).toLowerCase());
}

/** `word` in NFC; most words need no work. */
export function composed(word: string): string {
  for (let at = 0; at < word.length; at += 1) {
    // Below U+0300 nothing combines, and every character is its own NFC form.
    if (word.charCodeAt(at) >= 0x300) return word.normalize('NFC');
  }
  return word;
}

/** Start of the next word after the one that ends at `position`, -1 where other than spaces stand between. */
export function nextWord(text: string, position: number, end: number): number {
  let at = position;
  while (at < end && isSpace(classOf(text.charCodeAt(at)))) at += 1;
  return at > position && at < end && isLetter(classOf(text.charCodeAt(at))) ? at : -1;
}

/**
 * Start of the token that ends at `end`: letters, digits and marks, with inner full stops, hyphens and
 * apostrophes (`J.-C`, `vice-prés`, `l’art`). `end` where there is none, -1 where it is too long to matter.
 */
export function startOfToken(text: string, start: number, end: number): number {
  const limit = Math.max(start, end - LONGEST_WORD);
  let at = end;
  while (at > limit) {
    const characterClass = classOf(text.charCodeAt(at - 1));
    if (!isWordPart(characterClass) && !isDegree(text, at - 1)) {
      const joins =
        characterClass === DOT ||
        characterClass === DASH ||
        characterClass === APOSTROPHE ||
        text.charCodeAt(at - 1) === MIDDLE_DOT;
      if (!joins || at === end) break;
      const before = classAt(text, at - 2);
      if (at - 2 < limit || !(isWordPart(before) || (characterClass === DASH && before === DOT))) break;
    }
    at -= 1;
  }
  return at === limit && at > start ? -1 : at;
}

function isDegree(text: string, position: number): boolean {
  return text.charCodeAt(position) === 0xb0;
}

export function isWordPart(characterClass: number): boolean {
  return characterClass >= LOWER && characterClass <= MARK;
}

/** True for what can begin a sentence: a capital, or a letter of a script without case. */
export function isCapital(characterClass: number): boolean {
  return characterClass === UPPER || characterClass === LETTER;
}

/** True for what continues a sentence whatever stood before: a comma, a closing bracket, another mark. */
export function continues(characterClass: number): boolean {
  return characterClass === COMMA || characterClass === CLOSE || isTerminator(characterClass);
}

/** Letters of `[start, end)`, marks not counted. */
export function countLetters(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at += 1) if (classOf(text.charCodeAt(at)) !== MARK) count += 1;
  return count;
}
