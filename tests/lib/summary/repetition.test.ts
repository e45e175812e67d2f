import fc from 'fast-check';
import { cosine, createRepetitionGuard } from '../../../lib/summary/repetition.ts';
import { SCALES } from '../../../lib/summary/weights.ts';

const vectors = fc
  .dictionary(fc.integer({ min: 0, max: 9 }).map(String), fc.integer({ min: 1, max: 4 }), { minKeys: 1 })
  .map((counts) => {
    const terms = Object.keys(counts)
      .map(Number)
      .sort((a, b) => a - b);
    const raw = terms.map((term) => counts[String(term)] ?? 0);
    const norm = Math.hypot(...raw);
    return { terms, weights: raw.map((weight) => weight / norm) };
  });

test('the guard finds exactly the sentences that a comparison of all pairs would find', () => {
  fc.assert(
    fc.property(fc.array(vectors, { maxLength: 12 }), vectors, (chosen, vector) => {
      const guard = createRepetitionGuard([...chosen, vector]);
      for (const each of chosen) guard.add(each);
      expect(guard.repeats(vector)).toBe(chosen.some((each) => cosine(each, vector) >= SCALES.redundancy));
    }),
    { numRuns: 500 },
  );
});

test('a sentence repeats itself', () => {
  const vector = { terms: [3, 8], weights: [0.6, 0.8] };
  const guard = createRepetitionGuard([vector]);
  expect(guard.repeats(vector)).toBe(false);
  guard.add(vector);
  expect(guard.repeats(vector)).toBe(true);
});
