import * as z from 'zod';
import { spanShape } from '../text/span-schema.ts';

/** One sentence of a summary: verbatim, with where it stands and why it was chosen. */
export const summarySentenceSchema = z.object({
  text: z.string().describe('Exactly `text.slice(start, end)` of the article'),
  ...spanShape,
  paragraph: z.int().nonnegative().describe('Index of the block it stands in'),
  index: z.int().nonnegative().describe('Position among the sentences of the article, from 0'),
  rank: z.int().positive().describe('1 for the sentence chosen first'),
  score: z.number().describe('Sum of the reasons; comparable within one article only'),
  reasons: z
    .record(z.string(), z.number())
    .describe('Signed contribution of each feature to the score, weightiest first'),
});

/** A sentence that was set aside before scoring, or refused in selection, and why. */
export const skippedSentenceSchema = z.object({
  ...spanShape,
  index: z.int().nonnegative(),
  reason: z.string().describe('Why it could not be part of the summary: a stable code'),
});

/** An extractive summary. */
export const summarySchema = z.object({
  sentences: z.array(summarySentenceSchema).describe('In document order'),
  words: z.int().nonnegative().describe('Words in the summary'),
  ratio: z.number().min(0).max(1).describe('Words of the summary divided by words of the article'),
  complete: z.boolean().describe('True where there was nothing to shorten: the summary is the article'),
  skipped: z.array(skippedSentenceSchema),
});

export type SummarySentence = z.infer<typeof summarySentenceSchema>;
export type SkippedSentence = z.infer<typeof skippedSentenceSchema>;
export type Summary = z.infer<typeof summarySchema>;
