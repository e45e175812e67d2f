/** Precision, recall and their harmonic mean, 0 to 1; 0 where there is nothing to divide by. */
export interface Agreement {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** What was found against what was expected: the sums from which agreement is computed. */
export interface MatchCounts {
  readonly hits: number;
  readonly found: number;
  readonly expected: number;
}

/** Precision and recall of counts. Counts of many documents are added first: every item weighs the same. */
export function agreement({ hits, found, expected }: MatchCounts): Agreement {
  const precision = found > 0 ? hits / found : 0;
  const recall = expected > 0 ? hits / expected : 0;
  const f1 = precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
  return { precision, recall, f1 };
}

/** The sum of counts. */
export function addCounts(counts: readonly MatchCounts[]): MatchCounts {
  return counts.reduce(
    (sum, { hits, found, expected }) => ({
      hits: sum.hits + hits,
      found: sum.found + found,
      expected: sum.expected + expected,
    }),
    { hits: 0, found: 0, expected: 0 },
  );
}
