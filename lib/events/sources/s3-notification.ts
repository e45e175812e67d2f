import * as z from 'zod/mini';
import { decodeEventKey } from '../event-key.ts';
import type { EventSource } from '../event-source.ts';
import { objectSize, sizeHint } from '../object-size.ts';

/**
 * Only the fields we use are checked, so that a new field or a new event version never stops the flow.
 * Source: Amazon S3 User Guide, "Event message structure".
 */
const schema = z.object({
  Records: z
    .array(
      z.object({
        eventSource: z.literal('aws:s3'),
        s3: z.object({
          bucket: z.object({ name: z.string().check(z.minLength(1)) }),
          object: z.object({ key: z.string().check(z.minLength(1)), size: objectSize }),
        }),
      }),
    )
    .check(z.minLength(1)),
});

/** An S3 notification, delivered directly or as the body of a queue message. Keys are form-encoded. */
export const s3Notification: EventSource = {
  name: 'S3 notification',
  read(event) {
    const parsed = schema.safeParse(event);
    if (!parsed.success) return undefined;
    return parsed.data.Records.map(({ s3 }) => ({
      bucket: s3.bucket.name,
      key: decodeEventKey(s3.object.key),
      ...sizeHint(s3.object.size),
    }));
  },
};
