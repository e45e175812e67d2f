import * as z from 'zod';

/**
 * What every event boils down to: which key changed. Never what to write, and never whether the object
 * is still there: whoever acts on a reference looks at the object's current state.
 */
export const objectReferenceSchema = z.object({
  bucket: z.string().min(1).describe('Name of the bucket'),
  key: z.string().min(1).describe('Object key, decoded: the very characters S3 stores'),
});

export type ObjectReference = z.infer<typeof objectReferenceSchema> & {
  /** Bytes at the time of the event: a hint for sharing out memory, since the object may have changed since. */
  readonly size?: number;
};
