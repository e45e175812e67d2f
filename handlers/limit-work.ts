/** What may be in work at the same time. */
export interface WorkLimits<Item> {
  readonly count: number;
  /** Where the items differ much in size. */
  readonly bytes?: {
    /** Items in work together weigh no more than this, but for a single one that alone is heavier. */
    readonly budget: number;
    readonly weigh: (item: Item) => number;
  };
}

/** Runs work on an item as soon as the limits allow. */
export type Limited<Item> = <Result>(item: Item, work: () => Promise<Result>) => Promise<Result>;

/**
 * Holds work to limits. It starts in the order in which it was handed in, so that nothing waits for ever
 * behind lighter work, and one item at least is always in work.
 */
export function limitWork<Item>({ count, bytes }: WorkLimits<Item>): Limited<Item> {
  const waiting: Array<{ readonly weight: number; readonly start: () => void }> = [];
  let running = 0;
  let inFlight = 0;
  const fits = (weight: number) =>
    running === 0 || (running < count && inFlight + weight <= (bytes?.budget ?? Number.POSITIVE_INFINITY));
  const startNext = () => {
    for (let next = waiting[0]; next !== undefined && fits(next.weight); next = waiting[0]) {
      waiting.shift();
      running += 1;
      inFlight += next.weight;
      next.start();
    }
  };
  return async (item, work) => {
    const weight = bytes?.weigh(item) ?? 0;
    await new Promise<void>((start) => {
      waiting.push({ weight, start });
      startNext();
    });
    try {
      return await work();
    } finally {
      running -= 1;
      inFlight -= weight;
      startNext();
    }
  };
}
