import { BULLET, classAt, classOf, isSpace, OPEN, trimEnd } from './characters.ts';
import { endOfWord } from './tokens.ts';

const COLON = 0x3a;
const RIGHT_PARENTHESIS = 0x29;
const FULL_STOP_CODE = 0x2e;
const ZERO = 0x30;
/** Longest number or letter of an item: `(viii)`. UTF-16 code units. */
const LONGEST_MARKER = 5;

/** True for the marker of a list item at `at`, after its opening bracket if any: `ii) `, `b) `. */
export function isListMarker(text: string, at: number, end: number): boolean {
  const wordEnd = endOfWord(text, at, end);
  if (wordEnd - at > LONGEST_MARKER || text.charAt(wordEnd) !== ')') return false;
  return isSpace(classAt(text, wordEnd + 1)) && /^(?:[ivx]+|[a-z])$/.test(text.slice(at, wordEnd));
}

/** True where nothing but a number or letter stands between `start` and `end`: `1.` of `1.) Item`. */
export function isLabelled(text: string, start: number, end: number): boolean {
  return end - start <= LONGEST_MARKER && /^[([]?\w{1,3}\.?$/.test(text.slice(start, end));
}

/**
 * Start of an item of a list that the mark at `at` begins within a line; 0 where it begins none. A bullet
 * does after a colon, and where the sentence began with the same bullet.
 */
export function itemAt(text: string, sentenceStart: number, at: number, code: number): number {
  if (code === RIGHT_PARENTHESIS) return nextItem(text, sentenceStart, at);
  if (classOf(code) !== BULLET || at === sentenceStart || !isSpace(classAt(text, at - 1))) return 0;
  const isNext = text.charCodeAt(sentenceStart) === code;
  return isNext || text.charCodeAt(trimEnd(text, sentenceStart, at) - 1) === COLON ? at : 0;
}

/**
 * Start of the item whose bracket closes at `closer`, where it follows within a line on the item that the
 * sentence began with (`1) one 2) two`); 0 where it does not.
 */
export function nextItem(text: string, sentenceStart: number, closer: number): number {
  const first = markerValue(text, sentenceStart, endOfMarker(text, sentenceStart));
  if (first < 0) return 0;
  let start = closer;
  while (start > sentenceStart && closer - start < LONGEST_MARKER && !isSpace(classAt(text, start - 1)))
    start -= 1;
  if (start <= sentenceStart + 2 || !isSpace(classAt(text, start - 1))) return 0;
  return markerValue(text, start, closer) === first + 1 ? start : 0;
}

/** Position of the bracket that closes the marker at `start`; `start` where there is none. */
function endOfMarker(text: string, start: number): number {
  for (let at = start; at <= start + LONGEST_MARKER; at += 1) {
    const code = text.charCodeAt(at);
    if (at > start && code === RIGHT_PARENTHESIS) return at;
    if (isSpace(classOf(code))) break;
  }
  return start;
}

/** The number a marker stands for, letters counted from 1000; -1 where it is none. */
function markerValue(text: string, start: number, end: number): number {
  const from = classAt(text, start) === OPEN ? start + 1 : start;
  const to = text.charCodeAt(end - 1) === FULL_STOP_CODE ? end - 1 : end;
  if (to <= from || to - from > 2) return -1;
  const first = text.charCodeAt(from);
  if (to - from === 1 && isLatinLetter(first)) return 1000 + first;
  let value = 0;
  for (let at = from; at < to; at += 1) {
    const digit = text.charCodeAt(at) - ZERO;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

function isLatinLetter(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}
