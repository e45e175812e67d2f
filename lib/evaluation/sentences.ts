import type { Span } from '../text/index.ts';
import type { PairedComparison, Resampling } from './bootstrap.ts';
import { type BoundaryCounts, compareBoundaries, type SegmentedText } from './boundaries.ts';
import { comparePooled, estimatePooled, type PooledAgreement } from './pooled.ts';

/** One text with its right sentences and those of two systems. */
export interface JudgedSentences extends SegmentedText {
  readonly id: string;
  readonly system: readonly Span[];
  /** The sentences of the system it is compared with. */
  readonly baseline: readonly Span[];
}

/** How one system finds sentence boundaries. */
export interface BoundaryReport {
  readonly all: PooledAgreement;
  /** Without the boundaries at line breaks. */
  readonly midLine: PooledAgreement;
  /** Share of texts without a mistake, 0 to 1. */
  readonly exact: number;
}

/** What an evaluation of sentence boundaries found. */
export interface SentenceReport {
  readonly documents: number;
  /** Boundaries that were expected. */
  readonly boundaries: number;
  readonly system: BoundaryReport;
  readonly baseline: BoundaryReport;
  /** F1 over all boundaries, system against baseline. */
  readonly comparison: PairedComparison;
}

/** Scores the sentence boundaries of a system and its baseline on the same texts. */
export function evaluateSentences(
  texts: readonly JudgedSentences[],
  options: Resampling = {},
): SentenceReport {
  const system = texts.map((judged) => compareBoundaries(judged, judged.system));
  const baseline = texts.map((judged) => compareBoundaries(judged, judged.baseline));
  const report = (counts: readonly BoundaryCounts[]): BoundaryReport => ({
    all: estimatePooled(
      counts.map(({ all }) => all),
      options,
    ),
    midLine: estimatePooled(
      counts.map(({ midLine }) => midLine),
      options,
    ),
    exact: counts.filter(({ exact }) => exact).length / Math.max(1, counts.length),
  });
  return {
    documents: texts.length,
    boundaries: system.reduce((sum, { all }) => sum + all.expected, 0),
    system: report(system),
    baseline: report(baseline),
    comparison: comparePooled(
      system.map(({ all }) => all),
      baseline.map(({ all }) => all),
      options,
    ),
  };
}
