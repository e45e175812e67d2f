import { briefArticle } from '../brief/index.ts';
import { isPermanent } from '../errors.ts';
import type { Termbase } from '../glossary/index.ts';
import { articleLanguage } from './article-metadata.ts';
import { briefOutputs } from './brief-outputs.ts';
import { failurePage } from './failure-page.ts';
import { failureRecord } from './failure-record.ts';
import { outputKeys } from './keys.ts';
import type { NewObject, OpenObject } from './object-store.ts';
import type { ArticleOutcome, Briefing } from './reconcile-article.ts';

/**
 * What an article's outputs should be: either a brief in its three forms, or a failure record and, where the page
 * of the brief would stand, a page for the people who open it.
 */
export interface ArticleOutputs {
  readonly outputs: Readonly<Record<'json' | 'html' | 'markdown' | 'failure', NewObject | undefined>>;
  readonly outcome: ArticleOutcome;
}

/**
 * Reads an article and makes its outputs.
 *
 * @param article its body is read.
 * @throws {PrecisError} retryable codes only: whatever is wrong with the article itself is recorded.
 */
export async function articleOutputs(
  { articles: { bucket }, maxArticleBytes, options }: Briefing,
  termbases: readonly Termbase[],
  key: string,
  article: OpenObject,
): Promise<ArticleOutputs> {
  const language = articleLanguage(article);
  try {
    const brief = await briefArticle(
      {
        bytes: await article.read(maxArticleBytes),
        bucket,
        name: key,
        ...(article.contentType === undefined ? {} : { contentType: article.contentType }),
        ...(language === undefined ? {} : { language: { tag: language, source: 'metadata' } }),
      },
      termbases,
      { ...options, maxBytes: maxArticleBytes },
    );
    return {
      outputs: { ...briefOutputs(brief, outputKeys(key)), failure: undefined },
      outcome: { result: 'briefed', terms: brief.terms.length },
    };
  } catch (error) {
    if (!isPermanent(error)) throw error;
    const failure = failureRecord(error, { bucket, key, head: article });
    const html = failurePage(error, key);
    return {
      outputs: { json: undefined, html, markdown: undefined, failure },
      outcome: { result: 'failed', code: error.code },
    };
  }
}
