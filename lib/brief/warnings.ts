import type { Article } from '../article/article.ts';
import type { BriefWarning } from './schema.ts';

/** What a reader should know about the article's language before relying on its brief. */
export function languageWarnings(article: Article, hasTermbase: boolean): BriefWarning[] {
  const { tag, others } = article.language;
  if (tag === 'und') {
    return [
      {
        code: 'language-unknown',
        message:
          'The language of the article could not be told, so no terms were looked up. Name it: in the folder (articles/fr/…), in the object metadata (language) or in the document.',
      },
    ];
  }
  const warnings: BriefWarning[] = [];
  if (others.length > 0) {
    warnings.push({
      code: 'several-languages',
      message: `Parts of the article are in another language (${others.join(', ')}); terms were looked up in ${tag} only.`,
    });
  }
  if (!hasTermbase) {
    warnings.push({ code: 'no-termbase', message: `No glossary has terms in ${tag}.` });
  }
  return warnings;
}
