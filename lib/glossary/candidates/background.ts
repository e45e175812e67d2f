import type { Language } from '../../languages/language.ts';
import type { WordReader } from './word-uses.ts';

/** A lone word from this number of occurrences per million on is everybody's, and no term. */
const EVERYDAY = 250;

/** Occurrences per million words of general language that a word without an entry is taken to have. */
const UNKNOWN = 2;

/** By language: the general words by their keys, which are looked up once. */
const known = new WeakMap<Language, ReadonlyMap<string, number>>();

function generalWords(language: Language, reader: WordReader): ReadonlyMap<string, number> {
  const before = known.get(language);
  if (before !== undefined) return before;
  const words = new Map<string, number>();
  for (const { perMillion, words: list } of language.terminology?.background ?? []) {
    for (const word of list) {
      const key = reader.keyOf(word);
      if (!words.has(key)) words.set(key, perMillion);
    }
  }
  known.set(language, words);
  return words;
}

/** How usual words are in general language, beside how usual they are in the texts at hand. */
export class Background {
  readonly #perMillion: ReadonlyMap<string, number>;
  readonly #reader: WordReader;
  readonly #total: number;
  readonly #links: ReadonlySet<string>;

  constructor(language: Language, reader: WordReader, total: number) {
    this.#reader = reader;
    this.#total = Math.max(1, total);
    this.#links = new Set(language.terminology?.links ?? []);
    this.#perMillion = generalWords(language, reader);
  }

  /** True for a word of everyday language: *year*, *help*. */
  isEveryday(key: string): boolean {
    return (this.#perMillion.get(key) ?? 0) >= EVERYDAY;
  }

  /**
   * How strange the content words of a phrase are to general language: the square root of the geometric mean
   * of log₂(1 + occurrences per million here ÷ occurrences per million there).
   */
  weirdness(keys: readonly string[]): number {
    let sum = 0;
    let count = 0;
    for (const key of keys) {
      if (this.#links.has(key)) continue;
      const here = ((this.#reader.useOf(key)?.count ?? 0) / this.#total) * 1_000_000;
      sum += Math.log(Math.log2(1 + here / (this.#perMillion.get(key) ?? UNKNOWN)));
      count += 1;
    }
    return count === 0 ? 0 : Math.exp(sum / count / 2);
  }
}
