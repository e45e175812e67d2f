import type { Block } from '../article/article.ts';
import type { Span } from '../text/index.ts';

const CLOSERS: ReadonlyMap<string, string> = new Map([
  ['«', '»'],
  ['“', '”'],
  ['„', '“'],
  ['»', '«'],
]);

/** UTF-16 code units beyond which a quotation mark that is not closed is taken for a slip; else its block closes it. */
const MAX_QUOTATION = 1200;

const isSpace = (character: string | undefined): boolean =>
  character === undefined || /[\s([—–-]/u.test(character);

/** The quotations of a text with their marks, in order, never across a block, never overlapping. */
export function findQuotations(text: string, blocks: readonly Block[]): Span[] {
  const spans: Span[] = [];
  for (const block of blocks) {
    let start = -1;
    let closer = '';
    // The block alone is searched: a search in the text would run on to the next mark, however far.
    for (const { 0: mark, index } of text.slice(block.start, block.end).matchAll(/[«»“”„"]/gu)) {
      const at = block.start + index;
      if (start >= 0 && at - start > MAX_QUOTATION) start = -1;
      if (start < 0) {
        if (mark === '"' ? isSpace(text[at - 1]) : CLOSERS.has(mark)) {
          start = at;
          closer = CLOSERS.get(mark) ?? mark;
        }
      } else if (mark === closer) {
        if (mark === '"' && isSpace(text[at - 1]) && !isSpace(text[at + 1])) start = at;
        else {
          spans.push({ start, end: at + 1 });
          start = -1;
        }
      }
    }
    if (start >= 0 && block.end - start <= MAX_QUOTATION) spans.push({ start, end: block.end });
  }
  return spans;
}
