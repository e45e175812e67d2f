import { primarySubtag } from '../../languages/primary-subtag.ts';
import { english } from './en.ts';
import { french } from './fr.ts';
import type { Locale, Messages } from './messages.ts';

export type { Locale, Messages } from './messages.ts';

const TABLES: Readonly<Record<Locale, Messages>> = { fr: french, en: english };

/** The words of a page's language. */
export function messagesFor(locale: Locale): Messages {
  return TABLES[locale];
}

/** The page language for an article: its own where pages exist in it, English otherwise. */
export function localeOf(languageTag: string): Locale {
  return primarySubtag(languageTag) === 'fr' ? 'fr' : 'en';
}

/** A language's name as it stands within a sentence; its tag where the table has no name. */
export function languageName(tag: string, messages: Messages): string {
  const primary = primarySubtag(tag);
  if (primary === 'und' || primary === '') return messages.unknownLanguage;
  const name = messages.languages[primary];
  if (name === undefined) return tag;
  return tag.length > primary.length ? `${name} (${tag})` : name;
}
