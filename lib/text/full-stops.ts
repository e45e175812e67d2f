import {
  APOSTROPHE,
  BREAK,
  CLOSE,
  COMMA,
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
import {
  type Ahead,
  continues,
  countLetters,
  endOfWord,
  isCapital,
  nextWord,
  startOfToken,
  wordAt,
} from './tokens.ts';

/** Shorter words before a full stop and a lower-case word are taken for abbreviations. Letters. */
const SHORTEST_WHOLE_WORD = 5;
/** The same where the lower-case word is one that begins sentences. Letters. */
const SHORTEST_BEFORE_STARTER = 4;
/** Longer numbers are no ordinals. Digits. */
const LONGEST_ORDINAL = 3;
/** A label before its full stop is shorter: `1`, `IV`, `2.3`. Letters. */
const LONGEST_LABEL = 5;

/** An adverbial that opens a sentence is shorter: `At 5 p.m.` UTF-16 code units. */
const LONGEST_OPENING = 48;
const COLON = 0x3a;

/** The sentence a full stop stands in. */
export interface StopContext {
  readonly text: string;
  /** Start of the sentence so far. */
  readonly start: number;
  /** End of the paragraph. */
  readonly end: number;
  readonly rules: CompiledRules;
}

/** True where the full stop at `stop`, with what follows it, ends the sentence. */
export function endsAtFullStop(context: StopContext, stop: number, ahead: Ahead): boolean {
  const { text, start, end, rules } = context;
  if (ahead.characterClass === BREAK) return true;
  const tokenStart = startOfToken(text, start, stop);
  if (ahead.glued) return tokenStart >= 0 && endsGlued(context, tokenStart, stop, ahead);
  if (continues(ahead.characterClass)) return false;
  if (tokenStart < 0 || tokenStart === stop) return ahead.characterClass !== LOWER;
  const letters = countLetters(text, tokenStart, stop);
  if (isLabel(context, tokenStart, stop, letters)) return false;
  if (classBefore(text, stop) === DIGIT && isNumber(text, tokenStart, stop)) {
    return endsAfterNumber(context, tokenStart, letters, ahead);
  }
  const finality = finalityAt(context, tokenStart, stop, letters, ahead);
  if (finality !== undefined) return endsAfterAbbreviation(context, finality, stop, ahead);
  if (ahead.characterClass !== LOWER) return true;
  if (ahead.dash || !isWholeWord(text, tokenStart, stop)) return false;
  if (!rules.starters.has(wordAt(text, ahead.at, end))) return letters >= SHORTEST_WHOLE_WORD;
  // What begins sentences abbreviates nothing: `I saw it. then I left.`
  return letters >= SHORTEST_BEFORE_STARTER || rules.starters.has(wordAt(text, tokenStart, stop));
}

/** *adopté.Les députés*: a whole lower-case word, then a capitalised one that a space or apostrophe ends. */
function endsGlued(context: StopContext, tokenStart: number, stop: number, ahead: Ahead): boolean {
  const { text, end, rules } = context;
  if (ahead.characterClass !== UPPER || classAt(text, ahead.at) !== UPPER) return false;
  if (countLetters(text, tokenStart, stop) < 2 || !isWholeWord(text, tokenStart, stop)) return false;
  const before = classAt(text, tokenStart - 1);
  if (tokenStart > context.start && !isSpace(before) && before !== APOSTROPHE) return false;
  const after = endOfWord(text, ahead.at, end);
  if (classAfter(text, ahead.at) === UPPER) return false;
  const next = classAt(text, after);
  if (after >= end || !(isSpace(next) || next === APOSTROPHE || next === COMMA)) return false;
  return finalityOf(text.slice(tokenStart, stop), rules) === undefined;
}

/** True for a number or letter that numbers what follows: `1.`, `IV.`, `Art. 2.` at the start of a sentence. */
function isLabel(context: StopContext, tokenStart: number, stop: number, letters: number): boolean {
  const { text, start, rules } = context;
  if (letters > LONGEST_LABEL) return false;
  if (tokenStart === start || isMarkerBefore(text, start, tokenStart)) {
    if (letters === 1 || classAt(text, tokenStart) === DIGIT)
      return letters <= 3 || text.slice(tokenStart, stop).includes('.');
    return /^[IVXLC]+$/.test(text.slice(tokenStart, stop));
  }
  if (classAt(text, tokenStart) !== DIGIT || tokenStart - start > 12) return false;
  const first = endOfWord(text, start, stop);
  if (classAt(text, first) !== DOT || first + 2 < tokenStart) return false;
  const finality = finalityOf(text.slice(start, first), rules);
  return finality === 'seldom' || finality === 'before-number';
}

/** True where only a bullet, a bracket and spaces stand between the start and the token. */
function isMarkerBefore(text: string, start: number, tokenStart: number): boolean {
  if (tokenStart - start > 4) return false;
  for (let at = start; at < tokenStart; at += 1) {
    const characterClass = classOf(text.charCodeAt(at));
    if (isLetter(characterClass) || characterClass === DIGIT) return false;
  }
  return true;
}

function isNumber(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    const characterClass = classOf(text.charCodeAt(at));
    if (characterClass !== DIGIT && characterClass !== DOT && characterClass !== DASH) return false;
  }
  return true;
}

function endsAfterNumber(context: StopContext, tokenStart: number, letters: number, ahead: Ahead): boolean {
  const { text, start, end, rules } = context;
  const isShort = letters <= LONGEST_ORDINAL;
  if (!rules.ordinals) return ahead.characterClass !== LOWER || (!isShort && !ahead.dash);
  if (ahead.characterClass === LOWER || ahead.dash) return false;
  if (!isShort || (tokenStart > start && !isSpace(classAt(text, tokenStart - 1)))) return true;
  if (ahead.characterClass === DIGIT) return false;
  if (ahead.opener >= 0) return true;
  const next = wordAt(text, ahead.at, end);
  if (rules.ordinalNouns.has(next)) return false;
  return rules.starters.has(next);
}

/** How the token before the full stop behaves, by the rules' lists and by its shape. */
function finalityAt(
  context: StopContext,
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
  context: StopContext,
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
    if (
      !rules.starters.has(
        text
          .slice(previous, at + 1)
          .toLowerCase()
          .normalize('NFC'),
      )
    )
      return undefined;
  }
  const next = nextWord(text, endOfWord(text, ahead.at, end), end);
  return next >= 0 && classAt(text, next) === UPPER ? 'never' : 'seldom';
}

function endsAfterAbbreviation(
  context: StopContext,
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
function isOpening(context: StopContext, stop: number): boolean {
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

/** A word of lower-case letters (the first may be a capital), with a full complement of vowels to say aloud. */
function isWholeWord(text: string, start: number, stop: number): boolean {
  for (let at = start; at < stop; at += 1) {
    const characterClass = classOf(text.charCodeAt(at));
    if (characterClass === DOT || characterClass === DIGIT) return false;
    if (
      characterClass === UPPER &&
      at > start &&
      classAt(text, at - 1) !== DASH &&
      classAt(text, at - 1) !== APOSTROPHE
    )
      return false;
  }
  return true;
}
