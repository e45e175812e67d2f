import {
  BREAK,
  CLOSE,
  COMMA,
  classAt,
  classOf,
  DIGIT,
  isSpace,
  isTerminator,
  LOWER,
  OPEN,
  skipSpaces,
  trimEnd,
} from './characters.ts';
import type { Span } from './span.ts';

/** Lines of running text cut at a fixed width are at least this long. UTF-16 code units. */
const NARROWEST = 40;
/** Lines of fewer words on both sides of a break are items of a list, not a sentence cut in two. */
const FEWEST_WORDS = 4;

/** The paragraphs of `[start, end)`: runs of lines between which no line break ends a sentence. */
export function splitParagraphs(text: string, start: number, end: number): Span[] {
  const lines = splitLines(text, start, end);
  const paragraphs: Span[] = [];
  let open: { start: number; end: number } | undefined;
  let filled = false;
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined) continue;
    if (line.start === line.end) {
      open = undefined;
      continue;
    }
    const previous = lines[index - 1];
    if (open === undefined || previous === undefined) filled = isFilled(text, lines, index);
    else if (filled ? !startsItem(text, line) : continuesLine(text, previous, line)) {
      open.end = line.end;
      continue;
    }
    open = { start: line.start, end: line.end };
    paragraphs.push(open);
  }
  return paragraphs;
}

/** The lines of `[start, end)` without the white space around them; of empty ones in a row, the first. */
export function splitLines(text: string, start: number, end: number): Span[] {
  const lines: Span[] = [];
  let from = start;
  for (let at = start; at <= end; at += 1) {
    if (at < end && classOf(text.charCodeAt(at)) !== BREAK) continue;
    const last = trimEnd(text, from, at);
    const previous = lines.at(-1);
    // One empty line says as much as many.
    if (last > from || previous === undefined || previous.end > previous.start) {
      lines.push({ start: Math.min(skipSpaces(text, from, last), last), end: last });
    }
    if (text.charCodeAt(at) === 13 && text.charCodeAt(at + 1) === 10) at += 1;
    from = at + 1;
  }
  return lines;
}

/** True where the lines from `index` to the next empty one are running text cut at one width. */
function isFilled(text: string, lines: readonly Span[], index: number): boolean {
  let width = 0;
  let last = index;
  for (; last < lines.length; last += 1) {
    const line = lines[last];
    if (line === undefined || line.start === line.end) break;
    width = Math.max(width, line.end - line.start);
  }
  if (last - index < 3 || width < NARROWEST) return false;
  for (let at = index; at < last - 1; at += 1) {
    const line = lines[at];
    const next = lines[at + 1];
    if (line === undefined || next === undefined) return false;
    let wordEnd = next.start;
    while (wordEnd < next.end && !isSpace(classAt(text, wordEnd))) wordEnd += 1;
    // The first word of the next line must not have fitted on this one.
    if (line.end - line.start + 1 + (wordEnd - next.start) <= width) return false;
  }
  return true;
}

/** True where `line` goes on with the sentence that `previous` leaves open. */
function continuesLine(text: string, previous: Span, line: Span): boolean {
  const last = classAt(text, previous.end - 1);
  if (isTerminator(last) || /[;:]/.test(text.charAt(previous.end - 1)) || startsItem(text, line))
    return false;
  const first = classAt(text, line.start);
  if (first === COMMA || first === CLOSE || (isTerminator(first) && line.end - line.start <= 2)) return true;
  if (first === OPEN) {
    const inner = classAt(text, skipSpaces(text, line.start + 1, line.end));
    return inner === LOWER || inner === DIGIT;
  }
  if (first !== LOWER) return false;
  return hasWords(text, previous) || hasWords(text, line);
}

/** A bullet, or a number or letter with its mark, and a space. */
function startsItem(text: string, line: Span): boolean {
  return /^(?:[•‣⁃▪●○◦■□*·–—-]\s|\(?\w{1,3}[.)]{1,2}\s|\(\w{1,3}\)\s)/.test(
    text.slice(line.start, line.start + 8),
  );
}

function hasWords(text: string, line: Span): boolean {
  let words = 1;
  for (let at = line.start; at < line.end && words < FEWEST_WORDS; at += 1) {
    if (isSpace(classAt(text, at)) && !isSpace(classAt(text, at + 1))) words += 1;
  }
  return words >= FEWEST_WORDS;
}
