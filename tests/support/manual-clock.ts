import type { Clock } from '../../lib/local/clock.ts';

interface Planned {
  readonly at: number;
  readonly task: () => void;
}

/** A clock that stands still until a test moves it. */
export interface ManualClock extends Clock {
  /** Goes on by so many milliseconds, running what falls due on the way, in order. */
  readonly advance: (milliseconds: number) => void;
  /** Tasks that are still to run. */
  readonly planned: number;
}

export function manualClock(start = Date.UTC(2030, 0, 1)): ManualClock {
  let now = start;
  let tasks: Planned[] = [];
  return {
    now: () => now,
    schedule(milliseconds, task) {
      const planned = { at: now + milliseconds, task };
      tasks.push(planned);
      return () => {
        tasks = tasks.filter((other) => other !== planned);
      };
    },
    advance(milliseconds) {
      const end = now + milliseconds;
      for (;;) {
        const [next] = tasks.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at);
        if (next === undefined) break;
        tasks = tasks.filter((other) => other !== next);
        now = Math.max(now, next.at);
        next.task();
      }
      now = end;
    },
    get planned() {
      return tasks.length;
    },
  };
}
