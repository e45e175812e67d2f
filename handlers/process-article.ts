import { PrecisError } from '../lib/errors.ts';
import type { ObjectReference } from '../lib/events/index.ts';
import { type ArticleOutcome, isArticleKey, reconcileArticle } from '../lib/storage/index.ts';
import { observe } from './observe.ts';
import type { Runtime } from './runtime.ts';

/** An object that is none of the function's business. */
export interface Ignored {
  readonly result: 'ignored';
}

/**
 * Refuses an event about another bucket: the function was wired to the wrong one.
 *
 * @throws {PrecisError} `event-malformed`
 */
export function assertArticlesBucket({ bucket }: ObjectReference, { config }: Runtime): void {
  if (bucket === config.articlesBucket) return;
  throw new PrecisError(
    'event-malformed',
    `The event is about bucket "${bucket}", and uploads are read from "${config.articlesBucket}". Check what feeds the function.`,
  );
}

async function reconcileIfArticle(key: string, runtime: Runtime): Promise<ArticleOutcome | Ignored> {
  if (!isArticleKey(key, runtime.config.articlesPrefix)) return { result: 'ignored' };
  return reconcileArticle(runtime.briefing, key);
}

/** Reconciles one article that an event named, and counts what became of it; leaves alone what is no article. */
export async function processArticle(
  reference: ObjectReference,
  runtime: Runtime,
): Promise<ArticleOutcome | Ignored> {
  assertArticlesBucket(reference, runtime);
  const start = performance.now();
  try {
    const outcome = await reconcileIfArticle(reference.key, runtime);
    const milliseconds = performance.now() - start;
    (await observe()).recordOutcome(outcome, milliseconds);
    return outcome;
  } catch (error) {
    (await observe()).recordDeferral();
    throw error;
  }
}
