import { createHash } from 'node:crypto';
import { cleanText } from '../../lib/article/blocks/clean-text.ts';
import { decodeText } from '../../lib/article/charset/decode.ts';
import { decideFormat } from '../../lib/article/format.ts';
import { joinWrappedLines, parsePlainText } from '../../lib/article/formats/plain-text.ts';
import type { Article } from '../../lib/article/index.ts';
import { readArticle } from '../../lib/article/index.ts';
import { decideLanguage } from '../../lib/article/language/decide.ts';
import { briefArticle } from '../../lib/brief/index.ts';
import { findCandidates, findTerms, matchesOf, type Termbase, tokensOf } from '../../lib/glossary/index.ts';
import { languageFor } from '../../lib/languages/registry.ts';
import { renderHtml, renderMarkdown } from '../../lib/render/index.ts';
import { summarise } from '../../lib/summary/index.ts';
import { segmentBlocks, splitWords } from '../../lib/text/index.ts';
import type { Work } from './timing.ts';
import type { Input } from './workload.ts';

/** A word pass of the platform over the same text, block by block: what every machine can be compared by. */
export function intlWordPass({ text, blocks, language }: Article): number {
  const segmenter = new Intl.Segmenter(language.tag, { granularity: 'word' });
  let words = 0;
  for (const { start, end } of blocks) {
    for (const { isWordLike } of segmenter.segment(text.slice(start, end))) if (isWordLike) words += 1;
  }
  return words;
}

/** One stage of a brief. */
export interface Stage {
  readonly name: string;
  readonly work: Work;
}

/** The whole way, as a handler goes it: the brief as JSON and as HTML. Gives the length of both. */
export async function briefWholly(input: Input, termbase: Termbase): Promise<number> {
  const brief = await briefArticle({ bytes: input.bytes, name: input.name }, [termbase]);
  return JSON.stringify(brief).length + renderHtml(brief).length;
}

/**
 * The stages of a brief of plain text, each with what it needs made beforehand, then the whole brief and the
 * platform's word pass.
 */
export async function stagesOf(input: Input, termbase: Termbase): Promise<Stage[]> {
  const { bytes, name } = input;
  const article = await readArticle({ bytes, name });
  const brief = await briefArticle({ bytes, name }, [termbase]);
  const decoded = decodeText(bytes).text;
  const { text, blocks, title } = article;
  const language = languageFor(article.language.tag);
  const sentences = segmentBlocks(text, blocks, language.sentences);
  const summaryInput = { text, blocks, sentences, language, ...(title === undefined ? {} : { title }) };
  const inSummary = new Set(brief.summary.sentences.map(({ index }) => index));
  const termInput = { text, sentences, language, inSummary };
  // As in a brief, where the terms are found before.
  const tokens = tokensOf(text, language);
  const candidateInput = { ...termInput, tokens, matches: matchesOf({ text, tokens }, [termbase]) };
  return [
    { name: 'hash', work: () => createHash('sha256').update(bytes).digest('hex') },
    { name: 'decode', work: () => decodeText(bytes) },
    {
      name: 'format',
      work: () => {
        const cleaned = cleanText(decoded);
        decideFormat(cleaned, { name });
        return joinWrappedLines(cleaned, parsePlainText(cleaned).blocks);
      },
    },
    { name: 'language', work: () => decideLanguage(text, blocks, { name }) },
    { name: 'sentences', work: () => segmentBlocks(text, blocks, language.sentences) },
    { name: 'words', work: () => sentences.map((sentence) => splitWords(text, sentence, language.words)) },
    { name: 'summary (with words)', work: () => summarise(summaryInput) },
    { name: 'terms', work: () => findTerms(termInput, [termbase]) },
    { name: 'candidates', work: () => findCandidates(candidateInput, [termbase]) },
    { name: 'JSON', work: () => JSON.stringify(brief) },
    { name: 'HTML', work: () => renderHtml(brief) },
    { name: 'Markdown', work: () => renderMarkdown(brief) },
    { name: WHOLE, work: () => briefWholly(input, termbase) },
    { name: WORD_PASS, work: () => intlWordPass(article) },
  ];
}

export const WHOLE = 'whole brief, JSON, HTML';
export const WORD_PASS = 'Intl.Segmenter words';
