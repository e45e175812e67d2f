import type { Estimate, Resampling } from './bootstrap.ts';
import { estimatePooled, estimateShare, type PooledAgreement } from './pooled.ts';
import { compareTerms, type ExpectedTerm, type FoundTerm, type TermCounts } from './term-matches.ts';

/** One text with its right terms and those that the system found. */
export interface JudgedTerms {
  readonly id: string;
  readonly expected: readonly ExpectedTerm[];
  readonly found: readonly FoundTerm[];
}

/** A share, with what it was measured on. */
export interface ShareReport {
  /** 0 to 1. */
  readonly share: Estimate;
  /** Hits for which both sides say something. */
  readonly compared: number;
}

/** What an evaluation of terms found. */
export interface TermReport {
  readonly documents: number;
  /** Terms that were expected. */
  readonly terms: number;
  /** Terms found at exactly the marked offsets. */
  readonly spans: PooledAgreement;
  /** Hits with the right concept. */
  readonly concepts: ShareReport;
  /** Hits with a right translation. */
  readonly targets: ShareReport;
}

/** Scores the terms found in texts, with 95 % intervals over texts. */
export function evaluateTerms(texts: readonly JudgedTerms[], options: Resampling = {}): TermReport {
  const counts = texts.map(({ expected, found }) => compareTerms(expected, found));
  const share = (of: (count: TermCounts) => TermCounts['concepts']): ShareReport => ({
    share: estimateShare(counts.map(of), options),
    compared: counts.reduce((sum, count) => sum + of(count).compared, 0),
  });
  return {
    documents: texts.length,
    terms: counts.reduce((sum, { spans }) => sum + spans.expected, 0),
    spans: estimatePooled(
      counts.map(({ spans }) => spans),
      options,
    ),
    concepts: share(({ concepts }) => concepts),
    targets: share(({ targets }) => targets),
  };
}
