import type { SentenceProfile } from './profile.ts';
import type { Vectors } from './vectors.ts';

/** How sentences stand to the rest of their article, by their position. */
export interface Centrality {
  /** How much of what follows takes the sentence up again. */
  readonly forward: Float64Array;
  /** How much the sentence repeats what came before. */
  readonly backward: Float64Array;
  /** How often its words recur. */
  readonly recurrence: Float64Array;
  /** For each topic word the number of sentences that hold it. */
  readonly spread: Uint32Array;
}

/**
 * Measures what the rest of an article makes of each sentence. Linear in the words of the article: what
 * follows a sentence and what precedes it are prefix sums of the sentences' vectors.
 * @param vocabularySize one more than the greatest term
 */
export function measureCentrality(
  candidates: readonly SentenceProfile[],
  vectors: Vectors,
  vocabularySize: number,
): Centrality {
  const { terms, weights } = vectors;
  const total = new Float64Array(vocabularySize);
  const spread = new Uint32Array(vocabularySize);
  for (const { vector } of candidates)
    for (let at = vectors.start(vector); at < vectors.end(vector); at += 1) {
      const term = terms[at] ?? 0;
      total[term] = (total[term] ?? 0) + (weights[at] ?? 0);
      spread[term] = (spread[term] ?? 0) + 1;
    }
  const recurring = new Float64Array(vocabularySize);
  for (let term = 0; term < vocabularySize; term += 1) {
    const sentences = spread[term] ?? 0;
    if (sentences > 1) recurring[term] = Math.log(sentences);
  }
  const before = new Float64Array(vocabularySize);
  const forward = new Float64Array(candidates.length);
  const backward = new Float64Array(candidates.length);
  const recurrence = new Float64Array(candidates.length);
  candidates.forEach(({ vector }, i) => {
    const start = vectors.start(vector);
    const end = vectors.end(vector);
    let ahead = 0;
    let behind = 0;
    let again = 0;
    for (let at = start; at < end; at += 1) {
      const term = terms[at] ?? 0;
      const weight = weights[at] ?? 0;
      const seen = before[term] ?? 0;
      ahead += weight * ((total[term] ?? 0) - seen - weight);
      behind += weight * seen;
      again += recurring[term] ?? 0;
      before[term] = seen + weight;
    }
    forward[i] = ahead;
    backward[i] = behind;
    recurrence[i] = end > start ? again / Math.sqrt(end - start) : 0;
  });
  return { forward, backward, recurrence, spread };
}
