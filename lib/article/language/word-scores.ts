import { enlarged } from '../../enlarged.ts';
import { lowerOf } from './sample.ts';

/** Words whose scores are kept: a few megabytes at most. */
const MOST_KEPT = 10_000;
/** Twice as many places, rounded up to a power of two: never more than about half full. */
const SLOTS = 1 << 15;
/** Words with one hash that are looked through; beyond them a word is scored anew each time. */
const MOST_PROBES = 16;
const FIRST_ROWS = 256;
const LEADERS_SIZE = 3;
const LEAST = -0x80000000;

/**
 * Scores of words met before, by language: a word has the same in every text. A word that is known costs no
 * string: its letters are compared where they stand. Bounded.
 */
export class WordScores {
  readonly #languages: number;
  readonly #score: (word: string) => Int32Array;
  /** The known words, in lower case; the scores of the n-th begin at n times the languages. */
  readonly #known: string[] = [];
  #rows: Int32Array;
  /** What `leadersOf` gives for each. */
  #leaders = new Int32Array(LEADERS_SIZE * FIRST_ROWS);
  /** Numbers of words plus one, by hash; 0 where there is none. */
  readonly #slots = new Int32Array(SLOTS);

  constructor(languages: number, score: (word: string) => Int32Array) {
    this.#languages = languages;
    this.#score = score;
    this.#rows = new Int32Array(languages * FIRST_ROWS);
  }

  /** Adds the scores of the word `text.slice(start, end)`, which hashes to `hash`, to `total`. */
  addTo(total: Int32Array, text: string, start: number, end: number, hash: number): void {
    const word = this.#numberOf(text, start, end, hash);
    const rows = word < 0 ? this.#score(text.slice(start, end).toLowerCase()) : this.#rows;
    const place = word < 0 ? 0 : word * this.#languages;
    for (let at = 0; at < total.length; at += 1) total[at] = (total[at] ?? 0) + (rows[place + at] ?? 0);
  }

  /** By how much the best of the other languages scores more than `language` for a word; less where below 0. */
  excessOver(language: number, text: string, start: number, end: number, hash: number): number {
    const word = this.#numberOf(text, start, end, hash);
    if (word < 0) {
      const scores = this.#score(text.slice(start, end).toLowerCase());
      const { best, first, second } = leadersOf(scores);
      return (best === language ? second : first) - (scores[language] ?? 0);
    }
    const at = LEADERS_SIZE * word;
    const other = this.#leaders[at] === language ? this.#leaders[at + 2] : this.#leaders[at + 1];
    return (other ?? 0) - (this.#rows[word * this.#languages + language] ?? 0);
  }

  /** The number of a word: found, or added; -1 where too many words have its hash. */
  #numberOf(text: string, start: number, end: number, hash: number): number {
    const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
    const first = mixed ^ (mixed >>> 13);
    for (let probe = 0; probe < MOST_PROBES; probe += 1) {
      const slot = (first + probe) & (SLOTS - 1);
      const word = (this.#slots[slot] ?? 0) - 1;
      if (word < 0) return this.#add(text.slice(start, end).toLowerCase(), slot);
      if (this.#stands(word, text, start, end)) return word;
    }
    return -1;
  }

  #stands(word: number, text: string, start: number, end: number): boolean {
    const known = this.#known[word] ?? '';
    if (known.length !== end - start) return false;
    for (let at = 0; at < known.length; at += 1)
      if (known.charCodeAt(at) !== lowerOf(text.charCodeAt(start + at))) return false;
    return true;
  }

  #add(word: string, slot: number): number {
    if (this.#known.length >= MOST_KEPT) {
      this.#known.length = 0;
      this.#slots.fill(0);
    }
    const number = this.#known.length;
    if ((number + 1) * this.#languages > this.#rows.length) {
      this.#rows = enlarged(this.#rows);
      this.#leaders = enlarged(this.#leaders);
    }
    const scores = this.#score(word);
    const { best, first, second } = leadersOf(scores);
    this.#rows.set(scores, number * this.#languages);
    this.#leaders.set([best, first, second], LEADERS_SIZE * number);
    this.#slots[slot] = this.#known.push(word);
    return number;
  }
}

/** Which language has the best of some scores, the best, and the best of the others. */
interface Leaders {
  readonly best: number;
  readonly first: number;
  readonly second: number;
}

/** The leaders of some scores: of equal ones the first is the best, and without others the second is 0. */
export function leadersOf(scores: Int32Array): Leaders {
  let best = 0;
  for (let at = 1; at < scores.length; at += 1) if ((scores[at] ?? 0) > (scores[best] ?? 0)) best = at;
  let second = scores.length > 1 ? LEAST : 0;
  for (let at = 0; at < scores.length; at += 1) if (at !== best) second = Math.max(second, scores[at] ?? 0);
  return { best, first: scores[best] ?? 0, second };
}
