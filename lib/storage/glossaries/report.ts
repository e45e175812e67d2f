import * as z from 'zod';
import { ERROR_CODES, type PrecisError } from '../../errors.ts';
import type { GlossaryProblem } from '../../glossary/index.ts';
import { ENGINE } from '../../version.ts';
import type { NewObject, ObjectHead } from '../object-store.ts';
import { STAMP_METADATA } from '../reconcile.ts';
import {
  type RecordSubject,
  recordEngineSchema,
  recordObject,
  recordSource,
  recordSourceSchema,
} from '../stored-record.ts';

/** Problems that a report lists; the rest are counted. */
const MAX_PROBLEMS = 1000;

/** What stands at `<glossary key>.report.json` in the briefs bucket: what was taken of a glossary. */
export const glossaryReportSchema = z.object({
  schemaVersion: z.literal(1),
  result: z
    .enum(['published', 'refused'])
    .describe('Where refused, the termbases from before stay in service'),
  code: z.enum(ERROR_CODES).optional(),
  message: z.string().optional().describe('What to do about it'),
  source: recordSourceSchema,
  concepts: z.int().nonnegative(),
  problemCount: z.int().nonnegative(),
  problems: z.array(
    z.object({
      level: z.enum(['error', 'warning', 'note']),
      code: z.string(),
      message: z.string(),
      line: z.int().optional(),
      column: z.int().optional(),
      concept: z.string().optional(),
      fix: z.string().optional(),
    }),
  ),
  engine: recordEngineSchema,
});

export type GlossaryReport = z.infer<typeof glossaryReportSchema>;

/** The report on a glossary, ready to be stored. It carries the stamp of what it is about. */
export function glossaryReport(
  subject: RecordSubject,
  stamp: string,
  taken: { readonly concepts: number; readonly problems: readonly GlossaryProblem[] },
  error?: PrecisError,
): NewObject {
  const report: GlossaryReport = {
    schemaVersion: 1,
    result: error === undefined ? 'published' : 'refused',
    ...(error === undefined ? {} : { code: error.code, message: error.message }),
    source: recordSource(subject),
    concepts: taken.concepts,
    problemCount: taken.problems.length,
    problems: taken.problems.slice(0, MAX_PROBLEMS).map(({ file: _, term: __, ...problem }) => problem),
    engine: ENGINE,
  };
  return {
    ...recordObject(report),
    metadata: { [STAMP_METADATA]: stamp, [RESULT_METADATA]: report.result },
  };
}

/** User metadata of a report: its result, so that it need not be read to know whether all is settled. */
const RESULT_METADATA = 'precis-result';

/** True for the report of a glossary that was refused. */
export function isRefusal(report: ObjectHead | undefined): boolean {
  return report?.metadata[RESULT_METADATA] === 'refused';
}
