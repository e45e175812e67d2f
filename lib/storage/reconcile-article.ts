import { createHash } from 'node:crypto';
import type { BriefOptions } from '../brief/index.ts';
import { SCHEMA_VERSION } from '../brief/schema-version.ts';
import type { ErrorCode } from '../errors.ts';
import type { Termbase } from '../glossary/index.ts';
import { ENGINE } from '../version.ts';
import { articleLanguage } from './article-metadata.ts';
import { outputKeys } from './keys.ts';
import { loadPipeline } from './load-pipeline.ts';
import type { ObjectHead, ObjectStore } from './object-store.ts';
import { reconcile } from './reconcile.ts';
import { untilAnswered } from './until-answered.ts';

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
 * Brings the brief of one article, its page and its Markdown, or its failure record and the page that says so, in
 * line with the article as it is now; removes them where the article is gone.
 *
 * @throws {PrecisError} retryable codes only: whatever is wrong with the article itself is recorded.
 */
export async function reconcileArticle(briefing: Briefing, key: string): Promise<ArticleOutcome> {
  let termbases: readonly Termbase[] | undefined;
  let made: ArticleOutcome = { result: 'unchanged' };
  const termbasesInService = async () => {
    termbases ??= await briefing.termbases();
    return termbases;
  };
  const outcome = await untilAnswered(briefing.briefs, (outputs) =>
    reconcile({
      articles: briefing.articles,
      outputs,
      articleKey: key,
      outputKeys: outputKeys(key),
      settled: [
        ['json', 'html', 'markdown'],
        ['failure', 'html'],
      ],
      stamps: async () => stampWith(briefing, await termbasesInService()),
      produce: async (article) => {
        const { articleOutputs } = await loadPipeline();
        const { outputs, outcome } = await articleOutputs(briefing, await termbasesInService(), key, article);
        made = outcome;
        return outputs;
      },
    }),
  );
  return outcome === 'written' ? made : { result: outcome };
}
