import { createHash } from 'node:crypto';
import { type BriefOptions, briefArticle, SCHEMA_VERSION } from '../brief/index.ts';
import { type ErrorCode, isPermanent } from '../errors.ts';
import type { Termbase } from '../glossary/index.ts';
import { ENGINE } from '../version.ts';
import { articleLanguage } from './article-metadata.ts';
import { briefOutputs } from './brief-outputs.ts';
import { failureRecord } from './failure-record.ts';
import { outputKeys } from './keys.ts';
import type { ObjectHead, ObjectStore, OpenObject } from './object-store.ts';
import { type Desired, reconcile } from './reconcile.ts';

/** What became of an article's outputs. */
export type ArticleOutcome =
  /** `terms`: how many terms of the glossary were found in it. */
  | { readonly result: 'briefed'; readonly terms: number }
  | { readonly result: 'unchanged' | 'removed' }
  | { readonly result: 'failed'; readonly code: ErrorCode };

/** The termbases that serve articles, whatever their language. Asked once per reconciliation. */
export type TermbaseProvider = () => Promise<readonly Termbase[]>;

/** What an article's outputs are made with. */
export interface Briefing {
  readonly articles: ObjectStore;
  readonly briefs: ObjectStore;
  readonly termbases: TermbaseProvider;
  /** Bytes; larger articles get a failure record. */
  readonly maxArticleBytes: number;
  readonly options: BriefOptions;
}

type OutputName = 'json' | 'html' | 'markdown' | 'failure';

/** What an article's outputs are made with, as far as their stamp depends on it. */
export type StampedBy = Pick<Briefing, 'options' | 'maxArticleBytes'>;

/** Hashes everything the outputs depend on: two articles or termbases, versions or options, two stamps. */
export function stampWith(
  briefing: StampedBy,
  termbases: readonly Termbase[],
): (article: ObjectHead) => string {
  const fixed = JSON.stringify([
    SCHEMA_VERSION,
    ENGINE.version,
    termbases.map(({ name, version, source, target }) => [name, version, source, target]),
    briefing.options,
    briefing.maxArticleBytes,
  ]);
  return (article) =>
    createHash('sha256')
      .update(fixed)
      .update(JSON.stringify([article.etag, article.contentType, articleLanguage(article)]))
      .digest('hex');
}

/**
 * Brings the brief of one article, its page and its Markdown, or its failure record, in line with the
 * article as it is now; removes them where the article is gone.
 *
 * @throws {PrecisError} retryable codes only: whatever is wrong with the article itself is recorded.
 */
export async function reconcileArticle(briefing: Briefing, key: string): Promise<ArticleOutcome> {
  const termbases = await briefing.termbases();
  const keys = outputKeys(key);
  let failure: ErrorCode | undefined;
  let terms = 0;

  const produce = async (article: OpenObject): Promise<Desired<OutputName>> => {
    failure = undefined;
    const language = articleLanguage(article);
    try {
      const bytes = await article.read(briefing.maxArticleBytes);
      const brief = await briefArticle(
        {
          bytes,
          bucket: briefing.articles.bucket,
          name: key,
          ...(article.contentType === undefined ? {} : { contentType: article.contentType }),
          ...(language === undefined ? {} : { language: { tag: language, source: 'metadata' } }),
        },
        termbases,
        { ...briefing.options, maxBytes: briefing.maxArticleBytes },
      );
      terms = brief.terms.length;
      return { ...briefOutputs(brief, keys), failure: undefined };
    } catch (error) {
      if (!isPermanent(error)) throw error;
      failure = error.code;
      const record = failureRecord(error, { bucket: briefing.articles.bucket, key, head: article });
      return { json: undefined, html: undefined, markdown: undefined, failure: record };
    }
  };

  const outcome = await reconcile<OutputName>({
    articles: briefing.articles,
    outputs: briefing.briefs,
    articleKey: key,
    outputKeys: keys,
    settled: [['json', 'html', 'markdown'], ['failure']],
    stamp: stampWith(briefing, termbases),
    produce,
  });
  if (outcome !== 'written') return { result: outcome };
  return failure === undefined ? { result: 'briefed', terms } : { result: 'failed', code: failure };
}
