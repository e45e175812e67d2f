import type { Article } from '../article/article.ts';
import type { Termbase } from '../glossary/index.ts';
import type { Span } from '../text/index.ts';
import { ENGINE } from '../version.ts';
import { analyseArticle } from './analyse-article.ts';
import type { BriefOptions } from './options.ts';
import type { Brief } from './schema.ts';
import { SCHEMA_VERSION } from './schema-version.ts';
import { languageWarnings } from './warnings.ts';

/** Where an article comes from, as the brief records it. */
export type BriefSource = Omit<Brief['source'], 'contentType' | 'charset' | 'canonicalUrl'>;

/**
 * The brief of an article that has been read.
 * Pure and deterministic: the same article, source, termbases and options give the same brief.
 *
 * @param spans sentences to use instead of our own: UTF-16 offsets into the article's text, in order.
 */
export function composeBrief(
  article: Article,
  source: BriefSource,
  termbases: readonly Termbase[],
  options: BriefOptions = {},
  spans?: readonly Span[],
): Brief {
  const { summary, terms, candidates, termbase, warnings } = analyseArticle(
    article,
    termbases,
    options,
    spans,
  );
  return {
    schemaVersion: SCHEMA_VERSION,
    source: {
      ...source,
      contentType: article.contentType,
      charset: article.charset,
      ...(article.canonicalUrl === undefined ? {} : { canonicalUrl: article.canonicalUrl }),
    },
    engine: ENGINE,
    language: { ...article.language, others: [...article.language.others] },
    ...(article.title === undefined ? {} : { title: article.title }),
    ...(article.published === undefined ? {} : { published: article.published }),
    summary,
    terms,
    candidates,
    termbase,
    warnings: [...languageWarnings(article, termbase.length > 0), ...warnings],
    text: article.text,
    blocks: article.blocks.map((block) => ({ ...block })),
  };
}
