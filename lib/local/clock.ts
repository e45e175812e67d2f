/**
 * Time as a dependency: the local cloud reads every instant and every pause from a clock, so that tests
 * run in milliseconds and always the same way.
 */

/** Cancels what `schedule` has planned; calling it late or twice is harmless. */
export type Cancel = () => void;

/** A source of time. */
export interface Clock {
  /** Milliseconds since the Unix epoch. */
  now(): number;
  /** Runs `task` once, `milliseconds` from now; the pending task does not keep the process alive. */
  schedule(milliseconds: number, task: () => void): Cancel;
}

/** The clock of the machine. */
export const systemClock: Clock = {
  now: () => Date.now(),
  schedule(milliseconds, task) {
    const timer = setTimeout(task, milliseconds);
    timer.unref();
    return () => clearTimeout(timer);
  },
};
