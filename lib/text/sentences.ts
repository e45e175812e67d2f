import type { Block } from '../article/article.ts';
import type { SentenceRules } from '../languages/sentence-rules.ts';
import { findSentences } from './boundaries.ts';
import { compileRules } from './compiled-rules.ts';
import { splitLines, splitParagraphs } from './line-breaks.ts';
import { findMarks } from './marks.ts';
import type { Sentence } from './sentence.ts';
import type { Span } from './span.ts';

/** A longer heading is taken for running text. UTF-16 code units. */
const LONGEST_HEADING = 400;

/**
 * The sentences of a text without known blocks: line breaks decide. In order, never overlapping, without
 * the white space around them; nothing but white space stands between them.
 */
export function segmentText(text: string, rules: SentenceRules): Span[] {
  return segmentRange(text, 0, text.length, rules);
}

/** The sentences of an article. None crosses a block; a heading is one segment, and so is a row of a table. */
export function segmentBlocks(text: string, blocks: readonly Block[], rules: SentenceRules): Sentence[] {
  const sentences: Sentence[] = [];
  for (const [position, block] of blocks.entries()) {
    for (const span of segmentBlock(text, block, rules)) {
      sentences.push({ start: span.start, end: span.end, index: sentences.length, block: position });
    }
  }
  return sentences;
}

function segmentBlock(text: string, block: Block, rules: SentenceRules): Span[] {
  if (block.kind === 'code' || block.kind === 'table') {
    return splitLines(text, block.start, block.end, findMarks(text, block.start, block.end, false)).filter(
      (line) => line.end > line.start,
    );
  }
  const isHeading = block.kind === 'heading' || block.kind === 'title';
  if (isHeading && block.end - block.start <= LONGEST_HEADING) {
    return splitParagraphs(text, block.start, block.end, findMarks(text, block.start, block.end, false));
  }
  return segmentRange(text, block.start, block.end, rules);
}

function segmentRange(text: string, start: number, end: number, rules: SentenceRules): Span[] {
  const tables = compileRules(rules);
  const spans: Span[] = [];
  const marks = findMarks(text, start, end, tables.semicolonAsks);
  for (const paragraph of splitParagraphs(text, start, end, marks)) {
    findSentences(text, paragraph, marks, tables, spans);
  }
  return spans;
}
