export { type CostEstimate, estimateCost } from './backfill/cost.ts';
export { type JobOptions, jobDefinition } from './backfill/job.ts';
export {
  BACKFILL_PREFIX,
  isManifestKey,
  manifestKey,
  manifestLine,
  readManifestLines,
} from './backfill/manifest.ts';
export { SELECTIONS, type Selection, selectArticles } from './backfill/selection.ts';
export { createBriefing } from './briefing.ts';
export { clearCatalog, clearLeftovers } from './catalog/clear.ts';
export type { CatalogSite } from './catalog/pages.ts';
export { type RebuildProgress, rebuildCatalog } from './catalog/rebuild.ts';
export { type CatalogOutcome, reconcileCatalog } from './catalog/reconcile-catalog.ts';
export { storedSite } from './catalog/stored-site.ts';
export { type FailureRecord, failureRecordSchema } from './failure-record.ts';
export {
  type GlossaryOutcome,
  type GlossaryPublishing,
  reconcileGlossary,
} from './glossaries/reconcile-glossary.ts';
export { type GlossaryReport, glossaryReportSchema } from './glossaries/report.ts';
export { createStoredTermbases } from './glossaries/stored-termbases.ts';
export {
  ARTICLES_PREFIX,
  BRIEFS_PREFIX,
  FAILURES_PREFIX,
  GLOSSARIES_PREFIX,
  isArticleKey,
  isBriefKey,
  isGlossaryKey,
  outputKeys,
  reportKey,
} from './keys.ts';
export type { ListedObject, NewObject, ObjectHead, ObjectStore, OpenObject } from './object-store.ts';
export { MAX_OUTPUT_BYTES, readOutput } from './read-output.ts';
export { stampOf } from './reconcile.ts';
export { type ArticleOutcome, type Briefing, reconcileArticle, stampWith } from './reconcile-article.ts';
export { createS3ObjectStore } from './s3-object-store.ts';
