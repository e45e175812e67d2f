/** The keys of a bucket in S3's order: that of their UTF-8 bytes. */

/** Compares by code points, which is the order of the UTF-8 bytes; UTF-16 units would not be. */
export function compareKeys(left: string, right: string): number {
  const length = Math.min(left.length, right.length);
  for (let index = 0; index < length; index += 1) {
    const a = left.charCodeAt(index);
    const b = right.charCodeAt(index);
    if (a !== b) {
      const aSurrogate = (a & 0xf800) === 0xd800;
      const bSurrogate = (b & 0xf800) === 0xd800;
      // A surrogate half belongs to a code point above every other unit.
      if (aSurrogate !== bSurrogate) return aSurrogate ? 1 : -1;
      return a - b;
    }
  }
  return left.length - right.length;
}

/** A sorted set of keys; sorting waits until somebody looks. */
export class SortedKeys {
  readonly #present = new Set<string>();
  readonly #added = new Set<string>();
  #sorted: string[] = [];
  #removed = 0;

  add(key: string): void {
    if (this.#present.has(key)) return;
    this.#present.add(key);
    this.#added.add(key);
  }

  delete(key: string): void {
    if (this.#present.delete(key)) this.#removed += 1;
  }

  /** All keys in order. The array may change with the next call of any method. */
  values(): readonly string[] {
    if (this.#added.size === 0 && this.#removed === 0) return this.#sorted;
    const kept = this.#sorted.filter((key) => this.#present.has(key) && !this.#added.has(key));
    const fresh = [...this.#added].filter((key) => this.#present.has(key)).sort(compareKeys);
    this.#sorted = merge(kept, fresh);
    this.#added.clear();
    this.#removed = 0;
    return this.#sorted;
  }

  /** The index of the first key that is not before `key`. */
  lowerBound(key: string): number {
    return this.#firstWhereNot((candidate) => compareKeys(candidate, key) < 0);
  }

  /** The index of the first key that is after all keys with the prefix. */
  afterPrefix(prefix: string): number {
    return this.#firstWhereNot(
      (candidate) => candidate.startsWith(prefix) || compareKeys(candidate, prefix) < 0,
    );
  }

  /** By halving: `before` holds for a beginning of the keys and for none after it. */
  #firstWhereNot(before: (key: string) => boolean): number {
    const keys = this.values();
    let low = 0;
    let high = keys.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (before(keys[middle] ?? '')) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function merge(left: readonly string[], right: readonly string[]): string[] {
  const merged: string[] = [];
  let l = 0;
  let r = 0;
  for (;;) {
    const a = left[l];
    const b = right[r];
    if (a === undefined && b === undefined) return merged;
    if (b === undefined || (a !== undefined && compareKeys(a, b) < 0)) {
      merged.push(a ?? '');
      l += 1;
    } else {
      merged.push(b);
      r += 1;
    }
  }
}
