import { evaluateSummaries } from '../../../lib/evaluation/index.ts';

test('a report says how both systems do, with intervals, and which is better on the same articles', () => {
  const judged = Array.from({ length: 12 }, (_, i) => ({
    id: `a${i}`,
    references: [`The harbour of district ${i} opens a basin for boats.`],
    system: [`The harbour of district ${i} opens a new basin.`],
    baseline: [`It rained on day ${i}.`],
  }));
  const report = evaluateSummaries(judged, { repetitions: 200 });
  expect(report.documents).toBe(12);
  expect(report.words).toEqual({ system: 9, baseline: 5 });
  for (const { system, baseline, comparison } of Object.values(report.measures)) {
    expect(system.mean).toBeGreaterThan(baseline.mean);
    expect(comparison.difference.low).toBeGreaterThan(0);
    expect(comparison.difference.mean).toBeCloseTo(system.mean - baseline.mean);
  }
  expect(evaluateSummaries(judged, { repetitions: 200 })).toEqual(report);
  expect(evaluateSummaries(judged, { repetitions: 200, maxWords: 3 }).words).toEqual({
    system: 3,
    baseline: 3,
  });
});
