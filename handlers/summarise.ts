import type { ArticleLanguage } from '../lib/article/article.ts';
import { type Analysis, analyseArticle } from '../lib/brief/index.ts';
import { summaryOptionsSchema } from '../lib/summary/index.ts';
import { directArticleSchema, parseInput, readDirectArticle } from './direct-input.ts';
import { getRuntime } from './runtime.ts';

const inputSchema = directArticleSchema.and(summaryOptionsSchema);

/** The summary of one article, with nothing stored. */
export interface SummariseAnswer extends Pick<Analysis, 'summary' | 'warnings'> {
  readonly language: ArticleLanguage;
  readonly title?: string;
}

/**
 * Summarises an article given as text or by reference, without writing anything.
 *
 * @throws {PrecisError} `config-invalid`, `input-malformed`, or an `article-…` code.
 */
export async function handler(event: unknown): Promise<SummariseAnswer> {
  const input = parseInput(inputSchema, event);
  const article = await readDirectArticle(input, getRuntime());
  const { sentences, maxWords, ratio } = input;
  const { summary, warnings } = analyseArticle(article, [], { summary: { sentences, maxWords, ratio } });
  const { language, title } = article;
  return { language, ...(title === undefined ? {} : { title }), summary, warnings };
}
