import fc from 'fast-check';
import { Best } from '../../../../lib/glossary/candidates/best.ts';

test('the best are those that sorting everything puts first', () => {
  const scores = fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 200 });
  fc.assert(
    fc.property(scores, fc.integer({ min: 1, max: 20 }), (list, limit) => {
      const items = list.map((score, number) => ({ score, name: String(1000 - number) }));
      const best = new Best(limit);
      for (const item of items) if (best.takes(item.score)) best.add(item);
      const sorted = items.toSorted((a, b) => b.score - a.score || (a.name < b.name ? -1 : 1));
      expect(best.sorted()).toEqual(sorted.slice(0, limit));
    }),
  );
});
