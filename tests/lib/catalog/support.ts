import type { Brief } from '../../../lib/brief/index.ts';
import { briefOf } from '../render/support/brief-builder.ts';

/** A brief as a test of the catalog names it. */
export interface CatalogBrief {
  readonly key: string;
  readonly title?: string;
  readonly published?: string;
  readonly language?: string;
  /** Concepts by identifier, with the term in the article. */
  readonly concepts?: Readonly<Record<string, string>>;
  readonly domain?: string;
}

/** A brief that says its title and one sentence with the terms of its concepts. */
export function catalogBrief({
  key,
  title = 'Un port',
  published,
  language = 'fr',
  concepts = {},
  domain,
}: CatalogBrief): Brief {
  const sentence = `Une phrase sur ${Object.values(concepts).join(', ') || 'rien'}.`;
  const brief = briefOf({
    blocks: [
      ['title', title],
      ['paragraph', sentence],
    ],
    summary: [sentence],
    language,
    terms: Object.values(concepts).map((term) => ({
      term,
      domain: domain === undefined ? [] : [domain],
      translations: [
        {
          language: language === 'fr' ? 'en' : 'fr',
          term: `${term}-x`,
          form: `${term}-x`,
          status: 'preferred' as const,
        },
      ],
    })),
    changes: published === undefined ? {} : { published },
  });
  const ids = Object.keys(concepts);
  return {
    ...brief,
    source: { ...brief.source, key },
    terms: brief.terms.map((term, index) => ({ ...term, concept: ids[index] ?? term.concept })),
  };
}

/** Where a brief's JSON stands. */
export const briefKey = (articleKey: string) => `briefs/${articleKey}.json`;
