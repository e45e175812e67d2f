/**
 * What a backfill costs. Public prices in US dollars of region us-east-1, as of November 2026; other regions
 * differ by some percent. docs/performance.md says where each was looked up, and which are from memory.
 */
const PRICES = {
  batchJob: 0.25,
  batchObject: 1 / 1e6,
  lambdaRequest: 0.2 / 1e6,
  lambdaGigabyteSecond: 0.0000133334,
  s3Read: 0.4 / 1e6,
  s3Write: 5 / 1e6,
  logGigabyte: 0.5,
} as const;

/** What one article costs in requests and time: see `lib/storage/reconcile.ts`. */
const PER_ARTICLE = {
  /** HEAD of four outputs, GET of the article, HEAD of the article. */
  reads: 6,
  /** JSON, page and Markdown. */
  writes: 3,
  /** Seconds at one gigabyte: mostly waiting for S3. */
  seconds: 0.25,
  logBytes: 1200,
} as const;

/** An estimate in US dollars, by what is paid for. */
export interface CostEstimate {
  readonly batch: number;
  readonly lambda: number;
  readonly s3: number;
  readonly logs: number;
  readonly total: number;
}

/** What it costs to brief so many articles by one job of S3 Batch Operations. An upper bound: articles whose brief is right write nothing. */
export function estimateCost(articles: number): CostEstimate {
  if (articles === 0) return { batch: 0, lambda: 0, s3: 0, logs: 0, total: 0 };
  const batch = PRICES.batchJob + articles * PRICES.batchObject;
  const lambda = articles * (PRICES.lambdaRequest + PER_ARTICLE.seconds * PRICES.lambdaGigabyteSecond);
  const s3 = articles * (PER_ARTICLE.reads * PRICES.s3Read + PER_ARTICLE.writes * PRICES.s3Write);
  const logs = articles * (PER_ARTICLE.logBytes / 1e9) * PRICES.logGigabyte;
  return { batch, lambda, s3, logs, total: batch + lambda + s3 + logs };
}
