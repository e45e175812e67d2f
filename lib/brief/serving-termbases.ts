import { chooseTargets, type Termbase } from '../glossary/index.ts';
import { languageFor } from '../languages/registry.ts';

/**
 * The termbases that serve an article: those of its language, into the wanted languages.
 *
 * @param language BCP 47 tag of the article.
 * @param targets BCP 47 tags to translate into, most wanted first; all where empty.
 */
export function servingTermbases(
  termbases: readonly Termbase[],
  language: string,
  targets: readonly string[] = [],
): Termbase[] {
  const { code } = languageFor(language);
  const ofLanguage = termbases.filter(({ source }) => languageFor(source).code === code);
  return chooseTargets(ofLanguage, targets);
}
