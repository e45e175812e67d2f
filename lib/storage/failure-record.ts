import * as z from 'zod/mini';
import { ERROR_CODES, type PrecisError } from '../errors.ts';
import { ENGINE } from '../version.ts';
import type { NewObject } from './object-store.ts';
import {
  type RecordSubject,
  recordEngineSchema,
  recordObject,
  recordSource,
  recordSourceSchema,
} from './stored-record.ts';

/** What stands at `failures/<article key>.json` while an article cannot be briefed as it is. */
export const failureRecordSchema = z.object({
  schemaVersion: z.literal(1),
  code: z.enum(ERROR_CODES),
  /** What to do about it. */
  message: z.string(),
  source: recordSourceSchema,
  engine: recordEngineSchema,
});

export type FailureRecord = z.infer<typeof failureRecordSchema>;

/** The failure record of an article, ready to be stored. */
export function failureRecord(error: PrecisError, subject: RecordSubject): NewObject {
  const record: FailureRecord = {
    schemaVersion: 1,
    code: error.code,
    message: error.message,
    source: recordSource(subject),
    engine: ENGINE,
  };
  return recordObject(record);
}
