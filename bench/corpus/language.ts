import type { Random } from '../../lib/evaluation/index.ts';
import { ENGLISH, FRENCH, type Templates } from './templates.ts';
import {
  ACRONYMS,
  ENGLISH_ACRONYMS,
  FIRST_NAMES,
  MODIFIER_LIST,
  type Modifier,
  NAME_ENDINGS,
  NOUN_LIST,
  PLAIN_MODIFIER_LIST,
  SYLLABLES,
} from './vocabulary.ts';

/** The languages that articles can be generated in. */
export type CorpusLanguage = 'fr' | 'en';

/** Fills one gap of a template. */
export type Fill = (random: Random) => string;

/** What one language's articles are made of. */
export interface LanguageSource {
  readonly templates: Templates;
  readonly gaps: Readonly<Record<string, Fill>>;
}

/** An item, the early ones much likelier: rank r is drawn about in proportion to 1/r (Zipf's law). */
export function zipf<T>(random: Random, items: readonly T[]): T {
  const rank = Math.floor(Math.exp(random() * Math.log(items.length + 1))) - 1;
  return at(items, Math.min(rank, items.length - 1));
}

/** An item, all equally likely. */
export function pick<T>(random: Random, items: readonly T[]): T {
  return at(items, Math.floor(random() * items.length));
}

function at<T>(items: readonly T[], index: number): T {
  const item = items[index];
  if (item === undefined) throw new RangeError('Nothing to choose from');
  return item;
}

const between = (random: Random, least: number, most: number): number =>
  least + Math.floor(random() * (most - least + 1));

/** A name of people or places: half from the few that recur, half from a long tail. */
function properName(random: Random): string {
  const seed = random() < 0.5 ? Math.floor(random() ** 3 * 200) : Math.floor(random() * 80_000);
  const first = SYLLABLES[seed % SYLLABLES.length] ?? '';
  const second = SYLLABLES[Math.floor(seed / SYLLABLES.length) % SYLLABLES.length] ?? '';
  const ending = NAME_ENDINGS[seed % NAME_ENDINGS.length] ?? '';
  const name = `${first}${second}${ending}`;
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Noun phrases with a modifier of the glossaries, and with one of no glossary; the rest are bare nouns. */
const SHARE_OF_TERMS = 0.4;
const SHARE_OF_PLAIN = 0.25;

function modifier(random: Random): Modifier | undefined {
  const kind = random();
  if (kind < SHARE_OF_TERMS) return zipf(random, MODIFIER_LIST);
  return kind < SHARE_OF_TERMS + SHARE_OF_PLAIN ? zipf(random, PLAIN_MODIFIER_LIST) : undefined;
}

const vowel = (word: string): boolean => /^[aeiouyâàéèêîôœh]/iu.test(word);
const contract = (before: string, elided: string, word: string): string =>
  vowel(word) ? `${elided}${word}` : `${before} ${word}`;

/** A French noun phrase without its article. */
function frenchPhrase(random: Random, plural: boolean): { text: string; feminine: boolean } {
  const { fr } = zipf(random, NOUN_LIST);
  const noun = plural ? fr.plural : fr.singular;
  const modified = modifier(random);
  if (modified === undefined) return { text: noun, feminine: fr.feminine };
  const [masculine, feminine, plurals, femininePlural] = modified.fr;
  const singular = fr.feminine ? feminine : masculine;
  const agreed = plural ? (fr.feminine ? femininePlural : plurals) : singular;
  return { text: `${noun} ${agreed}`, feminine: fr.feminine };
}

function englishPhrase(random: Random, plural: boolean): string {
  const { en } = zipf(random, NOUN_LIST);
  const noun = plural ? en.plural : en.singular;
  const modified = modifier(random);
  return modified === undefined ? noun : `${modified.en} ${noun}`;
}

const french: Readonly<Record<string, Fill>> = {
  the: (random) => {
    const { text, feminine } = frenchPhrase(random, false);
    return contract(feminine ? 'la' : 'le', 'l’', text);
  },
  thes: (random) => `les ${frenchPhrase(random, true).text}`,
  a: (random) => {
    const { text, feminine } = frenchPhrase(random, false);
    return `${feminine ? 'une' : 'un'} ${text}`;
  },
  un: (random) => {
    const { text, feminine } = frenchPhrase(random, false);
    return `${feminine ? 'une' : 'un'} ${text}`;
  },
  of: (random) => {
    const { text, feminine } = frenchPhrase(random, false);
    return contract(feminine ? 'de la' : 'du', 'de l’', text);
  },
  ofs: (random) => `des ${frenchPhrase(random, true).text}`,
  to: (random) => {
    const { text, feminine } = frenchPhrase(random, false);
    return contract(feminine ? 'à la' : 'au', 'à l’', text);
  },
  body: (random) => {
    const { text, feminine } = frenchPhrase(random, false);
    return `${contract(feminine ? 'la' : 'le', 'l’', text)} de ${properName(random)}`;
  },
  title: (random) => pick(random, ['M.', 'Mme', 'le général', 'la ministre']),
  acronym: (random) => zipf(random, ACRONYMS),
  number: (random) =>
    random() < 0.3
      ? `${between(random, 1, 90)}\u202f${String(between(random, 0, 999)).padStart(3, '0')}`
      : String(between(random, 2, 900)),
  percent: (random) => `${between(random, 1, 90)},${between(random, 0, 9)}\u00a0%`,
  amount: (random) => `${between(random, 1, 40)},${between(random, 0, 9)} millions`,
  date: (random) => `${between(random, 1, 28)} ${pick(random, FRENCH.months)} ${between(random, 1990, 2030)}`,
  tail: (random) => (random() < 0.25 ? ', etc.' : '.'),
};

const english: Readonly<Record<string, Fill>> = {
  the: (random) => `the ${englishPhrase(random, false)}`,
  thes: (random) => `the ${englishPhrase(random, true)}`,
  a: (random) => {
    const phrase = englishPhrase(random, false);
    return `${/^[aeiou]/u.test(phrase) ? 'an' : 'a'} ${phrase}`;
  },
  of: (random) => `of the ${englishPhrase(random, false)}`,
  ofs: (random) => `of the ${englishPhrase(random, true)}`,
  body: (random) => `the ${englishPhrase(random, false)} of ${properName(random)}`,
  title: (random) => pick(random, ['Mr', 'Ms', 'Gen.', 'Dr']),
  acronym: (random) => zipf(random, ENGLISH_ACRONYMS),
  number: (random) =>
    random() < 0.3
      ? `${between(random, 1, 90)},${String(between(random, 0, 999)).padStart(3, '0')}`
      : String(between(random, 2, 900)),
  percent: (random) => `${between(random, 1, 90)}.${between(random, 0, 9)}%`,
  amount: (random) => `${between(random, 1, 40)}.${between(random, 0, 9)} million`,
  date: (random) =>
    `${between(random, 1, 28)} ${pick(random, ENGLISH.months)} ${between(random, 1990, 2030)}`,
  tail: (random) => (random() < 0.25 ? ', etc.' : '.'),
};

function common(months: readonly string[]): Readonly<Record<string, Fill>> {
  return {
    place: properName,
    surname: properName,
    person: (random) => `${pick(random, FIRST_NAMES)} ${properName(random)}`,
    month: (random) => pick(random, months),
    year: (random) => String(between(random, 1990, 2030)),
    day: (random) => String(between(random, 1, 28)),
    count: (random) => String(between(random, 2, 30)),
  };
}

export const LANGUAGE_SOURCES: Readonly<Record<CorpusLanguage, LanguageSource>> = {
  fr: { templates: FRENCH, gaps: { ...common(FRENCH.months), ...french } },
  en: { templates: ENGLISH, gaps: { ...common(ENGLISH.months), ...english } },
};
