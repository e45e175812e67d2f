export { type Agreement, addCounts, agreement, type MatchCounts } from './agreement.ts';
export {
  comparePaired,
  type Estimate,
  estimateMean,
  type PairedComparison,
  type Resampling,
} from './bootstrap.ts';
export { type BoundaryCounts, compareBoundaries, type SegmentedText } from './boundaries.ts';
export { comparePooled, estimatePooled, estimateShare, type PooledAgreement } from './pooled.ts';
export { type Random, seededRandom } from './random.ts';
export { type RougeScores, rougeL, rougeN, rougeTokens, scoreSummary } from './rouge.ts';
export { evaluateSentences, type JudgedSentences, type SentenceReport } from './sentences.ts';
export {
  evaluateSummaries,
  type JudgedSummary,
  type MeasureReport,
  type SummaryMeasure,
  type SummaryReport,
} from './summaries.ts';
export { compareTerms, type ExpectedTerm, type FoundTerm, type TermCounts } from './term-matches.ts';
export { evaluateTerms, type JudgedTerms, type TermReport } from './terms.ts';
