import * as z from 'zod';
import { termStatusSchema } from '../glossary/term-status.ts';
import { spanShape } from '../text/span-schema.ts';

/**
 * What became of a term in the other version: `approved` where an approved term of its concept occurs there in
 * any form, `discouraged` where only terms occur that should not be used, `missing` where none does.
 */
export const findingSchema = z.enum(['approved', 'discouraged', 'missing']);

/** One term of one version, looked for in the other. */
export const checkedTermSchema = z.object({
  concept: z.string(),
  term: z.string(),
  status: termStatusSchema,
  count: z.int().positive().describe('Occurrences in this version'),
  first: z.object({ ...spanShape, surface: z.string() }).describe('Its first place in this version'),
  expected: z.array(z.string()).describe('The approved translations, preferred first'),
  finding: findingSchema,
  found: z
    .object({ term: z.string(), count: z.int().positive() })
    .optional()
    .describe('What the other version has'),
});

/** The terms of one version, looked for in another. */
export const directionSchema = z.object({
  from: z.string().describe('BCP 47'),
  to: z.string().describe('BCP 47'),
  checked: z
    .boolean()
    .describe(
      'False where no termbase could tell: the terms of this version have no translations into the other',
    ),
  inflected: z
    .boolean()
    .describe(
      'False where the other version was searched for the very forms only: no termbase reads its language',
    ),
  terms: z.array(checkedTermSchema),
});

/** One version of an article. */
export const versionSchema = z.object({
  brief: z.string().describe('Key of its brief'),
  key: z.string().optional().describe('Key of the article'),
  language: z.string(),
  sha256: z.string(),
  title: z.string().optional(),
  published: z.string().optional(),
  summary: z.array(z.string()),
});

/** Two versions of one article, and whether their terminology agrees. */
export const pairReportSchema = z.object({
  schemaVersion: z.literal(1),
  name: z.string(),
  engine: z.object({ name: z.literal('precis'), version: z.string() }),
  versions: z.array(versionSchema).min(2).describe('French first, English second, then by tag'),
  directions: z.array(directionSchema),
});

export type Finding = z.infer<typeof findingSchema>;
export type CheckedTerm = z.infer<typeof checkedTermSchema>;
export type Direction = z.infer<typeof directionSchema>;
export type PairVersionReport = z.infer<typeof versionSchema>;
export type PairReport = z.infer<typeof pairReportSchema>;
