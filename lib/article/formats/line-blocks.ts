import type { Span } from '../../text/span.ts';
import type { BlockKind } from '../article.ts';
import { joinsNext, measureWrap, type Wrap } from './hard-wrap.ts';

/** One line of a plain text that is not blank, without the white space around it. */
export interface TextLine extends Span {
  readonly text: string;
  /** Its characters; composed and decomposed letters count alike. */
  readonly width: number;
  /** True where a blank line, or the start of the text, stands before it. */
  readonly afterBlank: boolean;
}

/** A block of a plain text: the lines it is made of. */
export interface LineBlock {
  kind: BlockKind;
  level?: number;
  readonly lines: readonly TextLine[];
  /** Characters of the first line that are a list marker with the space after it. */
  readonly marker: number;
  readonly afterBlank: boolean;
}

/** Splits a text at line breaks of any system. Spans point into `text`. */
export function splitLines(text: string): TextLine[] {
  const lines: TextLine[] = [];
  let afterBlank = true;
  let from = 0;
  while (from <= text.length) {
    let to = from;
    while (to < text.length && !isLineBreak(text.charCodeAt(to))) to += 1;
    const raw = text.slice(from, to);
    const trimmed = raw.trim();
    if (trimmed === '') {
      afterBlank = true;
    } else {
      const start = from + (raw.length - raw.trimStart().length);
      lines.push({
        start,
        end: start + trimmed.length,
        text: trimmed,
        width: trimmed.normalize('NFC').length,
        afterBlank,
      });
      afterBlank = false;
    }
    from = to + (text.startsWith('\r\n', to) ? 2 : 1);
  }
  return lines;
}

const isLineBreak = (code: number): boolean =>
  code === 10 || code === 13 || code === 0x2028 || code === 0x2029;

/** `- `, `• `, `1. `, `2) `, `a) ` and the like at the start of a line. */
const LIST_MARKER = /^(?:[-*+•‣◦▪●–·]\s{1,8}|\d{1,3}[.)]\s{1,8}|\(?[a-z]\)\s{1,8})(?=\S)/u;
const UNDERLINE = /^(?:={3,}|-{3,}|~{3,}|\*{3,}|_{3,})$/u;
const RULE = /^(?:[-=*_~#]\s?){3,}$/u;
/** An item this long is a numbered paragraph, as in a communiqué, and not a point of a list. */
const LONG_ITEM = 200;
const LONGEST_HEADING = 120;

/**
 * Finds the blocks of a plain text: paragraphs with hard-wrapped lines joined, one block per line
 * otherwise, list items, and headings (underlined, or in capitals). Underlines and rules belong to no block.
 */
export function findLineBlocks(text: string): LineBlock[] {
  const lines = splitLines(text);
  const wrap = measureWrap(lines);
  const blocks: LineBlock[] = [];
  for (let index = 0; index < lines.length; ) {
    const first = lines[index];
    if (first === undefined) break;
    const underline = underlineOf(lines, index);
    if (underline !== undefined) {
      const level = underline.text.startsWith('=') ? 1 : 2;
      blocks.push({ kind: 'heading', level, lines: [first], marker: 0, afterBlank: first.afterBlank });
      index += 2;
    } else if (RULE.test(first.text)) {
      index += 1;
    } else {
      const block = collectBlock(lines, index, wrap);
      blocks.push(block);
      index += block.lines.length;
    }
  }
  return blocks;
}

/** The line of dashes under a line of about its length. */
function underlineOf(lines: readonly TextLine[], index: number): TextLine | undefined {
  const line = lines[index];
  const next = lines[index + 1];
  if (!line || !next || next.afterBlank || !UNDERLINE.test(next.text) || UNDERLINE.test(line.text))
    return undefined;
  if (line.text.length > LONGEST_HEADING || (index > 0 && !line.afterBlank)) return undefined;
  return next;
}

/** `- Un appel à attendre -`: how agencies set a heading within a dispatch. */
const DASHED_HEADING = /^[-–—]\s(?:[^-–—]|\b-\b){3,100}\s[-–—]$/u;

function collectBlock(lines: readonly TextLine[], from: number, wrap: Wrap): LineBlock {
  const first = lines[from];
  if (first === undefined) throw new RangeError('no line to begin a block with');
  if (DASHED_HEADING.test(first.text)) {
    return { kind: 'heading', level: 3, lines: [first], marker: 0, afterBlank: first.afterBlank };
  }
  const marker = LIST_MARKER.exec(first.text)?.[0].length ?? 0;
  const block: TextLine[] = [first];
  if (marker > 0 || !isCapitals(first.text)) {
    for (let index = from + 1; index < lines.length; index += 1) {
      const next = lines[index];
      const last = block.at(-1);
      if (!next || !last || next.afterBlank || LIST_MARKER.test(next.text) || RULE.test(next.text)) break;
      if (!joinsNext(last, next, wrap)) break;
      block.push(next);
    }
  }
  const { afterBlank } = first;
  const length = block.reduce((sum, line) => sum + line.text.length, 0);
  if (marker > 0 && (length < LONG_ITEM || !/^\d/u.test(first.text))) {
    return { kind: 'list-item', lines: block, marker, afterBlank };
  }
  if (block.length === 1 && isCapitals(first.text))
    return { kind: 'heading', level: 2, lines: block, marker, afterBlank };
  return { kind: 'paragraph', lines: block, marker, afterBlank };
}

/** True for a short line whose letters are all capitals, with at least one word of four letters. */
function isCapitals(line: string): boolean {
  return line.length <= LONGEST_HEADING && /\p{Lu}{4}/u.test(line) && !/\p{Ll}/u.test(line);
}
