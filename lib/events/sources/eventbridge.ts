import * as z from 'zod/mini';
import type { EventSource } from '../event-source.ts';
import { objectSize, sizeHint } from '../object-size.ts';

/** Source: Amazon S3 User Guide, "EventBridge event message structure". */
const schema = z.object({
  source: z.literal('aws.s3'),
  'detail-type': z.string(),
  detail: z.object({
    bucket: z.object({ name: z.string().check(z.minLength(1)) }),
    object: z.object({ key: z.string().check(z.minLength(1)), size: objectSize }),
  }),
});

/** An S3 event through EventBridge ("Object Created", "Object Deleted", …). The key is not encoded. */
export const eventBridge: EventSource = {
  name: 'EventBridge',
  read(event) {
    const parsed = schema.safeParse(event);
    if (!parsed.success) return undefined;
    const { bucket, object } = parsed.data.detail;
    return [{ bucket: bucket.name, key: object.key, ...sizeHint(object.size) }];
  },
};
