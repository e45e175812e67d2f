import * as z from 'zod';

/**
 * How long a summary may be. Without any field the length follows the article's. Where several are given,
 * the tightest decides.
 */
export const summaryOptionsSchema = z.object({
  sentences: z
    .int()
    .min(1)
    .max(1000)
    .optional()
    .describe('Exactly so many sentences, where there are as many'),
  maxWords: z.int().min(1).max(100_000).optional().describe('Never more than so many words'),
  ratio: z
    .number()
    .gt(0)
    .max(1)
    .optional()
    .describe('At most this share of the words of the article, but one sentence at least'),
});

/** How long a summary may be. */
export type SummaryOptions = Readonly<z.infer<typeof summaryOptionsSchema>>;
