import { bg } from './bg/index.ts';
import { ca } from './ca/index.ts';
import { cs } from './cs/index.ts';
import { da } from './da/index.ts';
import { de } from './de/index.ts';
import { el } from './el/index.ts';
import { en } from './en/index.ts';
import { es } from './es/index.ts';
import { et } from './et/index.ts';
import { fi } from './fi/index.ts';
import { fr } from './fr/index.ts';
import { ga } from './ga/index.ts';
import { hr } from './hr/index.ts';
import { hu } from './hu/index.ts';
import { it } from './it/index.ts';
import type { Language } from './language.ts';
import { lt } from './lt/index.ts';
import { lv } from './lv/index.ts';
import { mt } from './mt/index.ts';
import { nb } from './nb/index.ts';
import { nl } from './nl/index.ts';
import { pl } from './pl/index.ts';
import { primarySubtag } from './primary-subtag.ts';
import { pt } from './pt/index.ts';
import { ro } from './ro/index.ts';
import { ru } from './ru/index.ts';
import { sk } from './sk/index.ts';
import { sl } from './sl/index.ts';
import { sv } from './sv/index.ts';
import { uk } from './uk/index.ts';
import { und } from './und/index.ts';

/** Every language with data of its own. Adding a language is one folder and one line here. */
const LANGUAGES: readonly Language[] = [
  bg,
  ca,
  cs,
  da,
  de,
  el,
  en,
  es,
  et,
  fi,
  fr,
  ga,
  hr,
  hu,
  it,
  lt,
  lv,
  mt,
  nb,
  nl,
  pl,
  pt,
  ro,
  ru,
  sk,
  sl,
  sv,
  uk,
  und,
];

const byCode: ReadonlyMap<string, Language> = new Map(LANGUAGES.map((language) => [language.code, language]));

/** Codes of the languages with data of their own, sorted, without `und`. */
export const languageCodes: readonly string[] = LANGUAGES.map((language) => language.code)
  .filter((code) => code !== 'und')
  .sort();

/** The data of a language by BCP 47 tag: its primary subtag decides (`fr-CA` is `fr`, `no` and `nn` are `nb`); unknown tags get `und`. */
export function languageFor(tag: string): Language {
  const primary = primarySubtag(tag);
  return byCode.get(primary === 'no' || primary === 'nn' ? 'nb' : primary) ?? und;
}
