import {
  comparePooled,
  estimatePooled,
  estimateShare,
  evaluateSentences,
  evaluateTerms,
  type MatchCounts,
} from '../../../lib/evaluation/index.ts';

const counts = (hits: number, found: number, expected: number): MatchCounts => ({ hits, found, expected });
const mixed = Array.from({ length: 40 }, (_, i) => (i % 4 === 0 ? counts(1, 2, 4) : counts(3, 3, 3)));

describe('pooled agreement', () => {
  test('adds items before it divides, and its interval holds the figure', () => {
    const { precision, recall, f1 } = estimatePooled(mixed, { repetitions: 300 });
    expect(precision.mean).toBeCloseTo(100 / 110);
    expect(recall.mean).toBeCloseTo(100 / 130);
    for (const { low, mean, high, count } of [precision, recall, f1]) {
      expect(low).toBeLessThan(mean);
      expect(high).toBeGreaterThan(mean);
      expect(count).toBe(40);
    }
  });

  test('is the same every time, and exact where all documents agree', () => {
    expect(estimatePooled(mixed, { repetitions: 100 })).toEqual(estimatePooled(mixed, { repetitions: 100 }));
    const { f1 } = estimatePooled([counts(2, 2, 2), counts(5, 5, 5)], { repetitions: 100 });
    expect(f1).toEqual({ mean: 1, low: 1, high: 1, count: 2 });
  });

  test('is nought where there is nothing', () => {
    expect(estimatePooled([]).f1).toEqual({ mean: 0, low: 0, high: 0, count: 0 });
    expect(estimateShare([{ right: 0, compared: 0 }]).mean).toBe(0);
  });
});

describe('a comparison of two systems', () => {
  test('tells a difference from chance', () => {
    const better = mixed.map(({ expected }) => counts(expected, expected, expected));
    const { difference, p, wins, losses } = comparePooled(better, mixed, { repetitions: 400 });
    expect(difference.low).toBeGreaterThan(0);
    expect(p).toBeLessThan(0.05);
    expect({ wins, losses }).toEqual({ wins: 0.25, losses: 0 });
  });

  test('finds none between a system and itself', () => {
    const { difference, p } = comparePooled(mixed, mixed, { repetitions: 100 });
    expect(difference).toMatchObject({ mean: 0, low: 0, high: 0 });
    expect(p).toBe(1);
  });

  test('refuses lists of different length', () => {
    expect(() => comparePooled(mixed, mixed.slice(1))).toThrow(RangeError);
  });
});

test('a report on sentences holds both systems and their difference', () => {
  const text = 'M. Rey est là. Il part.';
  const right = [
    { start: 0, end: 14 },
    { start: 15, end: 23 },
  ];
  const naive = [{ start: 0, end: 2 }, { start: 3, end: 14 }, ...right.slice(1)];
  const report = evaluateSentences([{ id: 'a', text, sentences: right, system: right, baseline: naive }], {
    repetitions: 100,
  });
  expect(report).toMatchObject({ documents: 1, boundaries: 1, system: { exact: 1 }, baseline: { exact: 0 } });
  expect(report.system.all.f1.mean).toBe(1);
  expect(report.baseline.all.precision.mean).toBe(0.5);
  expect(report.comparison.difference.mean).toBeCloseTo(1 - 2 / 3);
});

test('a report on terms tells places, concepts and translations apart', () => {
  const report = evaluateTerms(
    [
      {
        id: 'a',
        expected: [
          { start: 0, end: 3, concepts: ['ferry'], targets: ['ferry'] },
          { start: 9, end: 13, concepts: ['bridge'], targets: [] },
        ],
        found: [
          { start: 0, end: 3, concept: 'ferry', target: 'tray' },
          { start: 9, end: 13, concept: 'ridge' },
        ],
      },
    ],
    { repetitions: 100 },
  );
  expect(report).toMatchObject({ documents: 1, terms: 2 });
  expect(report.spans.f1.mean).toBe(1);
  expect(report.concepts).toMatchObject({ compared: 2, share: { mean: 0.5 } });
  expect(report.targets).toMatchObject({ compared: 1, share: { mean: 0 } });
});
