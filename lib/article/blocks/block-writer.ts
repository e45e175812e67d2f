import type { Block, BlockKind } from '../article.ts';
import { cleanText } from './clean-text.ts';

/** A block before its place in the text is known. */
export interface TextBlock {
  readonly kind: BlockKind;
  /** Depth of a heading, 1 to 6. */
  readonly level?: number;
  readonly text: string;
  /** Characters of the text before the block that belong to none, such as the bullet of a list item. */
  readonly lead?: string;
  /** True where the block follows the one before it on the very next line: items of one list, rows of one table. */
  readonly tight?: boolean;
}

/** A text and its blocks. */
export interface BlockText {
  readonly text: string;
  readonly blocks: readonly Block[];
}

/**
 * Writes blocks into one text: an empty line between paragraphs, none between the items of a list or the
 * lines of a plain text that stood on lines of their own. Blocks are trimmed, and left out where nothing
 * but white space is left; control characters that entities stood for are taken out.
 */
export function writeBlocks(source: Iterable<TextBlock>): BlockText {
  const blocks: Block[] = [];
  const parts: string[] = [];
  let length = 0;
  const write = (part: string): void => {
    parts.push(part);
    length += part.length;
  };
  for (const { kind, level, text, lead = '', tight = false } of source) {
    const trimmed = cleanText(text).trim();
    if (trimmed === '') continue;
    if (blocks.length > 0) write(tight ? '\n' : '\n\n');
    write(lead);
    const start = length;
    write(trimmed);
    blocks.push({ start, end: length, kind, ...(level === undefined ? {} : { level }) });
  }
  return { text: parts.join(''), blocks };
}
