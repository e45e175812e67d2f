import type { Sections } from '../layout.ts';
import type { Tokens } from './token-model.ts';

/** The bucket of a hash among so many (a power of two). */
export function bucketOf(hash: number, buckets: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (mixed ^ (mixed >>> 13)) & (buckets - 1);
}

/** The word group with this key, or -1. */
export function groupOf({ bucketStart, groupKeys }: Sections, hash: number, check: number): number {
  const bucket = bucketOf(hash, bucketStart.length - 1);
  const until = bucketStart[bucket + 1] ?? 0;
  for (let group = bucketStart[bucket] ?? 0; group < until; group += 1) {
    if (groupKeys[group * 2] === hash && groupKeys[group * 2 + 1] === check) return group;
  }
  return -1;
}

/** Where `groupsOf` puts what it finds: used again from text to text. */
let found = new Int32Array(4096);
const MAX_KEPT = 1 << 18;

/** The word group of each token, or -1. The array may be longer, and is good until the next call. */
export function groupsOf({ hash, check, count }: Tokens, sections: Sections): Int32Array {
  if (count > MAX_KEPT) return fill(new Int32Array(count), hash, check, count, sections);
  if (count > found.length) found = new Int32Array(Math.min(MAX_KEPT, count * 2));
  return fill(found, hash, check, count, sections);
}

function fill(
  groups: Int32Array,
  hash: Int32Array,
  check: Int32Array,
  count: number,
  { bucketStart, groupKeys }: Sections,
): Int32Array {
  const buckets = bucketStart.length - 1;
  for (let index = 0; index < count; index += 1) {
    const wanted = hash[index] ?? 0;
    const bucket = bucketOf(wanted, buckets);
    const until = bucketStart[bucket + 1] ?? 0;
    let group = bucketStart[bucket] ?? 0;
    while (group < until && (groupKeys[group * 2] !== wanted || groupKeys[group * 2 + 1] !== check[index])) {
      group += 1;
    }
    groups[index] = group < until ? group : -1;
  }
  return groups;
}
