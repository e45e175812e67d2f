import { PrecisError } from '../lib/errors.ts';
import type { ObjectReference } from '../lib/events/index.ts';
import { type ArticleOutcome, isArticleKey, reconcileArticle } from '../lib/storage/index.ts';
import { logger, type Runtime } from './runtime.ts';

/** What came of one object that an event named. */
export type ProcessedReference =
  | { readonly key: string; readonly outcome: ArticleOutcome | { readonly result: 'ignored' } }
  | { readonly key: string; readonly error: unknown };

function assertArticlesBucket({ bucket }: ObjectReference, runtime: Runtime): void {
  if (bucket === runtime.config.articlesBucket) return;
  throw new PrecisError(
    'event-malformed',
    `The event is about bucket "${bucket}", and articles are read from "${runtime.config.articlesBucket}". Check what feeds the function.`,
  );
}

/**
 * Reconciles one object that an event named. Never throws: an error is part of the answer, so that one
 * object cannot harm the others of its batch.
 */
export async function processReference(
  reference: ObjectReference,
  runtime: Runtime,
): Promise<ProcessedReference> {
  const { key } = reference;
  try {
    assertArticlesBucket(reference, runtime);
    if (!isArticleKey(key, runtime.config.articlesPrefix)) {
      logger.info('not an article', { key });
      return { key, outcome: { result: 'ignored' } };
    }
    const outcome = await reconcileArticle(runtime.briefing, key);
    logger.info('article reconciled', { key, ...outcome });
    return { key, outcome };
  } catch (error) {
    logger.error('article not reconciled', {
      key,
      error: error instanceof Error ? error : new Error(String(error)),
    });
    return { key, error };
  }
}
