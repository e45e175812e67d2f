import * as z from 'zod/mini';
import type { NewObject, ObjectHead } from './object-store.ts';

/** The object that a record is about, as it was then. */
export const recordSourceSchema = z.object({
  bucket: z.string(),
  key: z.string(),
  size: z.int().check(z.nonnegative()),
  etag: z.string(),
});

/** The engine that wrote a record. */
export const recordEngineSchema = z.object({ name: z.literal('precis'), version: z.string() });

/** An object that a record is about. */
export interface RecordSubject {
  readonly bucket: string;
  readonly key: string;
  readonly head: ObjectHead;
}

/** The `source` of a record. */
export function recordSource({ bucket, key, head }: RecordSubject): z.infer<typeof recordSourceSchema> {
  return { bucket, key, size: head.size, etag: head.etag };
}

/** A record as an object: JSON that people can read. */
export function recordObject(record: object): NewObject {
  return { body: `${JSON.stringify(record, null, 2)}\n`, contentType: 'application/json' };
}
