import type { Block } from '../article/article.ts';
import type { SentenceRules } from '../languages/sentence-rules.ts';
import type { Sentence } from './sentence.ts';
import type { Span } from './span.ts';

/** The sentences of a text without known blocks: line breaks decide. In order, trimmed, never overlapping. */
export function segmentText(text: string, rules: SentenceRules): Span[] {
  const spans: Span[] = [];
  const pattern = /[^\s][^\n]*?(?:[.!?…]+(?:\s?[»”"])?(?=\s|$)|(?=\n|$))/gu;
  let start = -1;
  for (const match of text.matchAll(pattern)) {
    if (start < 0) start = match.index;
    const end = match.index + match[0].trimEnd().length;
    const word = /(\p{L}+)\.$/u.exec(match[0])?.[1];
    if (word !== undefined && rules.titles.includes(word) && text[end] !== '\n' && end < text.length)
      continue;
    spans.push({ start, end });
    start = -1;
  }
  if (start >= 0) spans.push({ start, end: text.trimEnd().length });
  return spans;
}

/** The sentences of an article. A sentence never crosses a block. */
export function segmentBlocks(text: string, blocks: readonly Block[], rules: SentenceRules): Sentence[] {
  const sentences: Sentence[] = [];
  blocks.forEach((block, position) => {
    for (const span of segmentText(text.slice(block.start, block.end), rules)) {
      sentences.push({
        start: block.start + span.start,
        end: block.start + span.end,
        index: sentences.length,
        block: position,
      });
    }
  });
  return sentences;
}
