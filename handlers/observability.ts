export { logger } from './logger.ts';
export { publishMetrics, recordDeferral, recordOutcome } from './metrics.ts';
