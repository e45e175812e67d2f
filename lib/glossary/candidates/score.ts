import type { KnownWords } from './known-words.ts';
import { freeCount, type Phrase } from './phrases.ts';
import type { WordUses } from './word-stream.ts';

/** A lone word from this number of occurrences per million on is everybody's, and no term. */
const EVERYDAY = 250;
/** The share of its uses in which a word must stand as a noun does for it to head a term. */
const NOUN_SHARE = 0.4;
/** What counts against a lone word, which is a term more rarely, and against *de la*: terms mostly have the bare *de*. */
const LONE_WORD = 0.5;
const WITH_ARTICLE = 0.6;

/** Scores phrases by how much they look like terms; 0 for those that cannot be one. */
export class Scorer {
  readonly #words: KnownWords;
  readonly #uses: WordUses;
  readonly #total: number;
  readonly #headFirst: boolean;
  /** Per key: how strange it is to general language; 0 where that is not known yet. */
  readonly #strangeness: Float64Array;

  /** @param total words of the texts. */
  constructor(words: KnownWords, uses: WordUses, total: number, headFirst: boolean) {
    this.#words = words;
    this.#uses = uses;
    this.#total = Math.max(1, total);
    this.#headFirst = headFirst;
    this.#strangeness = new Float64Array(words.keyCount);
  }

  /** log C-value × weirdness, less for a lone word and for a phrase with an article. */
  scoreOf(phrase: Phrase): number {
    const { keys } = phrase;
    const free = freeCount(phrase);
    if (free <= 0) return 0;
    const head = keys[this.#headFirst ? 0 : keys.length - 1] ?? 0;
    const count = this.#uses.count[head] ?? 0;
    if (count === 0) return 0;
    const opened = (this.#uses.opened[head] ?? 0) / count;
    const closed = (this.#uses.closed[head] ?? 0) / count;
    if ((this.#headFirst ? opened : closed) < NOUN_SHARE) return 0;
    const lone = phrase.words === 1;
    if (lone && (opened < NOUN_SHARE || this.#isEveryday(keys[0] ?? 0))) return 0;
    return (
      Math.log2(1 + free) *
      this.#weirdness(keys) *
      (lone ? LONE_WORD : 1) *
      (keys.some((key) => this.#words.keyAt(key).article) ? WITH_ARTICLE : 1)
    );
  }

  /** True for a word of everyday language: *year*, *help*. */
  #isEveryday(key: number): boolean {
    return this.#words.keyAt(key).perMillion >= EVERYDAY;
  }

  /**
   * How strange the content words of a phrase are to general language: the square root of the geometric mean
   * of log₂(1 + occurrences per million here ÷ occurrences per million there).
   */
  #weirdness(keys: readonly number[]): number {
    let sum = 0;
    let count = 0;
    for (const key of keys) {
      if (this.#words.keyAt(key).link) continue;
      sum += this.#strangenessOf(key);
      count += 1;
    }
    return count === 0 ? 0 : Math.exp(sum / count / 2);
  }

  #strangenessOf(key: number): number {
    const known = this.#strangeness[key] ?? 0;
    if (known !== 0) return known;
    const here = ((this.#uses.count[key] ?? 0) / this.#total) * 1_000_000;
    const strangeness = Math.log(Math.log2(1 + here / this.#words.keyAt(key).perMillion));
    this.#strangeness[key] = strangeness;
    return strangeness;
  }
}
