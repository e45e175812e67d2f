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
  MARK,
  OPEN,
  SPACE,
  skipSpaces,
  trimEnd,
  UPPER,
} from './characters.ts';
import { type Marks, markAt } from './marks.ts';
import type { Span } from './span.ts';

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/** Lines of running text cut at a fixed width are at least this long. UTF-16 code units. */
const NARROWEST = 40;
/** Lines of fewer words on both sides of a break are items of a list, not a sentence cut in two. */
const FEWEST_WORDS = 4;
/** A line that was cut within a sentence takes up, with the next word, this share of the widest line. */
const CUT_SHARE = 0.6;

/** A line of text without the white space around it. */
interface Line {
  readonly start: number;
  end: number;
  /** Its characters, combining marks not counted. */
  readonly width: number;
  /** Index of its first mark. */
  readonly mark: number;
}

/** Lines that no line break between them cuts into sentences. */
export interface Paragraph extends Span {
  /** Index of its first mark. */
  readonly mark: number;
}

/** The paragraphs of `[start, end)`, whose marks are `marks`. */
export function splitParagraphs(text: string, start: number, end: number, marks: Marks): Paragraph[] {
  const lines = splitLines(text, start, end, marks);
  const paragraphs: Paragraph[] = [];
  let open: Line | undefined;
  let filled = false;
  let width = 0;
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined) continue;
    if (line.start === line.end) {
      open = undefined;
      continue;
    }
    const previous = lines[index - 1];
    if (open === undefined || previous === undefined) {
      width = widthFrom(lines, index);
      filled = isFilled(text, lines, index, width);
    } else if (filled ? !startsItem(text, line) : continuesLine(text, previous, line, width)) {
      open.end = line.end;
      continue;
    }
    open = line;
    paragraphs.push(open);
  }
  return paragraphs;
}

/** The lines of `[start, end)` without the white space around them; of empty ones in a row, the first. */
export function splitLines(text: string, start: number, end: number, marks: Marks): Line[] {
  const lines: Line[] = [];
  let from = start;
  let first = 0;
  let combining = 0;
  let emptyBefore = false;
  for (let index = 0; index <= marks.count; index += 1) {
    const at = index < marks.count ? markAt(marks, index) : end;
    const code = at < end ? text.charCodeAt(at) : LINE_FEED;
    const characterClass = classOf(code);
    if (characterClass === MARK) combining += 1;
    if (characterClass !== BREAK || at < from) continue;
    const last = trimEnd(text, from, at);
    const isEmpty = last === from;
    // One empty line says as much as many.
    if (!isEmpty || !emptyBefore) {
      const begin = skipSpaces(text, from, last);
      lines.push({ start: begin, end: last, width: last - begin - combining, mark: first });
    }
    emptyBefore = isEmpty;
    from = code === CARRIAGE_RETURN && text.charCodeAt(at + 1) === LINE_FEED ? at + 2 : at + 1;
    first = index + 1;
    combining = 0;
  }
  return lines;
}

/** Width of the widest line from `index` to the next empty one. */
function widthFrom(lines: readonly Line[], index: number): number {
  let width = 0;
  for (let at = index; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined || line.start === line.end) break;
    width = Math.max(width, line.width);
  }
  return width;
}

/** True where the lines from `index` to the next empty one are running text cut at one width. */
function isFilled(text: string, lines: readonly Line[], index: number, width: number): boolean {
  if (width < NARROWEST) return false;
  let joints = 0;
  for (let at = index; ; at += 1) {
    const line = lines[at];
    const next = lines[at + 1];
    if (line === undefined || next === undefined || next.start === next.end) return joints >= 2;
    // The first word of the next line must not have fitted on this one.
    if (lengthWithNextWord(text, line, next) <= width) return false;
    joints += 1;
  }
}

/** Width of `line` if the first word of `next` stood on it too. */
function lengthWithNextWord(text: string, line: Line, next: Line): number {
  let length = line.width + 1;
  for (let at = next.start; at < next.end; at += 1) {
    const characterClass = classAt(text, at);
    if (isSpace(characterClass)) break;
    if (characterClass !== MARK) length += 1;
  }
  return length;
}

/** True where `line` goes on with the sentence that `previous` leaves open; `width` is the widest line around. */
function continuesLine(text: string, previous: Line, line: Line, width: number): boolean {
  const last = classAt(text, previous.end - 1);
  if (isTerminator(last) || /[;:]/.test(text.charAt(previous.end - 1)) || startsItem(text, line))
    return false;
  if (isLettering(text, previous) && isLettering(text, line)) return true;
  const first = classAt(text, line.start);
  if (first === COMMA || first === CLOSE || (isTerminator(first) && line.end - line.start <= 2)) return true;
  if (first === OPEN) {
    const inner = classAt(text, skipSpaces(text, line.start + 1, line.end));
    return inner === LOWER || inner === DIGIT;
  }
  if (first !== LOWER || startsAddress(text, line)) return false;
  if (!hasWords(text, previous) && !hasWords(text, line)) return false;
  // A space before the line break says that the line goes on (RFC 3676, format=flowed).
  const flowed = classAt(text, previous.end) === SPACE;
  return flowed || lengthWithNextWord(text, previous, line) >= width * CUT_SHARE;
}

/** True for a line of one or two capitals: a word set in a column, letter by letter. */
function isLettering(text: string, line: Line): boolean {
  if (line.width > 2) return false;
  for (let at = line.start; at < line.end; at += 1) {
    const characterClass = classAt(text, at);
    if (characterClass !== UPPER && characterClass !== MARK) return false;
  }
  return true;
}

/** True for a line that begins with a web address: it stands by itself. */
function startsAddress(text: string, line: Line): boolean {
  return text.startsWith('http', line.start) && /^https?:\/\/\S/.test(text.slice(line.start, line.start + 9));
}

/** A bullet, or a number or letter with its mark, and a space. */
function startsItem(text: string, line: Line): boolean {
  return /^(?:[•‣⁃▪●○◦■□*·–—-]\s|\(?\w{1,3}[.)]{1,2}\s|\(\w{1,3}\)\s)/.test(
    text.slice(line.start, line.start + 8),
  );
}

function hasWords(text: string, line: Line): boolean {
  let words = 1;
  for (let at = line.start; at < line.end && words < FEWEST_WORDS; at += 1) {
    if (isSpace(classAt(text, at)) && !isSpace(classAt(text, at + 1))) words += 1;
  }
  return words >= FEWEST_WORDS;
}
