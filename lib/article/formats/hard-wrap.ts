import type { TextLine } from './line-blocks.ts';

/** The width that the lines of a text were wrapped at, in characters; 0 where they were not. */
export interface Wrap {
  readonly width: number;
}

const NARROWEST = 40;
const WIDEST = 120;
/** So many lines that another follows must be there to judge by. */
const FEWEST_LINES = 3;
/** Share of those lines that the next word would have made too long. */
const WRAPPED_SHARE = 0.7;
/** Share of those lines that end within a sentence. */
const UNFINISHED_SHARE = 0.5;
const SENTENCE_END = /[.!?…:;]["»”’)]?$/u;

function firstWordWidth({ text, width }: TextLine): number {
  const space = text.search(/\s/u);
  return space < 0 ? width : text.slice(0, space).normalize('NFC').length;
}

/** True where the next line's first word did not fit on this one. */
function isFull(line: TextLine, next: TextLine, width: number): boolean {
  return line.width + 1 + firstWordWidth(next) > width;
}

/**
 * Tells whether a text was hard-wrapped, and where. It was if its longest line is of ordinary width and
 * nearly every line that another follows is full: the next word would have made it longer than that, and
 * at least half of those lines end within a sentence.
 */
export function measureWrap(lines: readonly TextLine[]): Wrap {
  const width = lines.reduce((longest, line) => Math.max(longest, line.width), 0);
  if (width < NARROWEST || width > WIDEST) return { width: 0 };
  let followed = 0;
  let full = 0;
  let unfinished = 0;
  for (let index = 0; index + 1 < lines.length; index += 1) {
    const line = lines[index];
    const next = lines[index + 1];
    if (line === undefined || next === undefined || next.afterBlank) continue;
    followed += 1;
    if (isFull(line, next, width)) full += 1;
    if (!SENTENCE_END.test(line.text.slice(-2))) unfinished += 1;
  }
  const isWrapped =
    followed >= FEWEST_LINES && full >= followed * WRAPPED_SHARE && unfinished >= followed * UNFINISHED_SHARE;
  return { width: isWrapped ? width : 0 };
}

/** True where the next line goes on with this one's paragraph. */
export function joinsNext(line: TextLine, next: TextLine, wrap: Wrap): boolean {
  return wrap.width > 0 && isFull(line, next, wrap.width);
}
