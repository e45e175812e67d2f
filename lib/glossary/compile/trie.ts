import type { Sections } from '../layout.ts';
import { IntegerList } from './integer-list.ts';

/** Ways through the trie, while they are collected: the classes of one after those of the other. */
export class SequenceList {
  readonly #classes = new IntegerList();
  readonly #start = new IntegerList();
  readonly #end = new IntegerList();
  readonly #head = new IntegerList();

  constructor() {
    this.#start.push(0);
  }

  get length(): number {
    return this.#end.length;
  }

  /**
   * @param end what stands at its end.
   * @param head the words of the head: first | one past the last << 8.
   */
  add(classes: readonly number[], end: number, head: number): void {
    for (const item of classes) this.#classes.push(item);
    this.#start.push(this.#classes.length);
    this.#end.push(end);
    this.#head.push(head);
  }

  endOf(sequence: number): number {
    return this.#end.at(sequence);
  }

  headOf(sequence: number): number {
    return this.#head.at(sequence);
  }

  lengthOf(sequence: number): number {
    return this.#start.at(sequence + 1) - this.#start.at(sequence);
  }

  /** The class at a place of a sequence that is longer. */
  classAt(sequence: number, place: number): number {
    return this.#classes.at(this.#start.at(sequence) + place);
  }

  /** The numbers of all sequences, sorted by classes, the shorter first, then by end. */
  sorted(): Int32Array {
    const classes = this.#classes.view();
    const start = this.#start.view();
    const end = this.#end.view();
    return Int32Array.from(end.keys()).sort((a, b) => {
      const fromA = start[a] ?? 0;
      const fromB = start[b] ?? 0;
      const lengthA = (start[a + 1] ?? 0) - fromA;
      const lengthB = (start[b + 1] ?? 0) - fromB;
      const common = Math.min(lengthA, lengthB);
      for (let place = 0; place < common; place += 1) {
        const difference = (classes[fromA + place] ?? 0) - (classes[fromB + place] ?? 0);
        if (difference !== 0) return difference;
      }
      return lengthA - lengthB || (end[a] ?? 0) - (end[b] ?? 0) || a - b;
    });
  }
}

/** Builds the trie of all sequences level by level, so that the children of a node lie side by side. */
export function buildTrie(
  sequences: SequenceList,
  classCount: number,
): Pick<Sections, 'rootChild' | 'label' | 'childStart' | 'endStart' | 'ends' | 'endHead'> {
  const sorted = sequences.sorted();
  const label = new IntegerList();
  const childStart = new IntegerList();
  const endStart = new IntegerList();
  const ends = new IntegerList();
  const endHead = new IntegerList();
  // The sequences that go through each node, as a range of `sorted`.
  const from = new IntegerList();
  const to = new IntegerList();
  label.push(-1);
  endStart.push(0);
  from.push(0);
  to.push(sorted.length);
  let depth = 0;
  let levelEnd = 1;
  for (let node = 0; node < from.length; node += 1) {
    if (node === levelEnd) {
      depth += 1;
      levelEnd = from.length;
    }
    childStart.push(from.length);
    const first = from.at(node);
    const last = to.at(node);
    let position = first;
    while (position < last && sequences.lengthOf(sorted[position] ?? 0) === depth) {
      const sequence = sorted[position] ?? 0;
      const end = sequences.endOf(sequence);
      if (position === first || sequences.endOf(sorted[position - 1] ?? 0) !== end) {
        ends.push(end);
        endHead.push(sequences.headOf(sequence));
      }
      position += 1;
    }
    endStart.push(ends.length);
    while (position < last) {
      const start = position;
      const next = sequences.classAt(sorted[start] ?? 0, depth);
      while (position < last && sequences.classAt(sorted[position] ?? 0, depth) === next) position += 1;
      from.push(start);
      to.push(position);
      label.push(next);
    }
  }
  childStart.push(from.length);
  const rootChild = new Int32Array(classCount);
  for (let child = childStart.at(0); child < childStart.at(1); child += 1) {
    rootChild[label.at(child)] = child;
  }
  return {
    rootChild,
    label: label.view(),
    childStart: childStart.view(),
    endStart: endStart.view(),
    ends: ends.view(),
    endHead: endHead.view(),
  };
}
