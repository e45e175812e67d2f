import type { Block } from '../article/article.ts';
import type { Span } from '../text/index.ts';

const STRAIGHT = 0x22;
/** The marks that open a quotation, each with the one that closes it: « » “ ” „ “ » «. UTF-16 code units. */
const CLOSERS: ReadonlyMap<number, number> = new Map([
  [0xab, 0xbb],
  [0x201c, 0x201d],
  [0x201e, 0x201c],
  [0xbb, 0xab],
]);

/** UTF-16 code units beyond which a quotation mark that is not closed is taken for a slip; else its block closes it. */
const MAX_QUOTATION = 1200;

const isSpace = (character: string | undefined): boolean =>
  character === undefined || /[\s([—–-]/u.test(character);

function isQuotationMark(code: number): boolean {
  return (
    code === STRAIGHT ||
    code === 0xab ||
    code === 0xbb ||
    code === 0x201c ||
    code === 0x201d ||
    code === 0x201e
  );
}

/** The quotations of a text with their marks, in order, never across a block, never overlapping. */
export function findQuotations(text: string, blocks: readonly Block[]): Span[] {
  const spans: Span[] = [];
  for (const block of blocks) {
    let start = -1;
    let closer = 0;
    for (let at = block.start; at < block.end; at += 1) {
      const mark = text.charCodeAt(at);
      if (!isQuotationMark(mark)) continue;
      if (start >= 0 && at - start > MAX_QUOTATION) start = -1;
      if (start < 0) {
        if (mark === STRAIGHT ? isSpace(text[at - 1]) : CLOSERS.has(mark)) {
          start = at;
          closer = CLOSERS.get(mark) ?? mark;
        }
      } else if (mark === closer) {
        if (mark === STRAIGHT && isSpace(text[at - 1]) && !isSpace(text[at + 1])) start = at;
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
