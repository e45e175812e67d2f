/** Process time of one call: user and system time of the whole process, which other work on the machine touches least. */
export interface Timing {
  /** The best of the samples, in ms. */
  readonly best: number;
  /** The middle one of the samples, in ms. */
  readonly median: number;
  readonly samples: number;
}

/** Something to time. What it returns is dropped. */
export type Work = () => unknown;

export interface TimingOptions {
  /** Samples are taken until they have used so much process time in all, in ms. */
  readonly budget?: number;
  /** But so many at least. */
  readonly leastSamples?: number;
  /** Calls before the first sample. */
  readonly warmUp?: number;
}

/** A sample must last so long, in ms, or several calls are timed as one: the clock of the kernel is coarse. */
const LEAST_SAMPLE = 4;

const since = (before: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};

async function sample(work: Work, calls: number): Promise<number> {
  const before = process.cpuUsage();
  for (let call = 0; call < calls; call += 1) {
    const result = work();
    if (result instanceof Promise) await result;
  }
  return since(before);
}

/** The middle one of several values. */
export const middle = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const summarise = (samples: readonly number[]): Timing => ({
  best: Math.min(...samples),
  median: middle(samples),
  samples: samples.length,
});

/** So many calls that one sample lasts long enough. */
async function callsFor(work: Work): Promise<number> {
  let calls = 1;
  while ((await sample(work, calls)) < LEAST_SAMPLE && calls < 1_000_000) calls *= 2;
  return calls;
}

/** Times one piece of work. */
export async function time(work: Work, options: TimingOptions = {}): Promise<Timing> {
  const { budget = 400, leastSamples = 3, warmUp = 0 } = options;
  if (warmUp > 0) await sample(work, warmUp);
  const calls = await callsFor(work);
  const samples: number[] = [];
  let used = 0;
  while (used < budget || samples.length < leastSamples) {
    const ms = await sample(work, calls);
    used += ms;
    samples.push(ms / calls);
  }
  return summarise(samples);
}

/**
 * Times several pieces of work in turns, so that whatever slows the machine slows them alike: what their
 * ratios are taken from.
 */
export async function timeInTurns(
  works: readonly Work[],
  { rounds = 7, warmUp = 1 }: { readonly rounds?: number; readonly warmUp?: number } = {},
): Promise<Timing[]> {
  const calls: number[] = [];
  for (const work of works) {
    if (warmUp > 0) await sample(work, warmUp);
    calls.push(await callsFor(work));
  }
  const samples = works.map((): number[] => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, work] of works.entries()) {
      const count = calls[index] ?? 1;
      samples[index]?.push((await sample(work, count)) / count);
    }
  }
  return samples.map(summarise);
}

/**
 * The exponent of a power law fitted to sizes and times, by least squares over their logarithms: 1 where time
 * grows with size, 2 where it grows with its square.
 */
export function growthExponent(points: ReadonlyArray<readonly [size: number, ms: number]>): number {
  const logs = points.map(([size, ms]) => [Math.log(size), Math.log(ms)] as const);
  const mean = (at: 0 | 1): number => logs.reduce((sum, point) => sum + point[at], 0) / logs.length;
  const meanX = mean(0);
  const meanY = mean(1);
  const covariance = logs.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0);
  const variance = logs.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
  return covariance / variance;
}
