import type { Candidate } from './features.ts';
import { SCALES } from './weights.ts';

/**
 * Whether the reader of the chosen sentences knows what candidate `position` leans on: it leans on nothing,
 * the article begins with it, the sentence before it is chosen, or it opens with a pronoun and everyone whom the sentence before it
 * names is named in a chosen sentence a little further up.
 */
export function isSettled(
  candidates: readonly Candidate[],
  position: number,
  isChosen: (position: number) => boolean,
): boolean {
  const leaning = candidates[position]?.profile.leaning;
  if (leaning === undefined || position === 0 || isChosen(position - 1)) return true;
  const names = candidates[position - 1]?.profile.names ?? [];
  if (leaning !== 'pronoun' || names.length === 0) return false;
  for (let back = 2; back <= SCALES.referenceDistance + 1; back += 1) {
    if (!isChosen(position - back)) continue;
    const known = new Set(candidates[position - back]?.profile.names.map(({ word }) => word));
    return names.every(({ word }) => known.has(word));
  }
  return false;
}

/**
 * The candidates that must be chosen together for `position` to be understood, in document order: the
 * candidate itself and as many sentences before it as it leans on. Undefined where that is too many.
 */
export function chainOf(
  candidates: readonly Candidate[],
  position: number,
  isChosen: (position: number) => boolean,
): readonly number[] | undefined {
  const chain = [position];
  for (let first = position; !isSettled(candidates, first, isChosen); first -= 1) {
    if (chain.length > SCALES.antecedents) return undefined;
    chain.unshift(first - 1);
  }
  return chain;
}
