import type { Block } from '../article.ts';
import { findLineBlocks, type LineBlock } from './line-blocks.ts';

/** The blocks of a plain text; offsets point into the text as it came. */
export interface PlainText {
  readonly blocks: readonly Block[];
  /** The first line, where it looks like a title. */
  readonly title?: string;
}

const LONGEST_TITLE = 250;
/** What a sentence ends with, and a title does not. */
const SENTENCE_END = /[.!?…:;,]\s?["»”’)]?$/u;

function spanOf({ lines, marker }: LineBlock): { readonly start: number; readonly end: number } {
  const start = (lines[0]?.start ?? 0) + marker;
  return { start, end: lines.at(-1)?.end ?? start };
}

function isTitle(block: LineBlock, text: string): boolean {
  if (block.kind !== 'paragraph' && block.kind !== 'heading') return false;
  if (block.lines.length > 3 || text.length > LONGEST_TITLE) return false;
  return block.kind === 'heading' || !SENTENCE_END.test(text) || /^[^.]{3,}[!?]$/u.test(text);
}

/** Finds the blocks of a plain text, and its title: a first line that another follows and that is no sentence. */
export function parsePlainText(text: string, options: { readonly findTitle?: boolean } = {}): PlainText {
  const found = findLineBlocks(text);
  const blocks: Block[] = found.map((block) => ({
    ...spanOf(block),
    kind: block.kind,
    ...(block.level === undefined ? {} : { level: block.level }),
  }));
  const [first] = found;
  const [head] = blocks;
  if (options.findTitle === false || first === undefined || head === undefined || blocks.length < 2)
    return { blocks };
  const line = text.slice(head.start, head.end).replace(/\s+/gu, ' ');
  if (!isTitle(first, line)) return { blocks };
  return { title: line, blocks: [{ start: head.start, end: head.end, kind: 'title' }, ...blocks.slice(1)] };
}

/** Joins the hard-wrapped lines of each block: a line break inside a block becomes a space, offsets stay. */
export function joinWrappedLines(text: string, blocks: readonly Block[]): string {
  let joined = '';
  let position = 0;
  for (const { start, end } of blocks) {
    joined += text.slice(position, start) + text.slice(start, end).replaceAll('\n', ' ');
    position = end;
  }
  return joined + text.slice(position);
}
