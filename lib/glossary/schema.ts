import * as z from 'zod';
import { spanShape } from '../text/span-schema.ts';
import { termStatusSchema } from './term-status.ts';

export type { TermStatus } from './term-status.ts';

/** One place in the article where a term occurs. */
export const occurrenceSchema = z.object({
  ...spanShape,
  surface: z.string().describe('The form in the article: exactly `text.slice(start, end)`'),
  sentence: z.int().nonnegative().describe('Index of the sentence it stands in'),
  inSummary: z.boolean(),
  nested: z.boolean().describe('True where a longer term covers it'),
});

/** The approved translation of a concept in one target language. */
export const translationSchema = z.object({
  language: z.string().describe('BCP 47'),
  term: z.string().describe('The term as the glossary gives it'),
  form: z.string().describe('The term in the number that the article uses most'),
  status: termStatusSchema,
});

/** A concept of the glossary that the article speaks of. */
export const briefTermSchema = z.object({
  concept: z.string().describe("The concept's identifier in the glossary"),
  domain: z.array(z.string()),
  definition: z.string().optional(),
  source: z.object({ language: z.string(), term: z.string(), status: termStatusSchema }),
  translations: z.array(translationSchema).describe('By target language; preferred first'),
  occurrences: z.array(occurrenceSchema).min(1).describe('In document order'),
});

/** A term-like phrase of the article that no glossary holds yet. */
export const candidateSchema = z.object({
  term: z.string().describe('Its most frequent form in the article'),
  count: z.int().positive(),
  score: z.number(),
  example: z.object({ ...spanShape, sentence: z.int().nonnegative() }).describe('One place where it occurs'),
});

export type Occurrence = z.infer<typeof occurrenceSchema>;
export type Translation = z.infer<typeof translationSchema>;
export type BriefTerm = z.infer<typeof briefTermSchema>;
export type Candidate = z.infer<typeof candidateSchema>;
