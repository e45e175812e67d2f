import {
  comparePaired,
  type Estimate,
  estimateMean,
  type PairedComparison,
  type Resampling,
} from './bootstrap.ts';
import { type RougeScores, scoreSummary } from './rouge.ts';

/** One article with what a person wrote about it and what two systems chose. */
export interface JudgedSummary {
  readonly id: string;
  /** One or more summaries written by people. */
  readonly references: readonly string[];
  /** The sentences of the system. */
  readonly system: readonly string[];
  /** The sentences of the system it is compared with: most often the first ones of the article. */
  readonly baseline: readonly string[];
}

const MEASURES = {
  rouge1: (scores: RougeScores) => scores.rouge1.f1,
  rouge2: (scores: RougeScores) => scores.rouge2.f1,
  rougeL: (scores: RougeScores) => scores.rougeL.f1,
  average: (scores: RougeScores) => scores.average,
} as const;

/** A measure of a summary: F1, 0 to 1. */
export type SummaryMeasure = keyof typeof MEASURES;

/** One measure of two systems over all articles. */
export interface MeasureReport {
  readonly system: Estimate;
  readonly baseline: Estimate;
  readonly comparison: PairedComparison;
}

/** What an evaluation of summaries found. */
export interface SummaryReport {
  readonly documents: number;
  /** Mean tokens of a summary as scored. */
  readonly words: { readonly system: number; readonly baseline: number };
  readonly measures: Readonly<Record<SummaryMeasure, MeasureReport>>;
}

/** Scores a system and its baseline on the same articles, with intervals and a paired comparison. */
export function evaluateSummaries(
  summaries: readonly JudgedSummary[],
  options: Resampling & { readonly maxWords?: number } = {},
): SummaryReport {
  const limit = options.maxWords === undefined ? {} : { maxWords: options.maxWords };
  const system = summaries.map((judged) => scoreSummary(judged.system, judged.references, limit));
  const baseline = summaries.map((judged) => scoreSummary(judged.baseline, judged.references, limit));
  const measure = (of: (scores: RougeScores) => number): MeasureReport => {
    const first = system.map(of);
    const second = baseline.map(of);
    return {
      system: estimateMean(first, options),
      baseline: estimateMean(second, options),
      comparison: comparePaired(first, second, options),
    };
  };
  const meanWords = (scores: readonly RougeScores[]) =>
    scores.reduce((sum, { words }) => sum + words, 0) / Math.max(1, scores.length);
  return {
    documents: summaries.length,
    words: { system: meanWords(system), baseline: meanWords(baseline) },
    measures: {
      rouge1: measure(MEASURES.rouge1),
      rouge2: measure(MEASURES.rouge2),
      rougeL: measure(MEASURES.rougeL),
      average: measure(MEASURES.average),
    },
  };
}
