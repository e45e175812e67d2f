import type { Config } from '../config.ts';
import { createFileTermbases } from './file-termbases.ts';
import { createStoredTermbases } from './glossaries/stored-termbases.ts';
import type { ObjectStore } from './object-store.ts';
import type { Briefing } from './reconcile-article.ts';

/** What articles are briefed with, as a configuration says: the same for a function and for who asks what it would do. */
export function createBriefing(config: Config, articles: ObjectStore, briefs: ObjectStore): Briefing {
  const { summarySentences: sentences, summaryMaxWords: maxWords, targetLanguages: targets } = config;
  return {
    articles,
    briefs,
    termbases: createStoredTermbases({
      store: briefs,
      packaged: createFileTermbases(config.glossaryFiles, targets),
      maxAge: config.termbaseMaxAge,
      now: Date.now,
    }),
    maxArticleBytes: config.maxArticleBytes,
    options: {
      summary: {
        ...(sentences === undefined ? {} : { sentences }),
        ...(maxWords === undefined ? {} : { maxWords }),
      },
      targets,
      requiredLanguages: config.requiredLanguages,
    },
  };
}
