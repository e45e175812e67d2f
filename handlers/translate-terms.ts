import * as z from 'zod';
import type { ArticleLanguage } from '../lib/article/article.ts';
import { type Analysis, analyseArticle } from '../lib/brief/index.ts';
import { directArticleSchema, parseInput, readDirectArticle } from './direct-input.ts';
import { getRuntime } from './runtime.ts';

const inputSchema = directArticleSchema.and(
  z.object({
    targets: z.array(z.string()).optional().describe('BCP 47 tags, most wanted first; all where absent'),
  }),
);

/** The terms of one article, with nothing stored. */
export interface TranslateTermsAnswer extends Pick<Analysis, 'terms' | 'candidates' | 'termbase'> {
  readonly language: ArticleLanguage;
}

/**
 * Finds the terms of an article given as text or by reference, each with its approved translations,
 * without writing anything.
 *
 * @throws {PrecisError} `config-invalid`, `input-malformed`, a `glossary-…` or an `article-…` code.
 */
export async function handler(event: unknown): Promise<TranslateTermsAnswer> {
  const input = parseInput(inputSchema, event);
  const runtime = getRuntime();
  const article = await readDirectArticle(input, runtime);
  const termbases = await runtime.briefing.termbases();
  const { targets = [] } = input;
  const { terms, candidates, termbase } = analyseArticle(article, termbases, { targets });
  return { language: article.language, terms, candidates, termbase };
}
