import * as z from 'zod';

/** How long a summary may be. Without any field the length follows the article's. */
export const summaryOptionsSchema = z.object({
  sentences: z
    .int()
    .min(1)
    .max(1000)
    .optional()
    .describe('Exactly so many sentences, where there are as many'),
  maxWords: z.int().min(1).max(100_000).optional().describe('At most so many words'),
  ratio: z.number().gt(0).max(1).optional().describe('At most this share of the words of the article'),
});

/** How long a summary may be. */
export type SummaryOptions = Readonly<z.infer<typeof summaryOptionsSchema>>;

/** The limits of one summary. */
export interface Budget {
  readonly sentences: number;
  readonly words: number;
}

/**
 * The limits for an article of `sentences` candidate sentences and `words` words in them.
 * Without options: half the square root of the number of sentences, 1 to 6, within 90 words and a third.
 */
export function budgetFor(sentences: number, words: number, options: SummaryOptions = {}): Budget {
  const share = options.ratio === undefined ? Number.POSITIVE_INFINITY : Math.floor(words * options.ratio);
  const limit = Math.min(options.maxWords ?? Number.POSITIVE_INFINITY, share);
  if (options.sentences !== undefined) return { sentences: options.sentences, words: limit };
  if (limit !== Number.POSITIVE_INFINITY) return { sentences: Number.POSITIVE_INFINITY, words: limit };
  return {
    sentences: Math.min(6, Math.max(1, Math.round(Math.sqrt(sentences) / 2))),
    words: Math.max(90, Math.floor(words / 3)),
  };
}
