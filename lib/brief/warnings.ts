import type { Article } from '../article/article.ts';
import type { BriefWarning } from './schema.ts';

/** The words of the warnings: in French for French articles, in English for all others. */
const MESSAGES = {
  en: {
    unknown:
      'The language of the article could not be told, so no terms were looked up. Name it: in the folder (articles/fr/…), in the object metadata (language) or in the document.',
    several: (tag: string, others: string) =>
      `Parts of the article are in another language (${others}); terms were looked up in ${tag} only.`,
    noTermbase: (tag: string) => `No glossary has terms in ${tag}.`,
  },
  fr: {
    unknown:
      'La langue de l’article n’a pas pu être reconnue : aucun terme n’a été recherché. Indiquez-la dans le dossier (articles/fr/…), dans les métadonnées de l’objet (language) ou dans le document.',
    several: (tag: string, others: string) =>
      `Des passages de l’article sont dans une autre langue (${others}) ; les termes n’ont été recherchés qu’en ${tag}.`,
    noTermbase: (tag: string) => `Aucun glossaire ne contient de termes en ${tag}.`,
  },
} as const;

/** What a reader should know about the article's language before relying on its brief. */
export function languageWarnings(article: Article, hasTermbase: boolean): BriefWarning[] {
  const { tag, others } = article.language;
  const messages = /^fr\b/i.test(tag) ? MESSAGES.fr : MESSAGES.en;
  if (tag === 'und') return [{ code: 'language-unknown', message: messages.unknown }];
  const warnings: BriefWarning[] = [];
  if (others.length > 0) {
    warnings.push({ code: 'several-languages', message: messages.several(tag, others.join(', ')) });
  }
  if (!hasTermbase) warnings.push({ code: 'no-termbase', message: messages.noTermbase(tag) });
  return warnings;
}
