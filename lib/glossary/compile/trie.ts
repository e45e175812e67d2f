import type { Sections } from '../layout.ts';

/** One way through the trie: word classes, and what stands at its end. */
export interface TrieSequence {
  readonly classes: readonly number[];
  readonly end: number;
  /** The words of the head: first | one past the last << 8. */
  readonly head: number;
}

function compareSequences(a: TrieSequence, b: TrieSequence): number {
  const length = Math.min(a.classes.length, b.classes.length);
  for (let index = 0; index < length; index += 1) {
    const difference = (a.classes[index] ?? 0) - (b.classes[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.classes.length - b.classes.length || a.end - b.end;
}

interface Range {
  readonly from: number;
  readonly to: number;
  readonly depth: number;
}

/** Builds the trie of all sequences level by level, so that the children of a node lie side by side. */
export function buildTrie(
  sequences: readonly TrieSequence[],
  classCount: number,
): Pick<Sections, 'rootChild' | 'label' | 'childStart' | 'endStart' | 'ends' | 'endHead'> {
  const sorted = [...sequences].sort(compareSequences);
  const label: number[] = [-1];
  const childStart: number[] = [];
  const endStart: number[] = [0];
  const ends: number[] = [];
  const endHead: number[] = [];
  const ranges: Range[] = [{ from: 0, to: sorted.length, depth: 0 }];
  for (let node = 0; node < ranges.length; node += 1) {
    const range = ranges[node];
    if (range === undefined) break;
    childStart.push(ranges.length);
    let position = range.from;
    while (position < range.to && sorted[position]?.classes.length === range.depth) {
      const end = sorted[position]?.end ?? 0;
      if (position === range.from || sorted[position - 1]?.end !== end) {
        ends.push(end);
        endHead.push(sorted[position]?.head ?? 0);
      }
      position += 1;
    }
    endStart.push(ends.length);
    while (position < range.to) {
      const from = position;
      const next = sorted[from]?.classes[range.depth] ?? 0;
      while (position < range.to && sorted[position]?.classes[range.depth] === next) position += 1;
      ranges.push({ from, to: position, depth: range.depth + 1 });
      label.push(next);
    }
  }
  childStart.push(ranges.length);
  const rootChild = new Int32Array(classCount);
  for (let child = childStart[0] ?? 0; child < (childStart[1] ?? 0); child += 1)
    rootChild[label[child] ?? 0] = child;
  return {
    rootChild,
    label: Int32Array.from(label),
    childStart: Int32Array.from(childStart),
    endStart: Int32Array.from(endStart),
    ends: Int32Array.from(ends),
    endHead: Int32Array.from(endHead),
  };
}
