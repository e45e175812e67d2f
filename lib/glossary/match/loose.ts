import { longestByFirst } from './longest.ts';
import type { RawMatch } from './walk.ts';

/** True for a match whose words do not all stand next to each other. */
const isLoose = (match: RawMatch): boolean => match.coordinated || match.inserted >= 0;

/**
 * Without the loose matches that a term whose words stand together speaks against: where the head and the
 * adjective inside are a term themselves (*aide **publique** au développement*, with *aide publique*), or where
 * a longer term begins within the match and ends after it (*sources d'énergie* in *sources locales d'énergie
 * nucléaire*, with *énergie nucléaire*). Linear in the matches, since the words of a term are bounded.
 */
export function withoutOvertaken(matches: RawMatch[]): RawMatch[] {
  if (!matches.some(isLoose)) return matches;
  const close = longestByFirst(matches.filter((match) => !isLoose(match) && match.last > match.first));
  return matches.filter((match) => !isLoose(match) || !isOvertaken(match, close));
}

/** @param close the longest term from each token whose words stand together. */
function isOvertaken({ first, last, inserted }: RawMatch, close: ReadonlyMap<number, RawMatch>): boolean {
  for (let token = first; token <= last; token += 1) {
    const end = close.get(token)?.last ?? -1;
    if (end > last || (token < inserted && end >= inserted)) return true;
  }
  return false;
}
