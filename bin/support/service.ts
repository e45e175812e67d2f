import { readConfig } from '../../lib/config.ts';
import { type Briefing, createBriefing } from '../../lib/storage/index.ts';
import type { Connection } from './connection.ts';
import { glossaryPaths } from './termbases.ts';

/** What the options say of how the functions are set up. */
export interface ServiceOptions {
  readonly glossary: readonly string[];
  readonly to: readonly string[];
}

/**
 * What the functions brief with, as far as this machine can tell: the options, the environment variables of
 * the functions where they are set here too, and the glossaries that were uploaded.
 */
export function serviceBriefing(
  { articles, briefs }: Connection,
  { glossary, to }: ServiceOptions,
): Briefing {
  const config = readConfig({
    ...process.env,
    ARTICLES_BUCKET: articles.bucket,
    BRIEFS_BUCKET: briefs.bucket,
    GLOSSARY_FILES: glossaryPaths(glossary).join(','),
    ...(to.length > 0 ? { TARGET_LANGUAGES: to.join(',') } : {}),
  });
  return createBriefing(config, articles, briefs);
}
