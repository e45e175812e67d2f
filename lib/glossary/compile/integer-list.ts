import { enlarged } from '../../enlarged.ts';

/** A list of 32-bit integers that grows: a quarter of the memory of an array of numbers, and nothing to collect. */
export class IntegerList {
  #items = new Int32Array(1024);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(item: number): void {
    if (this.#length === this.#items.length) this.#items = enlarged(this.#items);
    this.#items[this.#length] = item;
    this.#length += 1;
  }

  /** The item at a place; 0 beyond the end. */
  at(index: number): number {
    return this.#items[index] ?? 0;
  }

  set(index: number, item: number): void {
    this.#items[index] = item;
  }

  /** The items, as a view that is good until the list changes. */
  view(): Int32Array {
    return this.#items.subarray(0, this.#length);
  }
}
