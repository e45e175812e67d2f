import type { Article } from '../article/article.ts';
import { findCandidates, findTerms, matchesOf, type Termbase, tokensOf } from '../glossary/index.ts';
import { languageFor } from '../languages/registry.ts';
import { summarise } from '../summary/index.ts';
import { type Sentence, type Span, segmentBlocks } from '../text/index.ts';
import type { BriefOptions } from './options.ts';
import type { Brief, BriefWarning } from './schema.ts';
import { servingTermbases } from './serving-termbases.ts';

/** What Précis finds in an article: the parts of a brief that do not depend on where the article came from. */
export interface Analysis extends Pick<Brief, 'summary' | 'terms' | 'candidates' | 'termbase'> {
  /** What a reader of the summary should know. */
  readonly warnings: readonly BriefWarning[];
}

/** Gives sentences that the caller has segmented already to the block that each starts in. */
function adoptSentences(spans: readonly Span[], article: Article): Sentence[] {
  let block = 0;
  return spans.map(({ start, end }, index) => {
    while ((article.blocks[block + 1]?.start ?? Number.POSITIVE_INFINITY) <= start) block += 1;
    return { start, end, index, block };
  });
}

/**
 * Summarises an article and finds its terms. Pure and deterministic.
 *
 * @param termbases those of another source language than the article's are left aside.
 * @param spans sentences to use instead of our own: UTF-16 offsets into the article's text, in order.
 */
export function analyseArticle(
  article: Article,
  termbases: readonly Termbase[],
  options: BriefOptions = {},
  spans?: readonly Span[],
): Analysis {
  const language = languageFor(article.language.tag);
  const { text, blocks, title } = article;
  const sentences =
    spans === undefined ? segmentBlocks(text, blocks, language.sentences) : adoptSentences(spans, article);
  const { summary, warnings } = summarise(
    { text, blocks, sentences, language, ...(title === undefined ? {} : { title }) },
    options.summary,
  );
  const matching = servingTermbases(termbases, article.language.tag, options.targets);
  const inSummary = new Set(summary.sentences.map(({ index }) => index));
  const tokens = tokensOf(text, language);
  const matches = matchesOf({ text, tokens }, matching);
  const input = { text, sentences, language, inSummary, tokens, matches };
  return {
    summary,
    warnings,
    terms: findTerms(input, matching),
    candidates: findCandidates(input, matching),
    termbase: matching.map(({ name, version, source, target }) => ({ name, version, source, target })),
  };
}
