import {
  APOSTROPHE,
  CLOSE,
  classAfter,
  classAt,
  classBefore,
  classOf,
  DASH,
  DIGIT,
  DOT,
  isLetter,
  isSpace,
  LOWER,
  skipSpaces,
  startBefore,
  UPPER,
} from './characters.ts';
import { type CompiledRules, type Finality, finalityOf } from './compiled-rules.ts';
import type { OpenSentence } from './open-sentence.ts';
import {
  type Ahead,
  composed,
  countLetters,
  endOfWord,
  isCapital,
  nextWord,
  startOfToken,
  wordAt,
} from './tokens.ts';

/** An adverbial that opens a sentence is shorter: `At 5 p.m.` UTF-16 code units. */
const LONGEST_OPENING = 48;
const COLON = 0x3a;

/** How the token before the full stop behaves, by the rules' lists and by its shape. */
export function finalityAt(
  context: OpenSentence,
  tokenStart: number,
  stop: number,
  letters: number,
  ahead: Ahead,
): Finality | undefined {
  const { text, end, rules } = context;
  const token = text.slice(tokenStart, stop);
  if (letters === 1) {
    if (ahead.characterClass !== LOWER || classAt(text, ahead.at) === LOWER) {
      const spaced = spacedAbbreviation(text, context.start, tokenStart);
      if (spaced !== '') return finalityOf(spaced + token, rules) ?? 'seldom';
    }
    if (isLetter(classAt(text, ahead.at)) && classAt(text, endOfWord(text, ahead.at, end)) === DOT) {
      if (countLetters(text, ahead.at, endOfWord(text, ahead.at, end)) === 1) return 'never';
    }
    const known = finalityOf(token, rules);
    if (known !== undefined) return known;
    if (classAt(text, tokenStart) === LOWER) return rules.starters.has(token) ? undefined : 'seldom';
    return initialFinality(context, tokenStart, stop, ahead);
  }
  const known = finalityOf(token, rules);
  if (known !== undefined) return known;
  let inner = -1;
  for (let at = stop - 1; at > tokenStart; at -= 1) {
    const characterClass = classOf(text.charCodeAt(at));
    if (characterClass === DOT || characterClass === DASH || characterClass === APOSTROPHE) {
      inner = at;
      break;
    }
  }
  if (inner < 0) return undefined;
  if (classAt(text, inner) === DOT)
    return countLetters(text, inner, stop) <= 3 && isLetter(classBefore(text, stop)) ? 'seldom' : undefined;
  if (
    classAt(text, inner) === DASH &&
    countLetters(text, inner, stop) === 2 &&
    classAt(text, inner - 1) === DOT
  ) {
    return initialFinality(context, tokenStart, stop, ahead);
  }
  const last = text.slice(inner + 1, stop);
  const lastFinality = finalityOf(last, rules);
  if (lastFinality !== undefined) return lastFinality;
  return undefined;
}

/** The parts before it of an abbreviation written with spaces (`z. B.`), joined: `z.`; empty where none. */
function spacedAbbreviation(text: string, start: number, tokenStart: number): string {
  let joined = '';
  let at = tokenStart;
  for (let parts = 0; parts < 4; parts += 1) {
    if (at - 3 < start || !isSpace(classAt(text, at - 1)) || classAt(text, at - 2) !== DOT) break;
    const letter = startBefore(text, at - 2);
    if (letter < start || !isLetter(classAt(text, letter))) break;
    const before = classAt(text, letter - 1);
    if (letter - 1 >= start && !isSpace(before) && before !== CLOSE) break;
    joined = `${text.slice(letter, at - 2)}.${joined}`;
    at = letter;
  }
  return joined;
}

/** A capital alone is an initial (*E. Le Roy*), unless a word in lower case before it says it is a name (*plan B*). */
function initialFinality(
  context: OpenSentence,
  tokenStart: number,
  stop: number,
  ahead: Ahead,
): Finality | undefined {
  const { text, start, end, rules } = context;
  if (!rules.starters.has(wordAt(text, ahead.at, end))) return 'seldom';
  const token = text.slice(tokenStart, stop).toLowerCase();
  if (rules.starters.has(token) && tokenStart > start) return undefined;
  let at = tokenStart - 1;
  while (at > start && tokenStart - at < 4 && isSpace(classAt(text, at))) at -= 1;
  const previous = startOfToken(text, start, at + 1);
  if (previous >= 0 && classAt(text, previous) === LOWER && countLetters(text, previous, at + 1) >= 3) {
    if (!rules.starters.has(composed(text.slice(previous, at + 1).toLowerCase()))) return undefined;
  }
  const next = nextWord(text, endOfWord(text, ahead.at, end), end);
  return next >= 0 && classAt(text, next) === UPPER ? 'never' : 'seldom';
}

/** True where an abbreviation that behaves as `finality` says ends the sentence with its full stop at `stop`. */
export function endsAfterAbbreviation(
  context: OpenSentence,
  finality: Finality,
  stop: number,
  ahead: Ahead,
): boolean {
  const { text, end, rules } = context;
  if (finality === 'never' || ahead.characterClass === LOWER) return false;
  if (finality === 'before-number') {
    if (ahead.characterClass === DIGIT) return false;
    return !isRomanNumeral(text, ahead.at, end, rules);
  }
  if (!isCapital(ahead.characterClass)) return false;
  if (ahead.dash) return false;
  const wordEnd = endOfWord(text, ahead.at, end);
  if (countLetters(text, ahead.at, wordEnd) === 1 && classAt(text, wordEnd) === DOT) return false;
  if (rules.starters.has(wordAt(text, ahead.at, end))) return true;
  if (finality === 'seldom' || classAfter(text, ahead.at) === UPPER) return false;
  if (isOpening(context, stop)) return false;
  const following = finalityOf(text.slice(ahead.at, wordEnd), rules);
  if (classAt(text, wordEnd) === DOT) return following === 'never';
  if (following !== undefined) return false;
  const next = nextWord(text, wordEnd, end);
  return next >= 0 && classAt(text, next) === LOWER;
}

/**
 * True where a sentence or what follows its colon has said no more than when: `On Monday at 5 p.m.`. A
 * preposition of `openings` begins it, and no more than six words are there.
 */
function isOpening(context: OpenSentence, stop: number): boolean {
  const { text, start, rules } = context;
  const limit = Math.max(start, stop - LONGEST_OPENING);
  let at = stop - 1;
  let words = 1;
  for (; at > limit; at -= 1) {
    const character = text.charCodeAt(at - 1);
    if (character === COLON) break;
    if (isSpace(classOf(character)) && !isSpace(classAt(text, at))) words += 1;
  }
  if (at === limit && limit > start) return false;
  const first = skipSpaces(text, at, stop);
  return words <= 6 && rules.openings.has(wordAt(text, first, stop));
}

function isRomanNumeral(text: string, at: number, end: number, rules: CompiledRules): boolean {
  const word = text.slice(at, endOfWord(text, at, end));
  return word.length <= 8 && /^[IVXLCDM]+$/.test(word) && !rules.starters.has(word.toLowerCase());
}
