import { Logger } from '@aws-lambda-powertools/logger';

/** Structured logs. Never an event body, article text or a secret: keys, codes and counts only. */
export const logger = new Logger({ serviceName: process.env['POWERTOOLS_SERVICE_NAME'] ?? 'precis' });
