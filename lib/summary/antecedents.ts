import type { SentenceProfile } from './profile.ts';
import { SCALES } from './weights.ts';

/** Share of quoted characters above which a sentence only quotes. */
const MOSTLY_QUOTED = 0.5;

/**
 * Whether the reader of the chosen sentences knows what candidate `position` leans on: it leans on nothing,
 * the article begins with it, the sentence before it is chosen, or it opens with a pronoun, the sentence
 * before it only quotes someone, and a chosen sentence a little further up names whom it quotes.
 */
export function isSettled(
  candidates: readonly SentenceProfile[],
  position: number,
  isChosen: (position: number) => boolean,
): boolean {
  const { leaning, cutOff = false } = candidates[position] ?? {};
  if (leaning === undefined) return true;
  if (cutOff) return false;
  if (position === 0) return leaning !== 'connective';
  if (isChosen(position - 1)) return true;
  const { names = [], quoted = 0 } = candidates[position - 1] ?? {};
  if (leaning !== 'pronoun' || names.length === 0 || quoted <= MOSTLY_QUOTED) return false;
  for (let back = 2; back <= SCALES.referenceDistance + 1; back += 1) {
    if (!isChosen(position - back)) continue;
    const known = new Set(candidates[position - back]?.names);
    return names.every((name) => known.has(name));
  }
  return false;
}

/**
 * The candidates that must be chosen together for `position` to be understood, in document order: the
 * candidate itself and as many sentences before it as it leans on. Undefined where that is too many, or
 * where what it leans on cannot be chosen.
 */
export function chainOf(
  candidates: readonly SentenceProfile[],
  position: number,
  isChosen: (position: number) => boolean,
): readonly number[] | undefined {
  const chain = [position];
  for (let first = position; !isSettled(candidates, first, isChosen); first -= 1) {
    if (chain.length > SCALES.antecedents || first === 0 || candidates[first]?.cutOff) return undefined;
    chain.unshift(first - 1);
  }
  return chain;
}
