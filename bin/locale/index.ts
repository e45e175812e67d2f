import { primarySubtag } from '../../lib/languages/primary-subtag.ts';
import type { Locale } from '../../lib/render/locale/index.ts';
import { type CommandMessages, english } from './en.ts';
import { french } from './fr.ts';

export type { Locale } from '../../lib/render/locale/index.ts';
export type { CommandMessages } from './en.ts';

const TABLES: Readonly<Record<Locale, CommandMessages>> = { en: english, fr: french };

/** The languages that the command speaks. */
export const LOCALES = ['en', 'fr'] as const satisfies readonly Locale[];

/** The command's words in a language. */
export function commandMessages(locale: Locale): CommandMessages {
  return TABLES[locale];
}

/** The language of the command for a tag (`fr`, `fr-CA`) or a POSIX locale (`fr_CA.UTF-8`), if it speaks it. */
export function findLocale(name: string): Locale | undefined {
  const subtag = primarySubtag(name.replace(/[_.@].*/s, ''));
  return LOCALES.find((locale) => locale === subtag);
}

/**
 * The language to speak: that of the environment, in the order that POSIX gives (LC_ALL, LC_MESSAGES,
 * LANG); English where it is none that we speak.
 */
export function localeOfEnvironment(environment: Readonly<Record<string, string | undefined>>): Locale {
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  return findLocale(LC_ALL || LC_MESSAGES || LANG || '') ?? 'en';
}

/** What `--locale` says among the arguments, before they are parsed: help and errors are in it too. */
export function localeArgument(args: readonly string[]): string | undefined {
  const end = args.indexOf('--');
  const options = end < 0 ? args : args.slice(0, end);
  const joined = options.find((arg) => arg.startsWith('--locale='));
  if (joined !== undefined) return joined.slice('--locale='.length);
  const at = options.indexOf('--locale');
  return at < 0 ? undefined : options[at + 1];
}
