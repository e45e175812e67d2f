import { endsAfterAbbreviation, finalityAt } from './abbreviations.ts';
import {
  APOSTROPHE,
  BREAK,
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
  UPPER,
} from './characters.ts';
import { finalityOf } from './compiled-rules.ts';
import type { OpenSentence } from './open-sentence.ts';
import { type Ahead, continues, countLetters, endOfWord, startOfToken, wordAt } from './tokens.ts';

/** Shorter words before a full stop and a lower-case word are taken for abbreviations. Letters. */
const SHORTEST_WHOLE_WORD = 5;
/** The same where the lower-case word is one that begins sentences. Letters. */
const SHORTEST_BEFORE_STARTER = 4;
/** Longer numbers are no ordinals. Digits. */
const LONGEST_ORDINAL = 3;
/** A label before its full stop is shorter: `1`, `IV`, `2.3`. Letters. */
const LONGEST_LABEL = 5;

/** True where the full stop at `stop`, with what follows it, ends the sentence. */
export function endsAtFullStop(context: OpenSentence, stop: number, ahead: Ahead): boolean {
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
function endsGlued(context: OpenSentence, tokenStart: number, stop: number, ahead: Ahead): boolean {
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
function isLabel(context: OpenSentence, tokenStart: number, stop: number, letters: number): boolean {
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

function endsAfterNumber(context: OpenSentence, tokenStart: number, letters: number, ahead: Ahead): boolean {
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
