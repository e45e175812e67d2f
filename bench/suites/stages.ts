import { type Stage, stagesOf, WHOLE, WORD_PASS } from '../support/stages.ts';
import type { Table } from '../support/table.ts';
import { growthExponent, time } from '../support/timing.ts';
import { generatedInput, generatedTermbase, sampleInputs, sizeName } from '../support/workload.ts';
import type { SuiteOptions } from './suite.ts';

const CONCEPTS = 10_000;
const SIZES = [1e3, 5e3, 5e4, 1e6, 1e7];
const QUICK_SIZES = [5e3, 5e4, 5e5];
/** Below this, what is fixed in a brief hides what grows. */
const LEAST_FITTED = 5e4;

/** Warms every stage up on articles of all sizes but the largest, as a process that has run for a while is. */
async function warmUp(stages: readonly Stage[]): Promise<void> {
  for (const { work } of stages) await time(work, { budget: 100, leastSamples: 1 });
}

/** Time of each stage in ms and MB/s, over sizes, with the exponent of its growth. */
export async function measureStages({ quick, language }: SuiteOptions): Promise<Table[]> {
  const sizes = quick ? QUICK_SIZES : SIZES;
  const termbase = generatedTermbase(CONCEPTS, language);
  const measured = new Map<string, Array<readonly [size: number, ms: number]>>();
  for (const size of sizes) {
    const input = generatedInput(language, size);
    const stages = await stagesOf(input, termbase);
    if (size < 1e6) await warmUp(stages);
    for (const { name, work } of stages) {
      const { best } = await time(work, { budget: quick ? 200 : 600, leastSamples: size < 1e7 ? 3 : 2 });
      const points = measured.get(name) ?? [];
      points.push([input.bytes.length, best]);
      measured.set(name, points);
    }
  }
  const passes = measured.get(WORD_PASS) ?? [];
  const rows = [...measured].map(([name, points]) => [
    name,
    ...points.map(([, ms]) => ms),
    ...points.slice(-2).map(([bytes, ms]) => bytes / 1000 / ms),
    (passes.at(-2)?.[1] ?? 0) / (points.at(-2)?.[1] ?? 1),
    growthExponent(points.filter(([bytes]) => bytes >= LEAST_FITTED)),
  ]);
  return [
    {
      title: `Stages, ${language}, ${CONCEPTS} concepts`,
      note: `Process time of one article in ms, the best of several. "of the pass": the time of ${WORD_PASS} as a share of the stage's. "growth": exponent of a power law fitted from ${sizeName(LEAST_FITTED)} on.`,
      columns: [
        'stage',
        ...sizes.map(sizeName),
        ...sizes.slice(-2).map((size) => `MB/s at ${sizeName(size)}`),
        `of the pass at ${sizeName(sizes.at(-2) ?? 0)}`,
        'growth',
      ],
      rows,
    },
  ];
}

/** Time of the whole brief for each sample article of this project. */
export async function measureSamples(): Promise<Table[]> {
  const termbase = generatedTermbase(CONCEPTS, 'fr');
  const rows: Array<Array<string | number>> = [];
  for (const input of sampleInputs().filter(({ name }) => name.endsWith('.txt'))) {
    const stages = await stagesOf(input, termbase);
    const whole = stages.find(({ name }) => name === WHOLE);
    if (whole === undefined) continue;
    const { best } = await time(whole.work, { budget: 150, warmUp: 20 });
    rows.push([input.name, input.bytes.length, best, input.bytes.length / 1000 / best]);
  }
  return [{ title: 'Samples, whole brief', columns: ['article', 'bytes', 'ms', 'MB/s'], rows }];
}
