import {
  BREAK,
  BULLET,
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
import { type Line, LineList } from './line-list.ts';
import { type Marks, markAt } from './marks.ts';

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const LEFT_PARENTHESIS = 0x28;
const RIGHT_PARENTHESIS = 0x29;
const FULL_STOP_CODE = 0x2e;

/** Lines of running text cut at a fixed width are at least this long. UTF-16 code units. */
const NARROWEST = 40;
/** Lines of fewer words on both sides of a break are items of a list, not a sentence cut in two. */
const FEWEST_WORDS = 4;
/** A line that was cut within a sentence takes up, with the next word, this share of the widest line. */
const CUT_SHARE = 0.6;
/** Longest number or letter of an item, without its marks: `12`, `iii`. */
const LONGEST_ITEM_LABEL = 3;
/** What begins an item of a list at the start of a line only, before a space. */
const ITEM_BULLETS: ReadonlySet<number> = new Set(Array.from('*·–—-', (mark) => mark.charCodeAt(0)));
/** Longer lists are given back after use. Lines. */
const LARGEST_KEPT = 1 << 20;

/** The lines of the last text: the list is used again by the next. */
let kept = new LineList();

/**
 * Calls `use` with each paragraph of `[start, end)`, whose marks are `marks`, in order: lines that no line break
 * between them cuts into sentences.
 */
export function splitParagraphs(
  text: string,
  start: number,
  end: number,
  marks: Marks,
  use: (paragraph: Line) => void,
): void {
  const lines = splitLines(text, start, end, marks);
  let open: Line | undefined;
  let openEnd = 0;
  let filled = false;
  let width = 0;
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines.isBlank(index) ? undefined : lines.lineAt(index);
    if (open !== undefined && line !== undefined) {
      if (filled ? !startsItem(text, line) : continuesLine(text, lines.lineAt(index - 1), line, width)) {
        openEnd = line.end;
        continue;
      }
    } else if (line !== undefined) {
      width = widthFrom(lines, index);
      filled = isFilled(text, lines, index, width);
    }
    if (open !== undefined) use({ start: open.start, end: openEnd, width: open.width, mark: open.mark });
    open = line;
    openEnd = line?.end ?? 0;
  }
  if (open !== undefined) use({ start: open.start, end: openEnd, width: open.width, mark: open.mark });
}

/**
 * The lines of `[start, end)` without the white space around them, of empty ones in a row the first. The next
 * call uses the list again: one text is read to its end before the next.
 */
export function splitLines(text: string, start: number, end: number, marks: Marks): LineList {
  const most = countBreaks(text, marks) + 1;
  const lines = kept.capacity < most ? new LineList(most) : kept;
  lines.clear();
  if (lines.capacity <= LARGEST_KEPT) kept = lines;
  collectLines(text, start, end, marks, lines);
  return lines;
}

function countBreaks(text: string, marks: Marks): number {
  let count = 0;
  for (let index = 0; index < marks.count; index += 1) {
    if (classOf(text.charCodeAt(markAt(marks, index))) === BREAK) count += 1;
  }
  return count;
}

function collectLines(text: string, start: number, end: number, marks: Marks, lines: LineList): void {
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
      lines.add(begin, last, last - begin - combining, first);
    }
    emptyBefore = isEmpty;
    from = code === CARRIAGE_RETURN && text.charCodeAt(at + 1) === LINE_FEED ? at + 2 : at + 1;
    first = index + 1;
    combining = 0;
  }
}

/** Width of the widest line from `index` to the next empty one. */
function widthFrom(lines: LineList, index: number): number {
  let width = 0;
  for (let at = index; !lines.isBlank(at); at += 1) width = Math.max(width, lines.lineAt(at).width);
  return width;
}

/** True where the lines from `index` to the next empty one are running text cut at one width. */
function isFilled(text: string, lines: LineList, index: number, width: number): boolean {
  if (width < NARROWEST) return false;
  for (let at = index; ; at += 1) {
    if (lines.isBlank(at + 1)) return at >= index + 2;
    // The first word of the next line must not have fitted on this one.
    if (lengthWithNextWord(text, lines.lineAt(at), lines.lineAt(at + 1)) <= width) return false;
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
  if (isTerminator(last) || isColon(text.charCodeAt(previous.end - 1)) || startsItem(text, line))
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

/** A colon or a semicolon. */
function isColon(code: number): boolean {
  return code === 0x3a || code === 0x3b;
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

/** A bullet and a space, or a number or letter of at most three characters with its mark and a space. */
function startsItem(text: string, line: Line): boolean {
  const { start } = line;
  if (isItemBullet(text.charCodeAt(start))) return isSpaceAt(text, start + 1);
  const bracketed = text.charCodeAt(start) === LEFT_PARENTHESIS;
  const from = bracketed ? start + 1 : start;
  let at = from;
  while (at < from + LONGEST_ITEM_LABEL && isLabelCharacter(text.charCodeAt(at))) at += 1;
  if (at === from) return false;
  let marks = 0;
  while (marks < 2 && isLabelMark(text.charCodeAt(at + marks))) marks += 1;
  return marks > 0 && isSpaceAt(text, at + marks);
}

function isSpaceAt(text: string, at: number): boolean {
  return at < text.length && isSpace(classOf(text.charCodeAt(at)));
}

/** The bullets of the segmenter, and what lists are written with besides. */
function isItemBullet(code: number): boolean {
  return classOf(code) === BULLET || ITEM_BULLETS.has(code);
}

/** A Latin letter without accent, a digit, an underscore. */
function isLabelCharacter(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x30 && code <= 0x39) ||
    (code >= 0x41 && code <= 0x5a) ||
    code === 0x5f
  );
}

function isLabelMark(code: number): boolean {
  return code === RIGHT_PARENTHESIS || code === FULL_STOP_CODE;
}

function hasWords(text: string, line: Line): boolean {
  let words = 1;
  for (let at = line.start; at < line.end && words < FEWEST_WORDS; at += 1) {
    if (isSpace(classAt(text, at)) && !isSpace(classAt(text, at + 1))) words += 1;
  }
  return words >= FEWEST_WORDS;
}
