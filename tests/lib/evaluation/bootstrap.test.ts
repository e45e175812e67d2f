import { comparePaired, estimateMean, seededRandom } from '../../../lib/evaluation/index.ts';

const noise = (seed: number, count: number) => {
  const random = seededRandom(seed);
  return Array.from({ length: count }, random);
};

describe('a mean', () => {
  test('lies within its interval, which narrows with the number of documents', () => {
    const few = estimateMean(noise(3, 40));
    const many = estimateMean(noise(3, 2000));
    for (const { low, mean, high } of [few, many]) {
      expect(low).toBeLessThan(mean);
      expect(high).toBeGreaterThan(mean);
    }
    expect(many.high - many.low).toBeLessThan((few.high - few.low) / 4);
    expect(many.mean).toBeCloseTo(0.5, 1);
  });

  test('is the same for the same seed', () => {
    const values = noise(5, 30);
    expect(estimateMean(values, { seed: 9 })).toEqual(estimateMean(values, { seed: 9 }));
    expect(estimateMean(values, { seed: 9 })).not.toEqual(estimateMean(values, { seed: 10 }));
  });

  test('of equal values has no width, and of none is 0', () => {
    expect(estimateMean([0.25, 0.25])).toEqual({ mean: 0.25, low: 0.25, high: 0.25, count: 2 });
    expect(estimateMean([])).toEqual({ mean: 0, low: 0, high: 0, count: 0 });
  });
});

describe('a paired comparison', () => {
  test('sees a small but steady difference that the spread of documents hides', () => {
    const second = noise(7, 200);
    const first = second.map((value) => value + 0.01);
    const { difference, p, wins, losses } = comparePaired(first, second);
    expect(difference.mean).toBeCloseTo(0.01);
    expect(difference.low).toBeGreaterThan(0);
    expect(p).toBeLessThan(0.01);
    expect([wins, losses]).toEqual([1, 0]);
  });

  test('sees none between two draws of one kind', () => {
    const { difference, p } = comparePaired(noise(11, 200), noise(12, 200));
    expect(difference.low).toBeLessThan(0);
    expect(difference.high).toBeGreaterThan(0);
    expect(p).toBeGreaterThan(0.05);
  });

  test('counts ties as neither', () => {
    expect(comparePaired([1, 2, 3], [1, 1, 4])).toMatchObject({ wins: 1 / 3, losses: 1 / 3 });
  });

  test('needs the same documents', () => {
    expect(() => comparePaired([1], [1, 2])).toThrow(RangeError);
  });
});
