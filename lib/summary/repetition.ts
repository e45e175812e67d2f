import type { SentenceProfile } from './profile.ts';
import { SCALES } from './weights.ts';

/** A sentence's topic words as a vector of length 1; `terms` ascend. */
type Vector = Pick<SentenceProfile, 'terms' | 'weights'>;

/** Tells whether a sentence says what a chosen one says. */
export interface RepetitionGuard {
  readonly add: (vector: Vector) => void;
  /** True where the cosine with a chosen sentence is at least `SCALES.redundancy`. */
  readonly repeats: (vector: Vector) => boolean;
}

/**
 * A guard that compares a sentence only with chosen sentences that could be near it. Of a chosen vector
 * only so many terms are indexed that the rest is shorter than the threshold: a vector that shares none of
 * them cannot reach it (the prefix filter of all-pairs search, Bayardo, Ma & Srikant 2007). The rarest
 * terms are indexed first.
 * @param article every vector that may be added or asked about: tells which terms are rare
 */
export function createRepetitionGuard(article: readonly Vector[]): RepetitionGuard {
  const postings = new Map<number, Vector[]>();
  const spread = new Map<number, number>();
  for (const { terms } of article) for (const term of terms) spread.set(term, (spread.get(term) ?? 0) + 1);
  const spreadOf = (term: number | undefined) => spread.get(term ?? -1) ?? 0;
  return {
    add(vector) {
      const { terms, weights } = vector;
      const rarest = terms.map((_, t) => t).sort((a, b) => spreadOf(terms[a]) - spreadOf(terms[b]) || a - b);
      let rest = 1;
      for (const t of rarest) {
        if (rest < SCALES.redundancy ** 2 - ROUNDING) break;
        const term = terms[t] ?? 0;
        const known = postings.get(term);
        if (known) known.push(vector);
        else postings.set(term, [vector]);
        rest -= (weights[t] ?? 0) ** 2;
      }
    },
    repeats(vector) {
      const compared = new Set<Vector>();
      for (const term of vector.terms)
        for (const chosen of postings.get(term) ?? []) {
          if (compared.has(chosen)) continue;
          compared.add(chosen);
          if (cosine(vector, chosen) >= SCALES.redundancy) return true;
        }
      return false;
    },
  };
}

/** Slack for the rounding of sums of squares. */
const ROUNDING = 1e-9;

/** Cosine of two vectors of length 1. */
export function cosine(a: Vector, b: Vector): number {
  let sum = 0;
  let j = 0;
  for (let i = 0; i < a.terms.length; i += 1) {
    const term = a.terms[i] ?? 0;
    while (j < b.terms.length && (b.terms[j] ?? 0) < term) j += 1;
    if (b.terms[j] === term) sum += (a.weights[i] ?? 0) * (b.weights[j] ?? 0);
  }
  return sum;
}
