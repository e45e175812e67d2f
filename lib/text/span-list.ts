import { enlarged } from '../enlarged.ts';
import type { Span } from './span.ts';

/** Room for this many spans at first: V8 keeps arrays of up to 64 bytes in its own heap, which costs least. */
const SMALLEST = 8;

/**
 * Spans of a text in order, packed into one array: a hostile text has half a million of them, which as objects
 * would cost more than finding them. Objects are made only where a caller asks for them. A list
 * may be cleared and filled again.
 */
export class SpanList implements Iterable<Span> {
  #length = 0;
  /** Start and end of each, one after the other. */
  #packed: Int32Array;

  /** @param capacity how many spans there is room for before the list has to grow. */
  constructor(capacity = SMALLEST) {
    this.#packed = new Int32Array(2 * Math.max(1, capacity));
  }

  get length(): number {
    return this.#length;
  }

  clear(): void {
    this.#length = 0;
  }

  add(start: number, end: number): void {
    const at = 2 * this.#length;
    if (at === this.#packed.length) this.#packed = enlarged(this.#packed);
    this.#packed[at] = start;
    this.#packed[at + 1] = end;
    this.#length += 1;
  }

  /** Start of span `index`, which must be one of the list. */
  startAt(index: number): number {
    return this.#packed[2 * index] ?? 0;
  }

  /** End of span `index`, which must be one of the list. */
  endAt(index: number): number {
    return this.#packed[2 * index + 1] ?? 0;
  }

  map<T>(make: (span: Span, index: number) => T): T[] {
    const made: T[] = [];
    for (let index = 0; index < this.#length; index += 1) {
      made.push(make({ start: this.startAt(index), end: this.endAt(index) }, index));
    }
    return made;
  }

  *[Symbol.iterator](): Generator<Span, void, undefined> {
    for (let index = 0; index < this.#length; index += 1) {
      yield { start: this.startAt(index), end: this.endAt(index) };
    }
  }
}
