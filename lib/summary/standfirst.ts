import type { SentenceProfile } from './profile.ts';
import { STANDFIRST } from './weights.ts';

/**
 * How many candidate sentences at the beginning are a standfirst: a short first paragraph that sums the
 * article up, so that the second paragraph tells much of it again. 0 where there is none.
 */
export function standfirstLength(candidates: readonly SentenceProfile[]): number {
  const blocks = [...new Set(candidates.map(({ sentence }) => sentence.block))];
  if (blocks.length < STANDFIRST.blocks) return 0;
  const first = candidates.filter(({ sentence }) => sentence.block === blocks[0]);
  const words = first.reduce((sum, profile) => sum + profile.words.length, 0);
  if (first.length > STANDFIRST.sentences || words > STANDFIRST.words) return 0;
  const second = candidates.filter(({ sentence }) => sentence.block === blocks[1]);
  const told = new Set(first.flatMap(({ terms }) => terms));
  const again = new Set(second.flatMap(({ terms }) => terms).filter((term) => told.has(term)));
  return again.size >= told.size * STANDFIRST.retold ? first.length : 0;
}
