import type { SQSBatchResponse } from 'aws-lambda';
import { type ObjectReference, type QueueMessage, readEvent, readQueueBatch } from '../lib/events/index.ts';
import { limitWork, type WorkLimits } from './limit-work.ts';
import { observe } from './observe.ts';

/** What came of one object that an event named. */
export type Processed<Outcome> =
  | { readonly key: string; readonly outcome: Outcome }
  | { readonly key: string; readonly error: unknown };

/** The answer to an event that came without a queue: what became of each object. */
export interface DirectAnswer<Outcome> {
  readonly objects: readonly Processed<Outcome>[];
}

/** Deals with one object. */
export type Process<Outcome> = (reference: ObjectReference) => Promise<Outcome>;

const identify = ({ bucket, key }: ObjectReference) => JSON.stringify([bucket, key]);

/** Deals with one object without ever throwing: an error is part of the answer and harms no other object. */
export async function processSafely<Outcome extends object>(
  reference: ObjectReference,
  process: Process<Outcome>,
): Promise<Processed<Outcome>> {
  const { key } = reference;
  try {
    const outcome = await process(reference);
    const { logger } = await observe();
    logger.info('reconciled', { key, ...outcome });
    return { key, outcome };
  } catch (error) {
    const { logger } = await observe();
    logger.error('not reconciled', { key, error: error instanceof Error ? error : new Error(String(error)) });
    return { key, error };
  }
}

/** Deals with every object once, however many messages name it. */
async function processAll<Outcome extends object>(
  references: readonly ObjectReference[],
  process: Process<Outcome>,
  limits: WorkLimits<ObjectReference>,
): Promise<ReadonlyMap<string, Processed<Outcome>>> {
  const distinct = new Map(references.map((reference) => [identify(reference), reference]));
  const limited = limitWork(limits);
  const processed = await Promise.all(
    [...distinct].map(([id, reference]) =>
      limited(reference, async () => [id, await processSafely(reference, process)] as const),
    ),
  );
  return new Map(processed);
}

async function answerQueue<Outcome extends object>(
  messages: readonly QueueMessage[],
  process: Process<Outcome>,
  limits: WorkLimits<ObjectReference>,
): Promise<SQSBatchResponse> {
  for (const { messageId, error } of messages) {
    if (error) (await observe()).logger.error('message not understood', { messageId, error });
  }
  const references = messages.flatMap((message) => message.references);
  const processed = await processAll(references, process, limits);
  const failed = (reference: ObjectReference) => {
    const result = processed.get(identify(reference));
    return result === undefined || 'error' in result;
  };
  return {
    batchItemFailures: messages
      .filter((message) => message.error !== undefined || message.references.some(failed))
      .map(({ messageId }) => ({ itemIdentifier: messageId })),
  };
}

async function answerDirectly<Outcome extends object>(
  event: unknown,
  process: Process<Outcome>,
  limits: WorkLimits<ObjectReference>,
): Promise<DirectAnswer<Outcome>> {
  const objects = [...(await processAll(readEvent(event), process, limits)).values()];
  const errors = objects.flatMap((object) => ('error' in object ? [object.error] : []));
  if (errors.length > 0) {
    throw new AggregateError(errors, `${errors.length} of ${objects.length} objects were not reconciled`);
  }
  return { objects };
}

/**
 * Deals with the objects that an event names.
 *
 * From a queue (S3 notifications, EventBridge events or SNS envelopes in SQS) it answers with the messages to
 * retry, and never throws for one of them. From S3 or EventBridge directly it answers with what it did, and
 * throws where something must be retried, since that is how Lambda is asked to.
 *
 * @param limits what may be in work at the same time: what bounds memory.
 * @throws {PrecisError} `event-malformed` for an unknown event outside a queue.
 */
export function answerEvent<Outcome extends object>(
  event: unknown,
  process: Process<Outcome>,
  limits: WorkLimits<ObjectReference>,
): Promise<SQSBatchResponse | DirectAnswer<Outcome>> {
  const messages = readQueueBatch(event);
  return messages === undefined
    ? answerDirectly(event, process, limits)
    : answerQueue(messages, process, limits);
}
