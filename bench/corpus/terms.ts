import { type Random, seededRandom } from '../../lib/evaluation/index.ts';
import type { Concept, Term } from '../../lib/glossary/index.ts';
import { type CorpusLanguage, pick, zipf } from './language.ts';
import { MODIFIER_LIST, type Modifier, NAME_ENDINGS, NOUN_LIST, type Noun, SYLLABLES } from './vocabulary.ts';

/** One generated term: its singular and its plural, in both languages. An acronym has one form. */
export interface GeneratedTerm {
  readonly acronym: boolean;
  readonly forms: Readonly<Record<CorpusLanguage, readonly [singular: string, plural: string]>>;
}

/** Endings that inflect by rule in both languages, with the gender that they have in French. */
const NOUN_ENDINGS: ReadonlyArray<readonly [french: string, english: string, feminine: boolean]> = [
  ['tion', 'tion', true],
  ['ment', 'ment', false],
  ['age', 'age', false],
  ['ité', 'ity', true],
  ['isme', 'ism', false],
  ['ure', 'ure', true],
  ['teur', 'tor', false],
  ['ine', 'in', true],
];
const ADJECTIVE_ENDINGS: ReadonlyArray<readonly [french: string, feminine: string, english: string]> = [
  ['ique', 'ique', 'ic'],
  ['if', 'ive', 'ive'],
  ['aire', 'aire', 'ary'],
  ['able', 'able', 'able'],
];

/** A made-up stem of two or three syllables; the same number gives the same one. */
function stem(number: number): string {
  const { length } = SYLLABLES;
  const first = SYLLABLES[number % length] ?? '';
  const second = SYLLABLES[Math.floor(number / length) % length] ?? '';
  const rest = Math.floor(number / length / length);
  const third = rest === 0 ? '' : (SYLLABLES[(rest - 1) % length] ?? '');
  return `${first}${second}${third}`;
}

function inventedNoun(number: number): Noun {
  const [french, english, feminine] = NOUN_ENDINGS[number % NOUN_ENDINGS.length] ?? ['e', 'e', true];
  const root = stem(Math.floor(number / NOUN_ENDINGS.length));
  const en = `${root}${english}`;
  return {
    fr: { singular: `${root}${french}`, plural: `${root}${french}s`, feminine },
    en: { singular: en, plural: en.endsWith('y') ? `${en.slice(0, -1)}ies` : `${en}s` },
  };
}

function inventedModifier(number: number): Modifier {
  const kind = number % (ADJECTIVE_ENDINGS.length + 2);
  const root = stem(Math.floor(number / (ADJECTIVE_ENDINGS.length + 2)) + 7);
  const ending = ADJECTIVE_ENDINGS[kind];
  if (ending !== undefined) {
    const [masculine, feminine, english] = ending;
    return {
      fr: [`${root}${masculine}`, `${root}${feminine}`, `${root}${masculine}s`, `${root}${feminine}s`],
      en: `${root}${english}`,
    };
  }
  const name = `${root}${NAME_ENDINGS[number % NAME_ENDINGS.length] ?? ''}`;
  const complement = kind % 2 === 0 ? `de ${name}` : `pour la ${name}`;
  return { fr: [complement, complement, complement, complement], en: name };
}

function phrase(noun: Noun, modifiers: readonly Modifier[]): GeneratedTerm {
  const { fr, en } = noun;
  const agreed = (plural: boolean): string =>
    modifiers.map((modifier) => modifier.fr[(plural ? 2 : 0) + (fr.feminine ? 1 : 0)] ?? '').join(' ');
  const before = [...modifiers].reverse().map((modifier) => modifier.en);
  const joined = (...words: string[]): string => words.filter((word) => word !== '').join(' ');
  return {
    acronym: false,
    forms: {
      fr: [joined(fr.singular, agreed(false)), joined(fr.plural, agreed(true))],
      en: [joined(...before, en.singular), joined(...before, en.plural)],
    },
  };
}

function acronym(random: Random): GeneratedTerm {
  const letters = Array.from({ length: 3 + Math.floor(random() * 3) }, () =>
    String.fromCharCode(65 + Math.floor(random() * 26)),
  ).join('');
  return { acronym: true, forms: { fr: [letters, letters], en: [letters, letters] } };
}

/** Of a hundred terms, so many have one word, a noun and one modifier, and two; the rest have three, or are acronyms. */
const SHARES = { acronym: 0.03, one: 0.17, two: 0.62, three: 0.9 };
/** Words of the language that articles use; the others are made up, and known to the termbase alone. */
const USED_WORDS = 0.5;

/**
 * So many different terms as a large institution's termbase has them. First come the noun phrases that
 * the generated articles are full of, commonest first, and every second of their nouns alone, up to half of all:
 * a page of them holds about as many terms as a page of law holds of a thesaurus of 16,000 concepts; the rest are of one to four words
 * and more, half of their words from the articles, half made up; the made-up vocabulary grows with the
 * number of terms. The same number and seed give the same terms.
 */
export function* generateTerms(count: number, seed: number): Generator<GeneratedTerm> {
  const random = seededRandom(seed);
  const vocabulary = Math.max(500, Math.ceil(count / 4));
  const seen = new Set<string>();
  let written = 0;
  const isNew = ({ forms }: GeneratedTerm): boolean => {
    const [key] = forms.fr;
    if (seen.has(key)) return false;
    seen.add(key);
    written += 1;
    return true;
  };
  const usual = NOUN_LIST.flatMap((noun, first) => [
    ...(first % 2 === 1 ? [{ noun, modifiers: [], rank: first + 1 }] : []),
    ...MODIFIER_LIST.map((modifier, second) => ({
      noun,
      modifiers: [modifier],
      rank: (first + 1) * (second + 1),
    })),
  ]).sort((a, b) => a.rank - b.rank);
  for (const { noun, modifiers } of usual) {
    if (written >= count / 2) break;
    const term = phrase(noun, modifiers);
    if (isNew(term)) yield term;
  }
  const noun = (): Noun =>
    random() < USED_WORDS ? zipf(random, NOUN_LIST) : inventedNoun(Math.floor(random() ** 2 * vocabulary));
  const modifier = (): Modifier =>
    random() < USED_WORDS
      ? pick(random, MODIFIER_LIST)
      : inventedModifier(Math.floor(random() ** 2 * vocabulary));
  while (written < count) {
    const kind = random();
    const term =
      kind < SHARES.acronym
        ? acronym(random)
        : kind < SHARES.one
          ? phrase(inventedNoun(Math.floor(random() * vocabulary)), [])
          : kind < SHARES.two
            ? phrase(noun(), [modifier()])
            : kind < SHARES.three
              ? phrase(noun(), [modifier(), modifier()])
              : phrase(noun(), [modifier(), modifier(), modifier()]);
    if (isNew(term)) yield term;
  }
}

const termOf = (text: string, isAcronym: boolean): Term => ({
  text,
  status: 'preferred',
  type: isAcronym ? 'acronym' : 'full',
  match: 'inflect',
  caseSensitive: false,
});

/** The terms as the concepts of a glossary, one term a language. */
export function termConcepts(terms: Iterable<GeneratedTerm>): Concept[] {
  const concepts: Concept[] = [];
  for (const { forms, acronym: isAcronym } of terms) {
    concepts.push({
      id: `t${concepts.length}`,
      domain: [],
      doNotTranslate: false,
      terms: { fr: [termOf(forms.fr[0], isAcronym)], en: [termOf(forms.en[0], isAcronym)] },
    });
  }
  return concepts;
}

/** What a matcher of fixed strings is given for the same terms: their singulars and plurals. */
export function surfaceForms(terms: Iterable<GeneratedTerm>, language: CorpusLanguage): string[] {
  const forms = new Set<string>();
  for (const term of terms) for (const form of term.forms[language]) forms.add(form);
  return [...forms];
}
