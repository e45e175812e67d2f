import { classAt, classOf, DIGIT, isSpace, OPEN } from './characters.ts';
import { endOfWord } from './tokens.ts';

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
    if (at > start && text.charAt(at) === ')') return at;
    if (isSpace(classAt(text, at))) break;
  }
  return start;
}

/** The number a marker stands for, letters counted from 1000; -1 where it is none. */
function markerValue(text: string, start: number, end: number): number {
  let from = start;
  if (classAt(text, from) === OPEN) from += 1;
  const to = text.charAt(end - 1) === '.' ? end - 1 : end;
  if (to <= from || to - from > 2) return -1;
  if (classOf(text.charCodeAt(from)) === DIGIT) {
    const value = Number(text.slice(from, to));
    return Number.isInteger(value) ? value : -1;
  }
  return to - from === 1 && /[a-zA-Z]/.test(text.charAt(from)) ? 1000 + text.charCodeAt(from) : -1;
}
