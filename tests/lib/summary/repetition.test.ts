import fc from 'fast-check';
import { createRepetitionGuard } from '../../../lib/summary/repetition.ts';
import { Vectors } from '../../../lib/summary/vectors.ts';
import { SCALES } from '../../../lib/summary/weights.ts';

const VOCABULARY = 10;

/** The topic words of a sentence, with those that it repeats. */
const sentences = fc.array(fc.nat(VOCABULARY - 1), { minLength: 1, maxLength: 12 });

function vectorsOf(articles: readonly (readonly number[])[]): { vectors: Vectors; spread: Uint32Array } {
  const vectors = new Vectors();
  const spread = new Uint32Array(VOCABULARY);
  for (const topics of articles) {
    vectors.add(Int32Array.from(topics), topics.length);
    for (const term of new Set(topics)) spread[term] = (spread[term] ?? 0) + 1;
  }
  return { vectors, spread };
}

/** Weight of each term of a sentence, 1 + ln of its count, scaled to length 1. */
function weightsOf(topics: readonly number[]): number[] {
  const raw = Array.from({ length: VOCABULARY }, (_, term) => {
    const count = topics.filter((topic) => topic === term).length;
    return count === 0 ? 0 : 1 + Math.log(count);
  });
  const length = Math.hypot(...raw);
  return raw.map((weight) => weight / length);
}

function cosine(a: readonly number[], b: readonly number[]): number {
  const weights = weightsOf(b);
  return weightsOf(a).reduce((sum, weight, term) => sum + weight * (weights[term] ?? 0), 0);
}

test('the guard finds exactly the sentences that a comparison of all pairs would find', () => {
  fc.assert(
    fc.property(fc.array(sentences, { maxLength: 12 }), sentences, (chosen, asked) => {
      const { vectors, spread } = vectorsOf([...chosen, asked]);
      const guard = createRepetitionGuard(vectors, spread);
      chosen.forEach((_, vector) => {
        guard.add(vector);
      });
      const nearest = Math.max(0, ...chosen.map((each) => cosine(each, asked)));
      fc.pre(Math.abs(nearest - SCALES.redundancy) > 1e-9);
      expect(guard.repeats(chosen.length)).toBe(nearest >= SCALES.redundancy);
    }),
    { numRuns: 500 },
  );
});

test('a sentence repeats itself', () => {
  const { vectors, spread } = vectorsOf([[3, 8, 8]]);
  const guard = createRepetitionGuard(vectors, spread);
  expect(guard.repeats(0)).toBe(false);
  guard.add(0);
  expect(guard.repeats(0)).toBe(true);
});

test('a sentence without topic words repeats nothing', () => {
  const { vectors, spread } = vectorsOf([[], [1], []]);
  const guard = createRepetitionGuard(vectors, spread);
  guard.add(0);
  guard.add(1);
  expect(guard.repeats(2)).toBe(false);
});
