import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import type { ArticleOutcome } from '../lib/storage/index.ts';
import type { Ignored } from './process-article.ts';

/**
 * Figures of what the functions do, written to the log in CloudWatch's embedded metric format: no request, no
 * permission. Dimension `service` names the stack; POWERTOOLS_METRICS_DISABLED=true silences them.
 */
const metrics = new Metrics({ namespace: 'Precis' });

const COUNTED = {
  briefed: 'ArticlesBriefed',
  unchanged: 'ArticlesUnchanged',
  removed: 'ArticlesRemoved',
  failed: 'ArticlesFailed',
} as const satisfies Record<ArticleOutcome['result'], string>;

function count(name: string, value = 1): void {
  metrics.addMetric(name, MetricUnit.Count, value);
}

/** Counts what became of one article: by result, failures by their code too, terms found, and how long it took. */
export function recordOutcome(outcome: ArticleOutcome | Ignored, milliseconds: number): void {
  if (outcome.result === 'ignored') return;
  count(COUNTED[outcome.result]);
  metrics.addMetric('ArticleLatency', MetricUnit.Milliseconds, milliseconds);
  if (outcome.result === 'briefed') count('TermsFound', outcome.terms);
  if (outcome.result === 'failed') {
    const byCode = metrics.singleMetric();
    byCode.addDimension('code', outcome.code);
    byCode.addMetric('Failures', MetricUnit.Count, 1);
  }
}

/** Counts an article that must be tried again. */
export function recordDeferral(): void {
  count('ArticlesDeferred');
}

/** Writes what was counted since. To be called at the end of every invocation. */
export function publishMetrics(): void {
  if (metrics.hasStoredMetrics()) metrics.publishStoredMetrics();
}
