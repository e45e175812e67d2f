import { primarySubtag } from '../../languages/primary-subtag.ts';
import { english } from './en.ts';
import { french } from './fr.ts';
import type { Locale, Messages } from './messages.ts';

export { type CatalogMessages, catalogMessagesFor } from './catalog.ts';
export { domainCodes, domainName } from './domains.ts';
export { languageName } from './language-name.ts';
export type { Locale, Messages } from './messages.ts';
export { type WordedWarning, wordWarnings } from './warnings.ts';

const TABLES: Readonly<Record<Locale, Messages>> = { fr: french, en: english };

/** The words of a page's language. */
export function messagesFor(locale: Locale): Messages {
  return TABLES[locale];
}

/** The page language for an article: its own where pages exist in it, English otherwise. */
export function localeOf(languageTag: string): Locale {
  return primarySubtag(languageTag) === 'fr' ? 'fr' : 'en';
}
