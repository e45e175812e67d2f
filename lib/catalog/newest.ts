/**
 * The newest of a kind, kept up to date at a cost that does not grow with the archive: what is known, without
 * what stands in the changed part, and what is there now. Only where that leaves too few although there are
 * more, older parts are looked through, newest first, as far as needed.
 *
 * @param known the newest before the change; `limit` of them, or all there were
 * @param changed names of the parts that changed
 * @param read what of this kind stands in a part now
 * @param parts names of all parts that hold something of this kind, newest first
 */
export async function keepNewest<T extends { readonly part: string }>({
  known,
  changed,
  read,
  parts,
  total,
  limit,
  compare,
}: {
  readonly known: readonly T[];
  readonly changed: ReadonlySet<string>;
  readonly read: (part: string) => Promise<readonly T[]>;
  readonly parts: AsyncIterable<string>;
  readonly total: number;
  readonly limit: number;
  readonly compare: (a: T, b: T) => number;
}): Promise<readonly T[]> {
  const fresh = await Promise.all([...changed].map(read));
  const merged = [...known.filter(({ part }) => !changed.has(part)), ...fresh.flat()].sort(compare);
  const oldest = known.at(-1);
  // What was cut off before is older than the oldest known: nothing older than that may stand in for it.
  const wasCut = known.length >= limit && oldest !== undefined;
  const sure = wasCut ? merged.filter((item) => compare(item, oldest) <= 0) : merged;
  if (sure.length >= Math.min(limit, total)) return sure.slice(0, limit);
  const found: T[] = [];
  for await (const part of parts) {
    found.push(...(await read(part)));
    if (found.length >= limit) break;
  }
  return found.sort(compare).slice(0, limit);
}
