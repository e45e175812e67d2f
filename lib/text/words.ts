import type { WordRules } from '../languages/word-rules.ts';
import {
  APOSTROPHE,
  COMMA,
  classAt,
  classOf,
  DASH,
  DIGIT,
  DOT,
  isLetter,
  LOWER,
  MARK,
  UPPER,
} from './characters.ts';
import { endOfNumber } from './numbers.ts';
import type { Span } from './span.ts';
import { isWordPart } from './tokens.ts';
import type { WordKind } from './word.ts';
import { WordList } from './word-list.ts';

/** No clitic is longer. UTF-16 code units. */
const LONGEST_ELISION = 12;
/** Nor is a word that begins like a clitic and is none (`aujourd’hui`, `prud’hommes`). UTF-16 code units. */
const LONGEST_INDIVISIBLE = 48;

const SMALL_A = 0x61;
const SMALL_Z = 0x7a;

interface CompiledWordRules {
  readonly elisions: ReadonlySet<string>;
  readonly indivisible: ReadonlySet<string>;
  /** What stands before the apostrophe of those. */
  readonly beginnings: ReadonlySet<string>;
}

const compiled = new WeakMap<WordRules, CompiledWordRules>();

function compile(rules: WordRules): CompiledWordRules {
  const known = compiled.get(rules);
  if (known !== undefined) return known;
  const indivisible = new Set(rules.indivisible ?? []);
  const beginnings = new Set([...indivisible].map((word) => word.split("'", 1)[0] ?? ''));
  const tables = { elisions: new Set(rules.elisions), indivisible, beginnings };
  compiled.set(rules, tables);
  return tables;
}

/**
 * The words of `span`, in order; offsets point into `text`, and only what is no word stands between them.
 *
 * A clitic is split from its word with its apostrophe (`l’`, `Ukraine`); hyphenated compounds
 * (`porte-parole`, `a-t-il`) and other apostrophes (`aujourd’hui`, `can’t`) hold together. Every
 * apostrophe and hyphen counts alike. A number keeps its separators (`1 500,75`, with no-break spaces
 * too); an acronym its full stops (`O.T.A.N.`).
 *
 * @param words where to put them, for callers that read one span after the other; what it held is lost.
 */
export function splitWords(
  text: string,
  span: Span,
  rules: WordRules,
  // Something stands between any two words: no span has more.
  words = new WordList((span.end - span.start + 1) >> 1),
): WordList {
  const tables = compile(rules);
  words.clear();
  // Ends found once, and kept for what follows within them: time stays linear.
  let end = span.start;
  let joined = false;
  let numberEnd = span.start;
  for (let at = span.start; at < span.end; at += 1) {
    const characterClass = classOf(text.charCodeAt(at));
    if (characterClass === DIGIT) {
      if (at >= numberEnd) numberEnd = endOfNumber(text, at, span.end);
      // Digits that letters follow at once (`27e`, `3D`) are a word.
      if (!(numberEnd < span.end && isLetter(classAt(text, numberEnd)))) {
        words.add(at, numberEnd, 'number');
        at = numberEnd - 1;
        continue;
      }
    } else if (!isLetter(characterClass)) continue;
    if (at >= end) {
      const lettersEnd = endOfLetters(text, at, span.end);
      end = endOfWordAt(text, at, lettersEnd, span.end);
      joined = end > lettersEnd;
    }
    const elision = joined ? endOfElision(text, at, end, tables) : 0;
    if (elision > 0) {
      words.add(at, elision, 'elision');
      at = elision - 1;
      continue;
    }
    const dotted = endOfAcronym(text, at, end, span.end);
    if (dotted > 0) words.add(at, dotted, 'acronym');
    else words.add(at, end, kindOf(text, at, end));
    at = Math.max(dotted, end) - 1;
  }
  return words;
}

/** End of the letters, digits and marks from `start` on. */
function endOfLetters(text: string, start: number, limit: number): number {
  let at = start;
  while (at < limit && isWordPart(classOf(text.charCodeAt(at)))) at += 1;
  return at;
}

/** End of the word from `start` on, inner apostrophes and hyphens in it; its first letters end at `lettersEnd`. */
function endOfWordAt(text: string, start: number, lettersEnd: number, limit: number): number {
  let at = lettersEnd;
  while (at > start && at + 1 < limit) {
    const code = text.charCodeAt(at);
    if (classOf(code) !== APOSTROPHE && !isJoint(code)) break;
    const next = classAt(text, at + 1);
    if (!(isLetter(next) || next === DIGIT)) break;
    at = endOfLetters(text, at + 1, limit);
  }
  return at;
}

/** A hyphen, a no-break hyphen or a hyphen-minus; dashes separate words. */
function isHyphen(code: number): boolean {
  return code === 0x2d || code === 0x2010 || code === 0x2011;
}

/** A hyphen, or the middle dot of Catalan (`col·legi`), which joins letters by UAX #29 too. */
function isJoint(code: number): boolean {
  return isHyphen(code) || code === 0xb7;
}

/** End of an acronym with full stops that begins at `start` (`U.S.`, `É.-U.`); 0 where there is none. */
function endOfAcronym(text: string, start: number, wordEnd: number, limit: number): number {
  if (classAt(text, start) !== UPPER || letterEnd(text, start, limit) !== wordEnd) return 0;
  let at = wordEnd;
  let letters = 1;
  while (at < limit && classAt(text, at) === DOT) {
    let next = at + 1;
    if (next < limit && isHyphen(text.charCodeAt(next))) next += 1;
    const end = next < limit && classAt(text, next) === UPPER ? letterEnd(text, next, limit) : next;
    if (end === next || (end < limit && isWordPart(classAt(text, end)))) break;
    letters += 1;
    at = end;
  }
  if (letters < 2) return 0;
  return at < limit && classAt(text, at) === DOT ? at + 1 : at;
}

/** End of the one letter at `start`, with its marks. */
function letterEnd(text: string, start: number, limit: number): number {
  let at = start + 1;
  while (at < limit && classOf(text.charCodeAt(at)) === MARK) at += 1;
  return at;
}

/** End of the clitic, apostrophe included, that the word `[start, end)` begins with; 0 where there is none. */
function endOfElision(text: string, start: number, end: number, tables: CompiledWordRules): number {
  if (tables.elisions.size === 0) return 0;
  for (let at = start + 1; at < end && at - start <= LONGEST_ELISION; at += 1) {
    if (classOf(text.charCodeAt(at)) !== APOSTROPHE) continue;
    const clitic = key(text, start, at);
    if (!tables.elisions.has(clitic)) return 0;
    const isWhole =
      tables.beginnings.has(clitic) &&
      end - start <= LONGEST_INDIVISIBLE &&
      tables.indivisible.has(key(text, start, end));
    return isWhole ? 0 : at + 1;
  }
  return 0;
}

function key(text: string, start: number, end: number): string {
  let at = start;
  while (at < end && text.charCodeAt(at) >= SMALL_A && text.charCodeAt(at) <= SMALL_Z) at += 1;
  if (at === end) return text.slice(start, end);
  return text
    .slice(start, end)
    .toLowerCase()
    .normalize('NFC')
    .replace(/[’ʼ＇`´]/g, "'");
}

function kindOf(text: string, start: number, end: number): WordKind {
  let capitals = 0;
  for (let at = start; at < end; at += 1) {
    const characterClass = classOf(text.charCodeAt(at));
    if (characterClass === LOWER || characterClass === DASH || characterClass === COMMA) return 'word';
    if (characterClass === UPPER) capitals += 1;
  }
  return capitals > 1 ? 'acronym' : 'word';
}
