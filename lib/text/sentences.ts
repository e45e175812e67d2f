import type { Block } from '../article/article.ts';
import type { SentenceRules } from '../languages/sentence-rules.ts';
import { findSentences } from './boundaries.ts';
import { compileRules } from './compiled-rules.ts';
import { splitLines, splitParagraphs } from './line-breaks.ts';
import type { Line } from './line-list.ts';
import { findMarks } from './marks.ts';
import type { Sentence } from './sentence.ts';
import { SpanList } from './span-list.ts';

/** A longer heading is taken for running text. UTF-16 code units. */
const LONGEST_HEADING = 400;

/**
 * The sentences of a text without known blocks: line breaks decide. In order, never overlapping, without
 * the white space around them; nothing but white space stands between them.
 */
export function segmentText(text: string, rules: SentenceRules): SpanList {
  const spans = new SpanList();
  segmentRange(text, 0, text.length, rules, spans);
  return spans;
}

/** The sentences of an article. None crosses a block; a heading is one segment, and so is a row of a table. */
export function segmentBlocks(text: string, blocks: readonly Block[], rules: SentenceRules): Sentence[] {
  const sentences: Sentence[] = [];
  const spans = new SpanList();
  for (const [position, block] of blocks.entries()) {
    spans.clear();
    segmentBlock(text, block, rules, spans);
    for (let index = 0; index < spans.length; index += 1) {
      sentences.push({
        start: spans.startAt(index),
        end: spans.endAt(index),
        index: sentences.length,
        block: position,
      });
    }
  }
  return sentences;
}

function segmentBlock(text: string, block: Block, rules: SentenceRules, spans: SpanList): void {
  const { start, end, kind } = block;
  const isHeading = kind === 'heading' || kind === 'title';
  if (kind === 'code' || kind === 'table') {
    const lines = splitLines(text, start, end, findMarks(text, start, end, false));
    for (let index = 0; index < lines.length; index += 1) {
      if (!lines.isBlank(index)) addLine(lines.lineAt(index));
    }
  } else if (isHeading && end - start <= LONGEST_HEADING) {
    splitParagraphs(text, start, end, findMarks(text, start, end, false), addLine);
  } else segmentRange(text, start, end, rules, spans);

  function addLine(line: Line): void {
    spans.add(line.start, line.end);
  }
}

function segmentRange(text: string, start: number, end: number, rules: SentenceRules, spans: SpanList): void {
  const tables = compileRules(rules);
  const marks = findMarks(text, start, end, tables.semicolonAsks);
  splitParagraphs(text, start, end, marks, (paragraph) =>
    findSentences(text, paragraph, marks, tables, spans),
  );
}
