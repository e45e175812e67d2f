import * as z from 'zod';
import { LENGTH } from './weights.ts';

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

/** The limits of one summary; `Infinity` where there is none. */
export interface Budget {
  readonly sentences: number;
  /** Words that are never exceeded. */
  readonly words: number;
  /** Whether the first sentence may exceed `words`: the limit is a share, not a promise. */
  readonly atLeastOne: boolean;
  /** Whether the count is wanted exactly, even at the price of a sentence without its antecedent. */
  readonly exact: boolean;
}

/** The limits for an article of `sentences` candidate sentences with `words` words in them. */
export function budgetFor(sentences: number, words: number, options: SummaryOptions = {}): Budget {
  const { maxWords = Number.POSITIVE_INFINITY, ratio } = options;
  if (options.sentences === undefined && options.maxWords === undefined && ratio === undefined)
    return automaticBudget(sentences, words);
  const share = ratio === undefined ? Number.POSITIVE_INFINITY : Math.floor(words * ratio);
  return {
    sentences: options.sentences ?? Number.POSITIVE_INFINITY,
    words: Math.min(maxWords, share),
    atLeastOne: share < maxWords,
    exact: options.sentences !== undefined,
  };
}

/** The whole of a very short article; else a number of sentences that grows with the root of the article's. */
function automaticBudget(sentences: number, words: number): Budget {
  if (sentences <= LENGTH.whole)
    return { sentences, words: Number.POSITIVE_INFINITY, atLeastOne: true, exact: true };
  const wanted = Math.round(LENGTH.root * Math.sqrt(sentences));
  return {
    sentences: Math.min(LENGTH.most, Math.max(LENGTH.fewest, wanted)),
    words: Math.floor(words * LENGTH.share),
    atLeastOne: true,
    exact: false,
  };
}
