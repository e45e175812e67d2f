import {
  APOSTROPHE,
  BANG,
  CLOSE,
  classAfter,
  classAt,
  classBefore,
  classOf,
  DASH,
  DIGIT,
  DOT,
  FULL_STOP,
  isLetter,
  isSpace,
  isTerminator,
  LOWER,
  OPEN,
  QUOTE,
  startBefore,
  UPPER,
} from './characters.ts';
import { endsAtFullStop } from './full-stops.ts';
import { isLabelled, isListMarker, nextItem } from './list-items.ts';
import { markAt } from './marks.ts';
import type { OpenSentence } from './open-sentence.ts';
import {
  type Ahead,
  continues,
  endOfWord,
  isWordPart,
  lookAhead,
  nextWord,
  startOfToken,
  wordAt,
} from './tokens.ts';

const RIGHT_PARENTHESIS = 0x29;
/** Farthest that a look back or ahead for words goes. UTF-16 code units. */
const REACH = 160;

/** One or more marks that may end a sentence: `.`, `?!`, `. . .`, with what closes after them. */
export interface Stop {
  /** First of the marks. */
  readonly at: number;
  /** One past the last of them. */
  readonly end: number;
  /** One past the closing quotation marks, brackets and notes that belong to them. */
  readonly after: number;
  /** Class of the first mark. */
  readonly kind: number;
  /** Index of the first mark that follows `end`. */
  readonly mark: number;
}

/** True where `stop`, with what follows it, ends the sentence. */
export function endsAtStop(sentence: OpenSentence, stop: Stop): boolean {
  const { text, start, end } = sentence;
  const { at, after, kind } = stop;
  if (after >= end || kind === FULL_STOP) return true;
  if (
    text.charCodeAt(stop.end) === RIGHT_PARENTHESIS &&
    (isLabelled(text, start, at + 1) || nextItem(text, start, stop.end) > start)
  ) {
    return false;
  }
  const ahead = lookAhead(text, after, end);
  if (ahead.opener >= 0 && isAside(sentence, ahead.opener, stop.mark)) return false;
  if ((ahead.opener !== -1 || ahead.characterClass === LOWER) && isListMarker(text, ahead.at, end))
    return true;
  if (kind === DOT && stop.end === at + 1) {
    if (after === stop.end || ahead.glued) return endsAtFullStop(sentence, at, ahead);
    if (!endsAfterClosers(sentence, after, ahead)) return false;
    // After a closing bracket an abbreviation counts as it does without.
    return classAt(text, after - 1) !== CLOSE || endsAtFullStop(sentence, at, ahead);
  }
  if (kind !== BANG && !hasBang(text, at, stop.end) && opensWithDots(text, start, at)) return false;
  if (ahead.glued) return ahead.characterClass === UPPER && hasLowerAround(text, at, ahead.at);
  return endsAfterClosers(sentence, after, ahead);
}

/** True for a closing quotation mark at `at` after a dash, *“We were about to—”*, before what begins a sentence. */
export function breaksOff(sentence: OpenSentence, at: number): boolean {
  const { text, end, rules } = sentence;
  if (classAt(text, at - 1) !== DASH || at + 1 >= end || !isSpace(classAt(text, at + 1))) return false;
  if (classAt(text, at) !== QUOTE || isSpace(classAt(text, at - 2))) return false;
  const ahead = lookAhead(text, at + 1, end);
  if (ahead.characterClass !== UPPER || ahead.opener >= 0) return false;
  return rules.starters.has(wordAt(text, ahead.at, end)) && !reportsNext(sentence, ahead);
}

function hasBang(text: string, at: number, end: number): boolean {
  for (let position = at; position < end && position < at + 16; position += 1) {
    if (classOf(text.charCodeAt(position)) === BANG) return true;
  }
  return false;
}

/** True for an ellipsis that stands for what was left out at the start, of the sentence or of brackets. */
function opensWithDots(text: string, start: number, at: number): boolean {
  if (at === start || classAt(text, at - 1) === OPEN) return true;
  return isTerminator(classAt(text, start)) && hasOnlyMarks(text, start, at);
}

/** After a strong mark or a closed quotation only what is in lower case, or a reporting verb, continues. */
function endsAfterClosers(sentence: OpenSentence, after: number, ahead: Ahead): boolean {
  const { text, rules } = sentence;
  if (ahead.characterClass === LOWER) return beginsInLowerCase(sentence, after, ahead);
  if (continues(ahead.characterClass) && ahead.characterClass < DOT) return false;
  if (ahead.characterClass !== UPPER || rules.reportingVerbs.size === 0) return true;
  const last = classAt(text, after - 1);
  if (last !== QUOTE && last !== APOSTROPHE) return true;
  return !reportsNext(sentence, ahead);
}

/** True where a reporting verb is the second word of what follows. */
function reportsNext({ text, end, rules }: OpenSentence, ahead: Ahead): boolean {
  const next = nextWord(text, endOfWord(text, ahead.at, end), end);
  return next >= 0 && rules.reportingVerbs.has(wordAt(text, next, end));
}

/**
 * *Is it open? they asked.* goes on, *Is it open? we do not know.* does not: after a question or an
 * exclamation of some words, a word that begins sentences and that no reporting verb follows begins one.
 */
function beginsInLowerCase(sentence: OpenSentence, after: number, ahead: Ahead): boolean {
  const { text, start, end, rules } = sentence;
  if (classAt(text, after - 1) !== BANG || ahead.opener >= 0 || ahead.dash || ahead.glued) return false;
  if (!rules.starters.has(wordAt(text, ahead.at, end)) || endsInName(text, start, after)) return false;
  return hasWords(text, start, after) && !reportsNext(sentence, ahead);
}

/** True where a capitalised word stands before the marks that end at `after`: *Yahoo!*, *Who Comes to Dinner?* */
function endsInName(text: string, start: number, after: number): boolean {
  const limit = Math.max(start, after - REACH);
  let at = after;
  while (at > limit && !isWordPart(classAt(text, at - 1))) at -= 1;
  const word = startOfToken(text, start, at);
  return word < 0 || (word > start && classAt(text, word) === UPPER);
}

/** True where at least three words stand in `[start, end)`, near its start. */
function hasWords(text: string, start: number, end: number): boolean {
  const limit = Math.min(end, start + REACH);
  let words = 1;
  for (let at = start + 1; at < limit && words < 3; at += 1) {
    if (isSpace(classAt(text, at)) && isLetter(classAt(text, at + 1))) words += 1;
  }
  return words >= 3;
}

/** True for brackets whose sentence ends right after them: the reference in `“…” (Smith 55).` */
function isAside({ text, marks }: OpenSentence, opener: number, mark: number): boolean {
  if (classAt(text, opener) !== OPEN) return false;
  let index = mark;
  while (markAt(marks, index) < opener) index += 1;
  const closer = marks.closers[index] ?? 0;
  if (closer <= 0 || classAt(text, closer + 1) !== DOT || isTerminator(classAt(text, closer - 1)))
    return false;
  return !isSentenceWithin(text, opener + 1, closer);
}

/** True for brackets that hold a sentence of their own: `(We hope that it will last)`. */
function isSentenceWithin(text: string, start: number, end: number): boolean {
  if (classAt(text, start) !== UPPER) return false;
  const next = nextWord(text, endOfWord(text, start, end), end);
  return next >= 0 && classAt(text, next) === LOWER && hasWords(text, next, end);
}

function hasOnlyMarks(text: string, start: number, at: number): boolean {
  for (let position = start; position < at && position < start + 8; position += 1) {
    const characterClass = classOf(text.charCodeAt(position));
    if (isLetter(characterClass) || characterClass === DIGIT) return false;
  }
  return at - start <= 8;
}

function hasLowerAround(text: string, at: number, next: number): boolean {
  const before = startBefore(text, at);
  return (
    classAt(text, before) === LOWER && classBefore(text, before) === LOWER && classAfter(text, next) !== UPPER
  );
}
