import type { SQSBatchResponse } from 'aws-lambda';
import pLimit from 'p-limit';
import { type ObjectReference, type QueueMessage, readEvent, readQueueBatch } from '../lib/events/index.ts';
import { type ProcessedReference, processReference } from './process-references.ts';
import { getRuntime, logger, type Runtime } from './runtime.ts';

/** Articles in work at the same time in one invocation: bounds memory at four articles of the largest size. */
const CONCURRENCY = 4;

/** The answer to an event that came without a queue: what became of each object. */
export interface DirectAnswer {
  readonly articles: readonly ProcessedReference[];
}

const identify = ({ bucket, key }: ObjectReference) => JSON.stringify([bucket, key]);

/** Reconciles every object once, however many messages name it. */
async function processAll(
  references: readonly ObjectReference[],
  runtime: Runtime,
): Promise<ReadonlyMap<string, ProcessedReference>> {
  const distinct = new Map(references.map((reference) => [identify(reference), reference]));
  const limit = pLimit(CONCURRENCY);
  const processed = await Promise.all(
    [...distinct].map(([id, reference]) =>
      limit(async () => [id, await processReference(reference, runtime)] as const),
    ),
  );
  return new Map(processed);
}

async function answerQueue(messages: readonly QueueMessage[], runtime: Runtime): Promise<SQSBatchResponse> {
  for (const { messageId, error } of messages) {
    if (error) logger.error('message not understood', { messageId, error });
  }
  const processed = await processAll(
    messages.flatMap(({ references }) => references),
    runtime,
  );
  const failed = (reference: ObjectReference) => {
    const result = processed.get(identify(reference));
    return result === undefined || 'error' in result;
  };
  return {
    batchItemFailures: messages
      .filter(({ references, error }) => error !== undefined || references.some(failed))
      .map(({ messageId }) => ({ itemIdentifier: messageId })),
  };
}

async function answerDirectly(event: unknown, runtime: Runtime): Promise<DirectAnswer> {
  const articles = [...(await processAll(readEvent(event), runtime)).values()];
  const errors = articles.flatMap((article) => ('error' in article ? [article.error] : []));
  if (errors.length > 0) {
    throw new AggregateError(errors, `${errors.length} of ${articles.length} articles were not reconciled`);
  }
  return { articles };
}

/**
 * Briefs the articles that an event names.
 *
 * From a queue (S3 notifications, EventBridge events or SNS envelopes in SQS) it answers with the messages to
 * retry, and never throws for one of them. From S3 or EventBridge directly it answers with what it did, and
 * throws where something must be retried, since that is how Lambda is asked to.
 *
 * @throws {PrecisError} `config-invalid`; `event-malformed` for an unknown event outside a queue.
 */
export async function handler(event: unknown): Promise<SQSBatchResponse | DirectAnswer> {
  const runtime = getRuntime();
  const messages = readQueueBatch(event);
  return messages === undefined ? answerDirectly(event, runtime) : answerQueue(messages, runtime);
}
