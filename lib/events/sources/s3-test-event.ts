import * as z from 'zod/mini';
import type { EventSource } from '../event-source.ts';

const schema = z.object({ Service: z.literal('Amazon S3'), Event: z.literal('s3:TestEvent') });

/** The message S3 sends once when a notification is configured. It names no object: it is dropped. */
export const s3TestEvent: EventSource = {
  name: 'S3 test event',
  read: (event) => (schema.safeParse(event).success ? [] : undefined),
};
