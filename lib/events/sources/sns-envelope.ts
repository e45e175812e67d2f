import * as z from 'zod/mini';
import type { EventSource } from '../event-source.ts';
import { s3Notification } from './s3-notification.ts';
import { s3TestEvent } from './s3-test-event.ts';

const schema = z.object({
  Type: z.literal('Notification'),
  TopicArn: z.string(),
  Message: z.string(),
});

function parseMessage(message: string): unknown {
  try {
    return JSON.parse(message);
  } catch {
    return undefined; // not JSON, so no S3 event: the caller refuses it as unknown
  }
}

/** An S3 notification fanned out by an SNS topic into a queue (without raw message delivery). */
export const snsEnvelope: EventSource = {
  name: 'SNS envelope',
  read(event) {
    const envelope = schema.safeParse(event);
    if (!envelope.success) return undefined;
    const inner = parseMessage(envelope.data.Message);
    return s3Notification.read(inner) ?? s3TestEvent.read(inner);
  },
};
