export {
  addressFrom,
  CATALOG_PREFIX,
  catalogKeys,
  FEEDS_PREFIX,
  PAIRS_PREFIX,
  TRACES_PREFIX,
} from './addresses.ts';
export {
  type DayName,
  dayOfArticle,
  isUndated,
  type MonthName,
  monthOf,
  newestFirst,
  undatedNumber,
} from './calendar.ts';
export { type DayShard, dayShardSchema, emptyDay, withEntries } from './day.ts';
export { type CatalogEntry, entryOf } from './entry.ts';
export {
  type ConceptNames,
  emptyMonth,
  type ListedEntry,
  listed,
  type MonthIndex,
  monthIndexSchema,
  namesOf,
  sortedRecord,
  withDays,
} from './month.ts';
export { keepNewest } from './newest.ts';
export {
  compareLatest,
  emptyOverview,
  LATEST,
  type LatestEntry,
  monthsWith,
  type Overview,
  overviewSchema,
  withMonths,
} from './overview.ts';
export { pairOf } from './pair-name.ts';
export {
  articlesWith,
  compareArticles,
  emptyTerm,
  TERM_ARTICLES,
  type TermArticle,
  type TermList,
  type TermRecord,
  termListSchema,
  termNames,
  termRecordSchema,
  withTermMonths,
  withTerms,
} from './term.ts';
export { isBare, joinTraces, type Trace, traceOf, traceSchema } from './trace.ts';
