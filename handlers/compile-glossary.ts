import type { SQSBatchResponse } from 'aws-lambda';
import type { ObjectReference } from '../lib/events/index.ts';
import { type GlossaryOutcome, isGlossaryKey, reconcileGlossary } from '../lib/storage/index.ts';
import { answerEvent, type DirectAnswer } from './answer-event.ts';
import { assertArticlesBucket, type Ignored } from './process-article.ts';
import { getRuntime, type Runtime } from './runtime.ts';

/** Glossaries in work at the same time: each holds all its concepts in memory. */
const LIMITS = { count: 1 };

async function processGlossary(
  reference: ObjectReference,
  runtime: Runtime,
): Promise<GlossaryOutcome | Ignored> {
  assertArticlesBucket(reference, runtime);
  if (!isGlossaryKey(reference.key)) return { result: 'ignored' };
  return reconcileGlossary(runtime.publishing, reference.key);
}

/**
 * Compiles and publishes the glossaries that an event names, or withdraws those that are gone: see
 * {@link answerEvent} for the answers. A broken glossary is refused with a report and acknowledged.
 *
 * @throws {PrecisError} `config-invalid`; `event-malformed` for an unknown event outside a queue.
 */
export async function handler(
  event: unknown,
): Promise<SQSBatchResponse | DirectAnswer<GlossaryOutcome | Ignored>> {
  const runtime = getRuntime();
  return answerEvent(event, (reference) => processGlossary(reference, runtime), LIMITS);
}
