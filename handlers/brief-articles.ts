import type { SQSBatchResponse } from 'aws-lambda';
import type { ArticleOutcome } from '../lib/storage/index.ts';
import { answerEvent, type DirectAnswer } from './answer-event.ts';
import { articleLimits } from './article-limits.ts';
import { observe } from './observe.ts';
import { type Ignored, processArticle } from './process-article.ts';
import { getRuntime } from './runtime.ts';

/**
 * Briefs the articles that an event names: see {@link answerEvent} for the answers.
 *
 * @throws {PrecisError} `config-invalid`; `event-malformed` for an unknown event outside a queue.
 */
export async function handler(
  event: unknown,
): Promise<SQSBatchResponse | DirectAnswer<ArticleOutcome | Ignored>> {
  const runtime = getRuntime();
  try {
    const limits = articleLimits(runtime.config);
    return await answerEvent(event, (reference) => processArticle(reference, runtime), limits);
  } finally {
    (await observe()).publishMetrics();
  }
}
