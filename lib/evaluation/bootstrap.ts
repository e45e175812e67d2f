import { seededRandom } from './random.ts';

/** A mean with its 95 % interval. */
export interface Estimate {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  /** Documents it was measured on. */
  readonly count: number;
}

/** How one system does against another on the same documents. */
export interface PairedComparison {
  /** Mean difference, first minus second. */
  readonly difference: Estimate;
  /** Two-sided p value of approximate randomisation: how often chance alone gives such a difference. */
  readonly p: number;
  /** Shares of documents on which the first is better, worse. */
  readonly wins: number;
  readonly losses: number;
}

/** Repetitions and seed of the resampling. */
export interface Resampling {
  readonly repetitions?: number;
  readonly seed?: number;
}

/** Differences nearer to zero than this are ties: rounding, not quality. */
const TIE = 1e-9;

/** The mean of per-document scores with a 95 % percentile bootstrap interval (Efron 1979) over documents. */
export function estimateMean(values: readonly number[], options: Resampling = {}): Estimate {
  const { repetitions = 2000, seed = 1 } = options;
  if (values.length === 0) return { mean: 0, low: 0, high: 0, count: 0 };
  const random = seededRandom(seed);
  const means = new Float64Array(repetitions);
  for (let repetition = 0; repetition < repetitions; repetition += 1) {
    let sum = 0;
    for (let i = 0; i < values.length; i += 1) sum += values[Math.floor(random() * values.length)] ?? 0;
    means[repetition] = sum / values.length;
  }
  means.sort();
  const at = (share: number) => means[Math.floor(repetitions * share)] ?? 0;
  return { mean: average(values), low: at(0.025), high: at(0.975), count: values.length };
}

/**
 * Compares two systems document by document: `first[i]` and `second[i]` are scores of the same document.
 * @throws RangeError where the lists differ in length
 */
export function comparePaired(
  first: readonly number[],
  second: readonly number[],
  options: Resampling = {},
): PairedComparison {
  if (first.length !== second.length) throw new RangeError('Paired scores must come from the same documents');
  const { repetitions = 2000, seed = 1 } = options;
  const differences = first.map((score, i) => score - (second[i] ?? 0));
  const count = Math.max(1, differences.length);
  return {
    difference: estimateMean(differences, { repetitions, seed }),
    p: randomisationTest(differences, repetitions, seed + 1),
    wins: differences.filter((difference) => difference > TIE).length / count,
    losses: differences.filter((difference) => difference < -TIE).length / count,
  };
}

/** Share of random sign flips that give at least the difference seen (Noreen 1989), never 0. */
function randomisationTest(differences: readonly number[], repetitions: number, seed: number): number {
  const random = seededRandom(seed);
  const observed = Math.abs(sum(differences));
  let asLarge = 0;
  for (let repetition = 0; repetition < repetitions; repetition += 1) {
    let flipped = 0;
    for (const difference of differences) flipped += random() < 0.5 ? difference : -difference;
    if (Math.abs(flipped) >= observed - TIE) asLarge += 1;
  }
  return (asLarge + 1) / (repetitions + 1);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function average(values: readonly number[]): number {
  return values.length > 0 ? sum(values) / values.length : 0;
}
