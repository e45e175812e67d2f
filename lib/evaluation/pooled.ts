import { type Agreement, addCounts, agreement, type MatchCounts } from './agreement.ts';
import type { Estimate, PairedComparison, Resampling } from './bootstrap.ts';
import { type Random, seededRandom } from './random.ts';

/** Precision, recall and F1 over all items of all documents, each with its 95 % interval. */
export type PooledAgreement = Readonly<Record<keyof Agreement, Estimate>>;

/** Differences nearer to zero than this are ties. */
const TIE = 1e-9;

/**
 * Agreement over the items of all documents, with 95 % percentile bootstrap intervals (Efron 1979): documents
 * are drawn, their counts added, then divided.
 */
export function estimatePooled(counts: readonly MatchCounts[], options: Resampling = {}): PooledAgreement {
  const samples = resample(counts.length, options, (drawn) =>
    agreement(addCounts(drawn.map((i) => counts[i] ?? NONE))),
  );
  const pooled = agreement(addCounts(counts));
  const estimate = (of: keyof Agreement): Estimate =>
    interval(
      pooled[of],
      samples.map((sample) => sample[of]),
      counts.length,
    );
  return { precision: estimate('precision'), recall: estimate('recall'), f1: estimate('f1') };
}

/** A share of pooled items, such as hits with the right translation, with its 95 % bootstrap interval over documents. */
export function estimateShare(
  counts: readonly { readonly right: number; readonly compared: number }[],
  options: Resampling = {},
): Estimate {
  const share = (chosen: typeof counts) => {
    const compared = chosen.reduce((sum, count) => sum + count.compared, 0);
    return compared > 0 ? chosen.reduce((sum, count) => sum + count.right, 0) / compared : 0;
  };
  const samples = resample(counts.length, options, (drawn) => share(drawn.flatMap((i) => counts[i] ?? [])));
  return interval(share(counts), samples, counts.length);
}

/**
 * Compares the pooled F1 of two systems on the same documents: the difference with its interval, and how often
 * exchanging their answers at random gives as large a one (Noreen 1989).
 * @throws RangeError where the lists differ in length
 */
export function comparePooled(
  first: readonly MatchCounts[],
  second: readonly MatchCounts[],
  options: Resampling = {},
): PairedComparison {
  if (first.length !== second.length) throw new RangeError('Paired counts must come from the same documents');
  const { repetitions = 2000, seed = 1 } = options;
  const f1 = (counts: readonly MatchCounts[]) => agreement(addCounts(counts)).f1;
  const observed = f1(first) - f1(second);
  const samples = resample(
    first.length,
    options,
    (drawn) => f1(drawn.map((i) => first[i] ?? NONE)) - f1(drawn.map((i) => second[i] ?? NONE)),
  );
  const random = seededRandom(seed + 1);
  let asLarge = 0;
  for (let repetition = 0; repetition < repetitions; repetition += 1) {
    const exchanged = first.map(() => random() < 0.5);
    const pick = (some: typeof first, others: typeof first) =>
      some.map((count, i) => (exchanged[i] === true ? (others[i] ?? NONE) : count));
    if (Math.abs(f1(pick(first, second)) - f1(pick(second, first))) >= Math.abs(observed) - TIE) asLarge += 1;
  }
  const differences = first.map((count, i) => agreement(count).f1 - agreement(second[i] ?? NONE).f1);
  const share = (test: (difference: number) => boolean) =>
    differences.filter(test).length / Math.max(1, differences.length);
  return {
    difference: interval(observed, samples, first.length),
    p: (asLarge + 1) / (repetitions + 1),
    wins: share((difference) => difference > TIE),
    losses: share((difference) => difference < -TIE),
  };
}

const NONE: MatchCounts = { hits: 0, found: 0, expected: 0 };

/** What `measure` says of documents drawn with replacement, once for each repetition. */
function resample<T>(
  documents: number,
  { repetitions = 2000, seed = 1 }: Resampling,
  measure: (drawn: readonly number[]) => T,
): T[] {
  const random: Random = seededRandom(seed);
  return Array.from({ length: repetitions }, () =>
    measure(Array.from({ length: documents }, () => Math.floor(random() * documents))),
  );
}

function interval(mean: number, samples: readonly number[], count: number): Estimate {
  const sorted = Float64Array.from(samples).sort();
  const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? mean;
  return { mean, low: at(0.025), high: at(0.975), count };
}
