import type { Block } from '../article.ts';

/** The blocks of a plain text. */
export interface PlainText {
  readonly blocks: readonly Block[];
  /** The first line, where it looks like a title. */
  readonly title?: string;
}

/** Finds the blocks of a plain text: one for each line that is not blank. */
export function parsePlainText(text: string, options: { readonly findTitle?: boolean } = {}): PlainText {
  const blocks: Block[] = [];
  let title: string | undefined;
  for (const match of text.matchAll(/[^\n\r]+/gu)) {
    const line = match[0];
    const start = match.index + (line.length - line.trimStart().length);
    const end = match.index + line.trimEnd().length;
    if (end <= start) continue;
    const isTitle =
      options.findTitle !== false &&
      blocks.length === 0 &&
      end - start <= 200 &&
      !/[.!?…:;,]["»”’)]?$/u.test(line.trim());
    if (isTitle) title = text.slice(start, end).replace(/\s+/gu, ' ');
    blocks.push({ start, end, kind: isTitle ? 'title' : 'paragraph' });
  }
  return title === undefined ? { blocks } : { blocks, title };
}
