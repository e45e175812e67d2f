import type { Sections } from '../layout.ts';

/** The child of a node of the trie over a word class, or 0. */
export function childOf({ label, childStart }: Sections, node: number, wanted: number): number {
  let low = childStart[node] ?? 0;
  let high = (childStart[node + 1] ?? 0) - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const value = label[middle] ?? 0;
    if (value === wanted) return middle;
    if (value < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return 0;
}

/** The number mask that the words of a path leave to a term's head; 0 where they say nothing. */
export function headNumber(head: number, masks: Uint8Array, depth: number): number {
  const until = Math.min(depth, head >> 8);
  let mask = 3;
  let informed = false;
  for (let index = head & 0xff; index < until; index += 1) {
    const word = masks[index] ?? 0;
    if (word === 0) continue;
    informed = true;
    if ((mask & word) !== 0) mask &= word;
  }
  return informed ? mask : 0;
}
