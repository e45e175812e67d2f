import * as z from 'zod';
import { ERROR_CODES, type PrecisError } from '../../errors.ts';
import type { GlossaryProblem } from '../../glossary/index.ts';
import { ENGINE } from '../../version.ts';
import type { NewObject, ObjectHead } from '../object-store.ts';

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
  source: z.object({ bucket: z.string(), key: z.string(), size: z.int().nonnegative(), etag: z.string() }),
  concepts: z.int().nonnegative(),
  problemCount: z.int().nonnegative(),
  problems: z.array(
    z.object({
      level: z.enum(['error', 'warning', 'info']),
      code: z.string(),
      message: z.string(),
      line: z.int().optional(),
      column: z.int().optional(),
      concept: z.string().optional(),
      fix: z.string().optional(),
    }),
  ),
  engine: z.object({ name: z.literal('precis'), version: z.string() }),
});

export type GlossaryReport = z.infer<typeof glossaryReportSchema>;

/** Where the report on a glossary stands, in the briefs bucket. */
export function reportKey(glossaryKey: string): string {
  return `${glossaryKey}.report.json`;
}

/** The report on a glossary, ready to be stored. */
export function glossaryReport(
  source: { readonly bucket: string; readonly key: string; readonly head: ObjectHead },
  taken: { readonly concepts: number; readonly problems: readonly GlossaryProblem[] },
  error?: PrecisError,
): NewObject {
  const { bucket, key, head } = source;
  const report: GlossaryReport = {
    schemaVersion: 1,
    result: error === undefined ? 'published' : 'refused',
    ...(error === undefined ? {} : { code: error.code, message: error.message }),
    source: { bucket, key, size: head.size, etag: head.etag },
    concepts: taken.concepts,
    problemCount: taken.problems.length,
    problems: taken.problems.slice(0, MAX_PROBLEMS).map(({ file: _, term: __, ...problem }) => problem),
    engine: ENGINE,
  };
  return { body: `${JSON.stringify(report, null, 2)}\n`, contentType: 'application/json' };
}
