import type { SentenceProfile } from './profile.ts';
import { SCALES } from './weights.ts';

/** Tells whether a sentence says what a chosen one says. */
export interface RepetitionGuard {
  readonly add: (profile: SentenceProfile) => void;
  /** True where the cosine with a chosen sentence is at least `SCALES.redundancy`. */
  readonly repeats: (profile: SentenceProfile) => boolean;
}

/** A guard that compares a sentence only with the chosen sentences that share a word with it. */
export function createRepetitionGuard(): RepetitionGuard {
  const postings = new Map<number, { readonly chosen: number; readonly weight: number }[]>();
  let count = 0;
  return {
    add({ terms, weights }) {
      terms.forEach((term, t) => {
        const posting = { chosen: count, weight: weights[t] ?? 0 };
        const known = postings.get(term);
        if (known) known.push(posting);
        else postings.set(term, [posting]);
      });
      count += 1;
    },
    repeats({ terms, weights }) {
      const cosines = new Map<number, number>();
      terms.forEach((term, t) => {
        for (const { chosen, weight } of postings.get(term) ?? [])
          cosines.set(chosen, (cosines.get(chosen) ?? 0) + weight * (weights[t] ?? 0));
      });
      for (const cosine of cosines.values()) if (cosine >= SCALES.redundancy) return true;
      return false;
    },
  };
}
