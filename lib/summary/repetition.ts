import type { Vectors } from './vectors.ts';
import { SCALES } from './weights.ts';

/** Tells whether a sentence says what a chosen one says. Sentences are numbers of vectors. */
export interface RepetitionGuard {
  readonly add: (vector: number) => void;
  /** True where the cosine with a chosen sentence is at least `SCALES.redundancy`. */
  readonly repeats: (vector: number) => boolean;
}

/** Slack for the rounding of sums of squares. */
const ROUNDING = 1e-9;
/**
 * Chosen sentences that one is compared with at most, those with the rarest words in common first: what keeps time
 * linear in texts made of few words. A summary of so many sentences is compared with all of them.
 */
const MOST_COMPARED = 1000;

/**
 * A guard that compares a sentence only with chosen sentences that could be near it. Of a vector only so many
 * terms are looked at, the rarest first, that the rest is shorter than the threshold: two vectors that share
 * none of those cannot reach it (the prefix filter of all-pairs search, Bayardo, Ma & Srikant 2007).
 * @param spread for each term the number of vectors that hold it
 */
export function createRepetitionGuard(vectors: Vectors, spread: Uint32Array): RepetitionGuard {
  const { terms, weights } = vectors;
  const postings = new Map<number, number[]>();
  /** Weights of the vector that is asked about, by term: 0 outside the calls. */
  const asked = new Float64Array(spread.length);
  const compared = new Set<number>();

  /** Where in `terms` the terms stand that a vector near this one must share one of, the rarest first. */
  const rarestOf = (vector: number): number[] => {
    const places: number[] = [];
    for (let at = vectors.start(vector); at < vectors.end(vector); at += 1) places.push(at);
    const spreadAt = (at: number) => spread[terms[at] ?? 0] ?? 0;
    places.sort((a, b) => spreadAt(a) - spreadAt(b) || a - b);
    let rest = 1;
    let count = 0;
    for (; count < places.length && rest >= SCALES.redundancy ** 2 - ROUNDING; count += 1)
      rest -= (weights[places[count] ?? 0] ?? 0) ** 2;
    return places.slice(0, count);
  };

  const cosine = (chosen: number): number => {
    let sum = 0;
    for (let at = vectors.start(chosen); at < vectors.end(chosen); at += 1)
      sum += (asked[terms[at] ?? 0] ?? 0) * (weights[at] ?? 0);
    return sum;
  };

  const isNear = (vector: number): boolean => {
    for (const at of rarestOf(vector))
      for (const chosen of postings.get(terms[at] ?? 0) ?? []) {
        if (compared.has(chosen)) continue;
        if (compared.size >= MOST_COMPARED) return false;
        compared.add(chosen);
        if (cosine(chosen) >= SCALES.redundancy) return true;
      }
    return false;
  };

  return {
    add(vector) {
      for (const at of rarestOf(vector)) {
        const term = terms[at] ?? 0;
        const known = postings.get(term);
        if (known) known.push(vector);
        else postings.set(term, [vector]);
      }
    },
    repeats(vector) {
      if (postings.size === 0) return false;
      for (let at = vectors.start(vector); at < vectors.end(vector); at += 1)
        asked[terms[at] ?? 0] = weights[at] ?? 0;
      const near = isNear(vector);
      for (let at = vectors.start(vector); at < vectors.end(vector); at += 1) asked[terms[at] ?? 0] = 0;
      compared.clear();
      return near;
    },
  };
}
