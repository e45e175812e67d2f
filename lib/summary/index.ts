export { type ExplainLocale, explainReasons } from './explain.ts';
export { type SummaryOptions, summaryOptionsSchema } from './options-schema.ts';
export type { SummaryInput } from './profile.ts';
export type { SkippedSentence, Summary, SummarySentence } from './schema.ts';
export { type SummaryResult, summarise } from './summarise.ts';
export type { SummaryWarning } from './warnings.ts';
