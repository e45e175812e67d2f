import { enlarged } from '../enlarged.ts';

/** Topic words up to which inserting them one by one into their order is the quickest way to sort them. */
const FEW = 24;

/**
 * Vectors of topic words, one after the other in two arrays: of a whole article no more than these is kept.
 * Vector `v` has the terms and weights from `start(v)` to `end(v)`; terms ascend, and the weights, 1 + ln of
 * the count, together have length 1.
 */
export class Vectors {
  #terms = new Int32Array(1024);
  #weights = new Float64Array(1024);
  readonly #ends: number[] = [0];

  /** How many vectors there are. */
  get size(): number {
    return this.#ends.length - 1;
  }

  /** The terms of all vectors; valid until the next one is added. */
  get terms(): Int32Array {
    return this.#terms;
  }

  /** The weights of all vectors; valid until the next one is added. */
  get weights(): Float64Array {
    return this.#weights;
  }

  start(vector: number): number {
    return this.#ends[vector] ?? 0;
  }

  end(vector: number): number {
    return this.#ends[vector + 1] ?? 0;
  }

  /** Adds the vector of the first `count` of `topics`, which it sorts, and gives its number. */
  add(topics: Int32Array, count: number): number {
    sort(topics, count);
    const first = this.end(this.size - 1);
    if (first + count > this.#terms.length) this.#grow(first + count);
    const terms = this.#terms;
    const weights = this.#weights;
    let end = first;
    let squares = 0;
    for (let i = 0; i < count; ) {
      const term = topics[i] ?? 0;
      let same = i + 1;
      while (same < count && topics[same] === term) same += 1;
      const weight = same - i === 1 ? 1 : 1 + Math.log(same - i);
      terms[end] = term;
      weights[end] = weight;
      squares += weight * weight;
      end += 1;
      i = same;
    }
    const norm = Math.sqrt(squares);
    for (let at = first; at < end; at += 1) weights[at] = (weights[at] ?? 0) / norm;
    return this.#ends.push(end) - 2;
  }

  #grow(least: number): void {
    const size = Math.max(least, this.#terms.length * 2);
    const weights = new Float64Array(size);
    weights.set(this.#weights);
    this.#terms = enlarged(this.#terms, size);
    this.#weights = weights;
  }
}

function sort(topics: Int32Array, count: number): void {
  if (count > FEW) {
    topics.subarray(0, count).sort();
    return;
  }
  for (let i = 1; i < count; i += 1) {
    const topic = topics[i] ?? 0;
    let at = i;
    for (; at > 0 && (topics[at - 1] ?? 0) > topic; at -= 1) topics[at] = topics[at - 1] ?? 0;
    topics[at] = topic;
  }
}
