import type { Language } from '../../languages/language.ts';
import { inflection as noInflection } from '../../languages/und/inflection.ts';
import { Spellings } from '../../text/index.ts';
import { foldSpelling } from '../compile/spelling.ts';
import { Shape } from '../match/token-model.ts';
import { generalWords, UNKNOWN } from './general-words.ts';

/** What a token may be in a term: no part of one, one of its words, or what links them (*de*, *of*). */
export const Role = { barrier: 0, content: 1, link: 2 } as const;

/** Shortest word that a term may hold, in letters; acronyms may have two. */
const MIN_LETTERS = 3;

/** What is kept from one text to the next at most, by language: some 20,000 spellings, a few megabytes. */
const MOST_KEPT = 400_000;
/** What a spelling weighs beside its UTF-16 code units. */
const WEIGHT = 10;

/** What a spelling is, whatever text it stands in. */
export interface KnownWord {
  readonly role: number;
  /** A determiner, a preposition or a conjunction: a noun mostly follows. */
  readonly opener: boolean;
  /** The number of its key, by which all its forms count as one; -1 for a barrier. */
  readonly key: number;
}

/** What all the forms of a word have in common. */
export interface WordKeyEntry {
  /** The base form, folded. */
  readonly text: string;
  /** Occurrences per million words of general language. */
  readonly perMillion: number;
  readonly link: boolean;
  readonly article: boolean;
}

/** The words of a language: each spelling is looked up once, and numbered. */
export class KnownWords {
  readonly #stopWords: ReadonlySet<string>;
  readonly #outside: RegExp | undefined;
  readonly #links: ReadonlySet<string>;
  readonly #articles: ReadonlySet<string>;
  readonly #openers: ReadonlySet<string>;
  readonly #lemma: (word: string) => string;
  readonly #perMillion: ReadonlyMap<string, number>;
  readonly #spellings = new Spellings();
  readonly #words: KnownWord[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #keys: WordKeyEntry[] = [];
  #weight = 0;

  constructor(
    { summary, terminology, inflection = noInflection }: Language,
    perMillion: ReadonlyMap<string, number>,
  ) {
    this.#stopWords = new Set([...summary.stopWords, ...(terminology?.outsideWords ?? [])]);
    this.#outside = terminology?.outsideEndings;
    this.#links = new Set(terminology?.links ?? []);
    this.#articles = new Set(terminology?.articles ?? []);
    this.#openers = new Set([
      ...this.#links,
      ...inflection.particles,
      ...inflection.cues.determiners,
      ...inflection.conjunctions,
    ]);
    this.#lemma = inflection.lemma;
    this.#perMillion = perMillion;
  }

  /** Those of a language, which keep what they learnt from the texts before, within bounds. */
  static of(language: Language): KnownWords {
    const kept = byLanguage.get(language);
    if (kept !== undefined && kept.#weight < MOST_KEPT) return kept;
    const fresh = new KnownWords(language, kept === undefined ? generalWords(language) : kept.#perMillion);
    byLanguage.set(language, fresh);
    return fresh;
  }

  /** How many keys there are by now. */
  get keyCount(): number {
    return this.#keys.length;
  }

  /** The key with this number, which must be one of ours. */
  keyAt(number: number): WordKeyEntry {
    return this.#keys[number] ?? NO_KEY;
  }

  /** The word that stands at `[start, end)` of a text, in the shape of its token. */
  wordAt(text: string, start: number, end: number, shape: number): KnownWord {
    const spelling = this.#spellings.numberOf(text, start, end);
    return this.#words[spelling] ?? this.#learn(this.#spellings.at(spelling), shape);
  }

  #learn(surface: string, shape: number): KnownWord {
    const word = surface.toLowerCase();
    const role = this.#roleOf(word, shape);
    const key =
      role === Role.barrier
        ? -1
        : this.#numberOf(role === Role.link ? word : this.#lemma(foldSpelling(surface)));
    const learnt = { role, opener: this.#openers.has(word), key };
    this.#words.push(learnt);
    this.#weight += surface.length + WEIGHT;
    return learnt;
  }

  #roleOf(word: string, shape: number): number {
    if ((shape & (Shape.symbol | Shape.digits)) !== 0) return Role.barrier;
    if (this.#links.has(word)) return Role.link;
    const acronym = (shape & Shape.lower) === 0 && word.length > 1;
    if (word.length < MIN_LETTERS && !acronym) return Role.barrier;
    if (this.#stopWords.has(word) || this.#outside?.test(word) === true) return Role.barrier;
    return Role.content;
  }

  #numberOf(key: string): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.#keys.length);
    return (
      this.#keys.push({
        text: key,
        perMillion: this.#perMillion.get(key) ?? UNKNOWN,
        link: this.#links.has(key),
        article: this.#articles.has(key),
      }) - 1
    );
  }
}

const NO_KEY: WordKeyEntry = { text: '', perMillion: UNKNOWN, link: false, article: false };
const byLanguage = new WeakMap<Language, KnownWords>();
