import { withoutOvertaken } from '../../../../lib/glossary/match/loose.ts';
import type { RawMatch } from '../../../../lib/glossary/match/walk.ts';

/** How often the ends of matches are looked at for a text of so many loose matches, each before a close one. */
function readsFor(count: number): number {
  let reads = 0;
  const matchAt = (first: number, end: number, inserted: number): RawMatch => ({
    first,
    get last() {
      reads += 1;
      return end;
    },
    term: 0,
    number: 0,
    coordinated: false,
    inserted,
  });
  const matches = Array.from({ length: count }, (_, index) => [
    matchAt(index * 10, index * 10 + 3, index * 10 + 1),
    matchAt(index * 10 + 5, index * 10 + 7, -1),
  ]).flat();
  expect(withoutOvertaken(matches)).toHaveLength(2 * count);
  return reads;
}

test('twice as many matches are looked at twice as often, not four times', () => {
  expect(readsFor(2000)).toBeLessThanOrEqual(2.1 * readsFor(1000));
});
