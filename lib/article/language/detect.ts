import { FUNCTION_WORDS, TELLING_LETTERS } from './function-words.ts';

/** Characters that are looked at: enough for certainty, and the same cost for any article. */
const SAMPLE = 20_000;
/** Evidence that is asked for: in all, a word, and as a multiple of the second language's. */
const LEAST_EVIDENCE = 2.2;
const LEAST_SHARE = 0.07;
const LEAST_MARGIN = 1.25;
/** What one telling letter is worth beside one little word that no other language has. */
const LETTER_WEIGHT = 0.25;

const WORD = /[\p{L}\p{M}]+/gu;

type Weights = ReadonlyMap<string, readonly (readonly [language: string, weight: number])[]>;

/** Each item counts for the languages that have it: one in all, so what many share says little. */
function weigh(lists: Readonly<Record<string, readonly string[]>>, unit: number): Weights {
  const owners = new Map<string, string[]>();
  for (const [language, items] of Object.entries(lists)) {
    for (const item of new Set(items)) owners.set(item, [...(owners.get(item) ?? []), language]);
  }
  return new Map(
    [...owners].map(([item, languages]) => [
      item,
      languages.map((language) => [language, unit / languages.length]),
    ]),
  );
}

let weights: { readonly words: Weights; readonly letters: Weights } | undefined;

/** Made on first use: an article that names its language costs nothing. */
function loadWeights() {
  weights ??= {
    words: weigh(
      Object.fromEntries(Object.entries(FUNCTION_WORDS).map(([code, list]) => [code, list.split(' ')])),
      1,
    ),
    letters: weigh(
      Object.fromEntries(Object.entries(TELLING_LETTERS).map(([code, list]) => [code, [...list]])),
      LETTER_WEIGHT,
    ),
  };
  return weights;
}

/**
 * The language of a text, by the little words that every sentence needs and the letters that few languages
 * have; `und` where the evidence is thin or two languages are near each other. Explainable, linear, and
 * bounded: no more than 20,000 characters are looked at.
 *
 * @returns a primary BCP 47 subtag, or `und`.
 */
export function detectLanguage(text: string): string {
  const { words, letters } = loadWeights();
  const scores = new Map<string, number>();
  const add = (found: Weights, item: string): void => {
    for (const [language, weight] of found.get(item) ?? [])
      scores.set(language, (scores.get(language) ?? 0) + weight);
  };
  let count = 0;
  for (const [match] of text.slice(0, SAMPLE).normalize('NFC').toLowerCase().matchAll(WORD)) {
    count += 1;
    add(words, match);
    for (const letter of match) if (letter > '\u007f') add(letters, letter);
  }
  const [best, second] = [...scores].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  if (best === undefined || best[1] < LEAST_EVIDENCE || best[1] < count * LEAST_SHARE) return 'und';
  return best[1] >= (second?.[1] ?? 0) * LEAST_MARGIN ? best[0] : 'und';
}

/** The languages that a text can be recognised in: primary BCP 47 subtags, sorted. */
export const detectableLanguages: readonly string[] = Object.keys(FUNCTION_WORDS).sort();
