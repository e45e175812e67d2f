import type { RawMatch } from './walk.ts';

/** True for a match whose words do not all stand next to each other. */
const isLoose = (match: RawMatch): boolean => match.coordinated || match.inserted >= 0;

/**
 * Without the loose matches that a term whose words stand together speaks against: where the head and the
 * adjective inside are a term themselves (*aide **publique** au développement*, with *aide publique*), or where
 * a longer term begins within the match and ends after it (*sources d'énergie* in *sources locales d'énergie
 * nucléaire*, with *énergie nucléaire*).
 */
export function withoutOvertaken(matches: RawMatch[]): RawMatch[] {
  if (!matches.some(isLoose)) return matches;
  const close = matches.filter((match) => !isLoose(match) && match.last > match.first);
  return matches.filter((match) => !isLoose(match) || !close.some((other) => overtakes(other, match)));
}

function overtakes(other: RawMatch, loose: RawMatch): boolean {
  if (other.first < loose.inserted && loose.inserted <= other.last) return true;
  return other.first >= loose.first && other.first <= loose.last && other.last > loose.last;
}
