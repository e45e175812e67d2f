import type { SummaryOptions } from './options-schema.ts';
import { LENGTH } from './weights.ts';

export type { SummaryOptions } from './options-schema.ts';

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
