import type { Termbase } from '../termbase.ts';
import { Shape, type Tokens } from './token-model.ts';
import type { RawMatch } from './walk.ts';

export type GrammaticalNumber = 'singular' | 'plural';

/** Adjectives and numerals may stand between a determiner and its noun: look this far back. */
const REACH = 3;

/**
 * The number of an occurrence: what its forms say, and where they leave it open (*porte-parole*, *aircraft*),
 * what the nearest determiner before it says; singular where nothing does.
 */
export function decideNumber(tokens: Tokens, match: RawMatch, { cues }: Termbase): GrammaticalNumber {
  if (match.number === 1) return 'singular';
  if (match.number === 2) return 'plural';
  for (let back = 1; back <= REACH; back += 1) {
    const index = match.first - back;
    if (index < 0) break;
    const shape = tokens.shape[index] ?? 0;
    if ((shape & Shape.symbol) !== 0) break;
    const hash = surfaceHash(tokens, index);
    if (cues.pluralDeterminers.has(hash)) return 'plural';
    if ((shape & Shape.digits) !== 0) return 'plural';
    if (cues.singularDeterminers.has(hash)) return 'singular';
  }
  return 'singular';
}

function surfaceHash(tokens: Tokens, index: number): number {
  return tokens.surface[index] ?? 0;
}
