/** Runs `step` when it is this process's turn, so that a schedule decides the order of all steps. */
export type Turn = <T>(step: () => Promise<T>) => Promise<T>;

/**
 * Runs processes one step at a time, in the order that `choose` dictates: a small model checker. A choice is
 * offered once everything that could run without one has run. Steps that one process asks for side by side
 * are taken in the order asked, so that all schedules of several processes can be tried.
 *
 * @param choose given how many processes are ready, the position of the one whose next step runs.
 */
export async function interleave(
  processes: readonly ((turn: Turn) => Promise<unknown>)[],
  choose: (ready: number) => number,
): Promise<void> {
  const queues: (() => Promise<void>)[][] = processes.map(() => []);
  const all = Promise.all(
    processes.map((process, id) =>
      process(
        (step) =>
          new Promise((resolve, reject) => {
            queues[id]?.push(() => step().then(resolve, reject));
          }),
      ),
    ),
  );
  let finished = false;
  const settle = () => {
    finished = true;
  };
  all.then(settle, settle);
  for (;;) {
    await new Promise((resolve) => setImmediate(resolve));
    const ready = queues.filter((queue) => queue.length > 0);
    if (ready.length === 0) break;
    await ready[choose(ready.length)]?.shift()?.();
  }
  if (!finished) throw new Error('a process waits for something other than its turn');
  await all;
}

/**
 * Calls `run` once for every possible sequence of choices (depth first), until all are tried or `limit` is reached.
 * Returns how many schedules ran, and whether they were all.
 */
export async function everySchedule(
  run: (choose: (ready: number) => number) => Promise<void>,
  limit: number,
): Promise<{ readonly schedules: number; readonly exhaustive: boolean }> {
  let path: number[] = [];
  for (let schedules = 1; ; schedules += 1) {
    const widths: number[] = [];
    const taken: number[] = [];
    await run((ready) => {
      const choice = path[taken.length] ?? 0;
      widths.push(ready);
      taken.push(choice);
      return choice;
    });
    let last = taken.length - 1;
    while (last >= 0 && (taken[last] ?? 0) + 1 >= (widths[last] ?? 0)) last -= 1;
    if (last < 0) return { schedules, exhaustive: true };
    if (schedules >= limit) return { schedules, exhaustive: false };
    path = [...taken.slice(0, last), (taken[last] ?? 0) + 1];
  }
}
