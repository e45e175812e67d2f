import { PrecisError } from '../errors.ts';
import type { EventSource } from './event-source.ts';
import type { ObjectReference } from './object-reference.ts';
import { eventBridge } from './sources/eventbridge.ts';
import { s3Notification } from './sources/s3-notification.ts';
import { s3TestEvent } from './sources/s3-test-event.ts';
import { snsEnvelope } from './sources/sns-envelope.ts';

/** Every kind of event that can name objects. A new source is one file and one line here. */
const SOURCES: readonly EventSource[] = [s3Notification, eventBridge, s3TestEvent, snsEnvelope];

/**
 * The objects that one event names.
 *
 * @param event an S3 notification, an EventBridge event, an SNS envelope or an S3 test event, as parsed JSON.
 * @throws {PrecisError} `event-malformed` for anything else: it must fail, so that it reaches the
 *   dead-letter queue instead of vanishing.
 */
export function readEvent(event: unknown): readonly ObjectReference[] {
  for (const source of SOURCES) {
    const references = source.read(event);
    if (references !== undefined) return references;
  }
  throw new PrecisError(
    'event-malformed',
    `The event is none that Précis knows (${SOURCES.map(({ name }) => name).join(', ')}). Check what feeds the function or its queue.`,
  );
}
