import type { S3BatchResult, S3BatchResultResult } from 'aws-lambda';
import { type BatchTask, readBatchInvocation } from '../lib/events/index.ts';
import type { ArticleOutcome } from '../lib/storage/index.ts';
import { type Processed, processSafely } from './answer-event.ts';
import { articleLimits } from './article-limits.ts';
import { limitWork } from './limit-work.ts';
import { observe } from './observe.ts';
import { type Ignored, processArticle } from './process-article.ts';
import { getRuntime, type Runtime } from './runtime.ts';

/** What a batch job's report says of one object: codes and outcomes, never text of the article. */
function resultOf(
  processed: Processed<ArticleOutcome | Ignored>,
): Pick<S3BatchResultResult, 'resultCode' | 'resultString'> {
  if ('error' in processed) {
    const { error } = processed;
    return {
      resultCode: 'TemporaryFailure',
      resultString: error instanceof Error ? error.message : 'unknown',
    };
  }
  const { outcome } = processed;
  if (outcome.result === 'failed') return { resultCode: 'PermanentFailure', resultString: outcome.code };
  return { resultCode: 'Succeeded', resultString: outcome.result };
}

async function runTask({ taskId, reference }: BatchTask, runtime: Runtime): Promise<S3BatchResultResult> {
  return { taskId, ...resultOf(await processSafely(reference, (object) => processArticle(object, runtime))) };
}

/**
 * Briefs the objects of an S3 Batch Operations job (invocation schema 1.0 and 2.0).
 * A fault that may pass is `TemporaryFailure`, which S3 retries; a bad article is `PermanentFailure`.
 *
 * @throws {PrecisError} `config-invalid`; `event-malformed` where the event is no batch invocation.
 */
export async function handler(event: unknown): Promise<S3BatchResult> {
  const runtime = getRuntime();
  const { invocationSchemaVersion, invocationId, tasks } = readBatchInvocation(event);
  const limited = limitWork(articleLimits(runtime.config));
  const results = await Promise.all(
    tasks.map((task) => limited(task.reference, () => runTask(task, runtime))),
  );
  (await observe()).publishMetrics();
  return { invocationSchemaVersion, treatMissingKeysAs: 'TemporaryFailure', invocationId, results };
}
