import type { RawMatch } from './walk.ts';

/** The longest match from each token that begins one. */
export function longestByFirst(matches: readonly RawMatch[]): ReadonlyMap<number, RawMatch> {
  const longest = new Map<number, RawMatch>();
  for (const match of matches) {
    if (match.last > (longest.get(match.first)?.last ?? -1)) longest.set(match.first, match);
  }
  return longest;
}
