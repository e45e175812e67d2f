import * as z from 'zod/mini';
import { PrecisError } from '../errors.ts';
import type { ObjectReference } from './object-reference.ts';
import { readEvent } from './read-event.ts';

/** Source: AWS Lambda Developer Guide, "Using Lambda with Amazon SQS". Only the fields we use. */
const schema = z.object({
  Records: z
    .array(
      z.object({
        eventSource: z.literal('aws:sqs'),
        messageId: z.string().check(z.minLength(1)),
        body: z.string(),
      }),
    )
    .check(z.minLength(1)),
});

/** One message of a queue batch: the objects it names, or why it cannot be understood. */
export interface QueueMessage {
  readonly messageId: string;
  readonly references: readonly ObjectReference[];
  readonly error?: PrecisError;
}

function readBody(body: string): readonly ObjectReference[] {
  let event: unknown;
  try {
    event = JSON.parse(body);
  } catch {
    // Without its cause: the parser's message quotes the body, which must not reach a log.
    throw new PrecisError('event-malformed', 'The queue message is not JSON. Check what feeds the queue.');
  }
  return readEvent(event);
}

/**
 * The messages of an SQS batch, or `undefined` where the event is not one.
 * A message that cannot be understood carries its error and leaves the others unharmed.
 */
export function readQueueBatch(event: unknown): readonly QueueMessage[] | undefined {
  const parsed = schema.safeParse(event);
  if (!parsed.success) return undefined;
  return parsed.data.Records.map(({ messageId, body }) => {
    try {
      return { messageId, references: readBody(body) };
    } catch (error) {
      if (!(error instanceof PrecisError)) throw error;
      return { messageId, references: [], error };
    }
  });
}
