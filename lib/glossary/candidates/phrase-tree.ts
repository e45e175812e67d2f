import { enlarged } from '../../enlarged.ts';

/** Slots at first: a power of two. */
const SMALLEST = 1 << 12;

/**
 * Sequences of numbered words as the nodes of a tree: each node stands for the sequence that leads to it. Most
 * phrases of a text occur once, so nothing is made for one but a few numbers.
 */
export class PhraseTree {
  /** Node 0 is the root, the empty sequence. */
  #nodes = 1;
  #slots = new Int32Array(2 * SMALLEST);
  #parents = new Int32Array(SMALLEST);
  #words = new Int32Array(SMALLEST);

  /** How many nodes there are, the root among them. */
  get size(): number {
    return this.#nodes;
  }

  /** The node for the sequence of `parent` and one word more; made where there is none yet. */
  child(parent: number, word: number): number {
    for (let slot = this.#slotOf(parent, word); ; slot = (slot + 1) & (this.#slots.length - 1)) {
      const node = this.#slots[slot] ?? 0;
      if (node === 0) return this.#add(slot, parent, word);
      if (this.#parents[node] === parent && this.#words[node] === word) return node;
    }
  }

  /** The node for the sequence of `parent` and one word more; 0 where there is none. */
  find(parent: number, word: number): number {
    for (let slot = this.#slotOf(parent, word); ; slot = (slot + 1) & (this.#slots.length - 1)) {
      const node = this.#slots[slot] ?? 0;
      if (node === 0 || (this.#parents[node] === parent && this.#words[node] === word)) return node;
    }
  }

  /** The words of a node's sequence. */
  wordsOf(node: number): number[] {
    const words: number[] = [];
    for (let at = node; at > 0; at = this.#parents[at] ?? 0) words.push(this.#words[at] ?? 0);
    return words.reverse();
  }

  #slotOf(parent: number, word: number): number {
    const mixed = Math.imul(Math.imul(parent, 0x9e3779b1) ^ word, 0x85ebca6b);
    return (mixed ^ (mixed >>> 15)) & (this.#slots.length - 1);
  }

  #add(slot: number, parent: number, word: number): number {
    const node = this.#nodes;
    this.#nodes += 1;
    this.#slots[slot] = node;
    this.#parents[node] = parent;
    this.#words[node] = word;
    if (this.#nodes === this.#parents.length) this.#grow();
    return node;
  }

  #grow(): void {
    const size = 2 * this.#parents.length;
    const parents = enlarged(this.#parents);
    const words = enlarged(this.#words);
    this.#parents = parents;
    this.#words = words;
    this.#slots = new Int32Array(2 * size);
    for (let node = 1; node < this.#nodes; node += 1) {
      let slot = this.#slotOf(parents[node] ?? 0, words[node] ?? 0);
      while (this.#slots[slot] !== 0) slot = (slot + 1) & (this.#slots.length - 1);
      this.#slots[slot] = node;
    }
  }
}
