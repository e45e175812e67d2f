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
 * linear in long texts made of few words. In a summary of so many sentences one is compared with all that matter.
 */
const MOST_COMPARED = 200;

/**
 * A guard that compares a sentence only with chosen sentences that could be near it. Of a vector only so many
 * terms are looked at, the rarest first, that the rest is shorter than the threshold: two vectors that share
 * none of those cannot reach it (the prefix filter of all-pairs search, Bayardo, Ma & Srikant 2007).
 * @param spread for each term the number of vectors that hold it
 */
export function createRepetitionGuard(vectors: Vectors, spread: Uint32Array): RepetitionGuard {
  const { terms, weights } = vectors;
  /** For each term the chosen vectors that have it among their rarest. */
  const postings = new Map<number, number[]>();
  /** Weights of the vector that is asked about, by term: 0 outside the calls. */
  const asked = new Float64Array(spread.length);
  /** The question for which each vector was compared last. */
  const compared = new Uint32Array(vectors.size);
  let question = 0;

  /** The terms of which a vector near this one must share one, the rarest first. */
  const rarestOf = (vector: number): number[] => {
    const places: number[] = [];
    for (let at = vectors.start(vector); at < vectors.end(vector); at += 1) places.push(at);
    const spreadAt = (at: number) => spread[terms[at] ?? 0] ?? 0;
    places.sort((a, b) => spreadAt(a) - spreadAt(b) || a - b);
    const rarest: number[] = [];
    let rest = 1;
    for (const at of places) {
      if (rest < SCALES.redundancy ** 2 - ROUNDING) break;
      rarest.push(terms[at] ?? 0);
      rest -= (weights[at] ?? 0) ** 2;
    }
    return rarest;
  };

  const cosine = (chosen: number): number => {
    let sum = 0;
    for (let at = vectors.start(chosen), end = vectors.end(chosen); at < end; at += 1)
      sum += (asked[terms[at] ?? 0] ?? 0) * (weights[at] ?? 0);
    return sum;
  };

  const isNear = (vector: number): boolean => {
    question += 1;
    let left = MOST_COMPARED;
    for (const term of rarestOf(vector))
      for (const chosen of postings.get(term) ?? []) {
        if (compared[chosen] === question) continue;
        if (left === 0) return false;
        left -= 1;
        compared[chosen] = question;
        if (cosine(chosen) >= SCALES.redundancy) return true;
      }
    return false;
  };

  return {
    add(vector) {
      for (const term of rarestOf(vector)) {
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
      return near;
    },
  };
}
