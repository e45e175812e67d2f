import { de } from './de/index.ts';
import { en } from './en/index.ts';
import { es } from './es/index.ts';
import { fr } from './fr/index.ts';
import { it } from './it/index.ts';
import type { Language } from './language.ts';
import { nl } from './nl/index.ts';
import { pl } from './pl/index.ts';
import { pt } from './pt/index.ts';
import { und } from './und/index.ts';

/** Every language with data of its own. Adding a language is one folder and one line here. */
const LANGUAGES: readonly Language[] = [und, de, en, es, fr, it, nl, pl, pt];

const byCode: ReadonlyMap<string, Language> = new Map(LANGUAGES.map((language) => [language.code, language]));

/** Codes of the languages with data of their own, sorted, without `und`. */
export const languageCodes: readonly string[] = LANGUAGES.map((language) => language.code)
  .filter((code) => code !== 'und')
  .sort();

/** The data of a language by BCP 47 tag: its primary subtag decides (`fr-CA` is `fr`); unknown tags get `und`. */
export function languageFor(tag: string): Language {
  const primary = tag.trim().toLowerCase().split(/[-_]/, 1)[0] ?? '';
  return byCode.get(primary) ?? und;
}
