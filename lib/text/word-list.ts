import { enlarged } from '../enlarged.ts';
import type { Word, WordKind } from './word.ts';

/** Room for this many words at first. */
const SMALLEST = 16;

/** The kinds by the number that stands for them in a list. */
const KINDS = ['word', 'number', 'acronym', 'elision'] as const satisfies readonly WordKind[];
const KIND_NUMBER: Readonly<Record<WordKind, number>> = { word: 0, number: 1, acronym: 2, elision: 3 };

/**
 * Words of a text in order, packed into one array. Objects are made only where a caller asks for them, by
 * `map` or iteration; `startAt`, `endAt` and `kindAt` make none. A list may be cleared and filled again.
 *
 * It has much in common with `SpanList`: a base class of both made splitting words a third slower.
 */
export class WordList implements Iterable<Word> {
  #length = 0;
  /** Start of each, then its length times four, plus the number of its kind. */
  #packed: Int32Array;

  /** @param capacity how many words there is room for before the list has to grow. */
  constructor(capacity = SMALLEST) {
    this.#packed = new Int32Array(2 * Math.max(1, capacity));
  }

  get length(): number {
    return this.#length;
  }

  clear(): void {
    this.#length = 0;
  }

  add(start: number, end: number, kind: WordKind): void {
    const at = 2 * this.#length;
    if (at === this.#packed.length) this.#packed = enlarged(this.#packed);
    this.#packed[at] = start;
    this.#packed[at + 1] = ((end - start) << 2) | KIND_NUMBER[kind];
    this.#length += 1;
  }

  /** Start of word `index`, which must be one of the list. */
  startAt(index: number): number {
    return this.#packed[2 * index] ?? 0;
  }

  /** End of word `index`, which must be one of the list. */
  endAt(index: number): number {
    return this.startAt(index) + ((this.#packed[2 * index + 1] ?? 0) >>> 2);
  }

  /** Kind of word `index`, which must be one of the list. */
  kindAt(index: number): WordKind {
    return KINDS[(this.#packed[2 * index + 1] ?? 0) & 3] ?? 'word';
  }

  map<T>(make: (word: Word, index: number) => T): T[] {
    const made: T[] = [];
    for (let index = 0; index < this.#length; index += 1) made.push(make(this.#wordAt(index), index));
    return made;
  }

  *[Symbol.iterator](): Generator<Word, void, undefined> {
    for (let index = 0; index < this.#length; index += 1) yield this.#wordAt(index);
  }

  #wordAt(index: number): Word {
    return { start: this.startAt(index), end: this.endAt(index), kind: this.kindAt(index) };
  }
}
