import { enlarged } from '../enlarged.ts';
import { classOf, classTable, MARK, OTHER } from './characters.ts';

/** Kept for the next text; a longer list is given back. Entries. */
const LARGEST_KEPT = 1 << 20;

/** The characters of a text that may end a line or a sentence, open or close something, or combine with another. */
export interface Marks {
  /** Their positions, ascending; `count` of them. */
  readonly positions: Int32Array;
  readonly count: number;
  /**
   * For each mark, set by `findPairs`: 0 where it opens nothing, `UNCLOSED` where what it opens need not be
   * kept whole, otherwise the position of the mark that closes it.
   */
  readonly closers: Int32Array;
}

/** Opens something that is never closed, or too far away. */
export const UNCLOSED = -1;

let positions = new Int32Array(1024);
let closers = new Int32Array(1024);

/**
 * The marks of `[start, end)`, semicolons among them where `semicolons`. The lists are used again by the
 * next call: one text is read to its end before the next.
 */
export function findMarks(text: string, start: number, end: number, semicolons: boolean): Marks {
  let count = 0;
  let list = positions;
  // The hottest loop: one look into the table for most characters, unclassified ones among the marks.
  const table = classTable;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if ((table[code] ?? OTHER) < MARK) {
      if (!semicolons || !isSemicolon(code)) continue;
    } else if (classOf(code) < MARK) continue;
    if (count === list.length) list = enlarged(list, 4 * list.length);
    list[count] = at;
    count += 1;
  }
  const pairs = closers.length < list.length ? new Int32Array(list.length) : closers.fill(0, 0, count);
  if (list.length <= LARGEST_KEPT) {
    positions = list;
    closers = pairs;
  }
  return { positions: list, count, closers: pairs };
}

/** The position of a mark; past every text where there are no more. */
export function markAt(marks: Marks, index: number): number {
  return index < marks.count ? (marks.positions[index] ?? Number.MAX_SAFE_INTEGER) : Number.MAX_SAFE_INTEGER;
}

/** The semicolon and the Greek question mark, which are one character to Unicode. */
export function isSemicolon(code: number): boolean {
  return code === 0x3b || code === 0x37e;
}
