import * as z from 'zod';
import { ERROR_CODES, type PrecisError } from '../errors.ts';
import { ENGINE } from '../version.ts';
import type { NewObject, ObjectHead } from './object-store.ts';

/** What stands at `failures/<article key>.json` while an article cannot be briefed as it is. */
export const failureRecordSchema = z.object({
  schemaVersion: z.literal(1),
  code: z.enum(ERROR_CODES),
  message: z.string().describe('What to do about it'),
  source: z.object({
    bucket: z.string(),
    key: z.string(),
    size: z.int().nonnegative(),
    etag: z.string(),
  }),
  engine: z.object({ name: z.literal('precis'), version: z.string() }),
});

export type FailureRecord = z.infer<typeof failureRecordSchema>;

/** The failure record of an article, ready to be stored. */
export function failureRecord(
  error: PrecisError,
  source: { readonly bucket: string; readonly key: string; readonly head: ObjectHead },
): NewObject {
  const record: FailureRecord = {
    schemaVersion: 1,
    code: error.code,
    message: error.message,
    source: { bucket: source.bucket, key: source.key, size: source.head.size, etag: source.head.etag },
    engine: ENGINE,
  };
  return { body: `${JSON.stringify(record, null, 2)}\n`, contentType: 'application/json' };
}
