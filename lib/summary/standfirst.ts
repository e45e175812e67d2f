import type { SentenceProfile } from './profile.ts';
import type { Vectors } from './vectors.ts';
import { STANDFIRST } from './weights.ts';

/**
 * How many candidate sentences at the beginning are a standfirst: a short first paragraph that sums the
 * article up, so that the second paragraph tells much of it again. 0 where there is none.
 */
export function standfirstLength(candidates: readonly SentenceProfile[], vectors: Vectors): number {
  const [first, second, third, ...others] = firstBlocks(candidates);
  if (first === undefined || second === undefined || third === undefined || others.length === 0) return 0;
  let words = 0;
  for (let at = 0; at < second; at += 1) words += candidates[at]?.wordCount ?? 0;
  if (second > STANDFIRST.sentences || words > STANDFIRST.words) return 0;
  const told = new Set(termsOf(candidates.slice(first, second), vectors));
  const again = new Set(termsOf(candidates.slice(second, third), vectors).filter((term) => told.has(term)));
  return again.size >= told.size * STANDFIRST.retold ? second : 0;
}

/** Where the first blocks with candidates begin, so many at most as an article with a standfirst must have. */
function firstBlocks(candidates: readonly SentenceProfile[]): number[] {
  const starts: number[] = [];
  for (let at = 0; at < candidates.length && starts.length < STANDFIRST.blocks; at += 1)
    if (at === 0 || candidates[at]?.sentence.block !== candidates[at - 1]?.sentence.block) starts.push(at);
  return starts;
}

function termsOf(candidates: readonly SentenceProfile[], vectors: Vectors): number[] {
  return candidates.flatMap(({ vector }) => [
    ...vectors.terms.subarray(vectors.start(vector), vectors.end(vector)),
  ]);
}
