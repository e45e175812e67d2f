import {
  APOSTROPHE,
  CLOSE,
  classAt,
  classBefore,
  classOf,
  DIGIT,
  DOT,
  isLetter,
  isSpace,
  LOWER,
  QUOTE,
  SUPERSCRIPT,
  skipSpaces,
  startBefore,
  UPPER,
} from './characters.ts';
import { markAt } from './marks.ts';
import type { OpenSentence } from './open-sentence.ts';
import { endOfWord } from './tokens.ts';

const LEFT_BRACKET = 0x5b;
const RIGHT_BRACKET = 0x5d;
const STRAIGHT_APOSTROPHE = 0x27;

/**
 * Position after the closing quotation marks, brackets and note references that follow a stop of class
 * `stop`; `runEnd` is its end, `index` that of the first mark after it.
 */
export function absorbClosers(sentence: OpenSentence, runEnd: number, index: number, stop: number): number {
  const { text, end, marks } = sentence;
  let at = runEnd;
  let known = index;
  for (;;) {
    let next = at;
    while (next < end && next - at < 2 && isSpace(classOf(text.charCodeAt(next)))) next += 1;
    if (next >= end) return at;
    const code = text.charCodeAt(next);
    const characterClass = classOf(code);
    while (markAt(marks, known) < next) known += 1;
    const opens = markAt(marks, known) === next && marks.closers[known] !== 0;
    if (characterClass === CLOSE) at = next + 1;
    else if (characterClass === QUOTE && !opens) at = next + 1;
    else if (characterClass === APOSTROPHE && !opens && next === at && !isLetter(classAt(text, next + 1)))
      at = next + 1;
    else if (code === STRAIGHT_APOSTROPHE && isDoubledApostrophe(text, next, end)) at = next + 2;
    else if (code === LEFT_BRACKET && noteEnd(text, next, end) > 0) at = noteEnd(text, next, end);
    else if (next > at) return at;
    else if (characterClass === SUPERSCRIPT) at = next + 1;
    else if (characterClass === DIGIT && stop === DOT && isGluedNote(text, next, end))
      at = endOfWord(text, next, end);
    else return at;
  }
}

/** A closing `''`, where keyboards lack ”. */
function isDoubledApostrophe(text: string, at: number, end: number): boolean {
  if (text.charCodeAt(at + 1) !== STRAIGHT_APOSTROPHE) return false;
  return at + 2 >= end || isSpace(classAt(text, at + 2));
}

/** End of a note reference `[12]` at `at`, or 0. */
function noteEnd(text: string, at: number, end: number): number {
  let next = at + 1;
  while (next < end && next - at <= 4 && classOf(text.charCodeAt(next)) === DIGIT) next += 1;
  return next > at + 1 && next < end && text.charCodeAt(next) === RIGHT_BRACKET ? next + 1 : 0;
}

/** A note number without brackets: `at large.10 This`. */
function isGluedNote(text: string, at: number, end: number): boolean {
  const before = classBefore(text, at - 1);
  if (
    before !== CLOSE &&
    before !== QUOTE &&
    !(before === LOWER && classBefore(text, startBefore(text, at - 1)) === LOWER)
  )
    return false;
  const wordEnd = endOfWord(text, at, end);
  if (wordEnd - at > 3 || !isSpace(classAt(text, wordEnd))) return false;
  return classAt(text, wordEnd - 1) === DIGIT && classAt(text, skipSpaces(text, wordEnd, end)) === UPPER;
}
