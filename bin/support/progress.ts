import { Presets, SingleBar } from 'cli-progress';

/** A progress bar, or nothing where nobody would see it. */
export interface Progress {
  /** Moves on; `label` says what is under way. */
  readonly advance: (by: number, label: string) => void;
  /** Takes a line about one input: written at once, or where a bar is in the way, once it is gone. */
  readonly note: (line: string) => void;
  readonly stop: () => void;
}

/** Lines that wait for the bar to go; more are counted only. */
const MOST_NOTES = 1000;

const write = (text: string) => void process.stderr.write(text);

const NONE: Progress = {
  advance: () => undefined,
  note: (line) => write(`${line}\n`),
  stop: () => undefined,
};

/** Columns for what stands beside the bar; names are cut to fit, so that the bar stays on one line. */
function shorten(label: string, columns: number): string {
  const characters = [...label];
  return characters.length <= columns ? label : `…${characters.slice(1 - columns).join('')}`;
}

/** Whether a progress bar would be seen, and would not run into what is printed. */
export function showsProgress(printing: boolean): boolean {
  return process.stderr.isTTY === true && !(printing && process.stdout.isTTY === true);
}

/**
 * Starts a progress bar on standard error.
 *
 * @param total what `advance` adds up to; 0 where that is not known.
 * @param shown whether there is anybody to see it.
 */
export function startProgress(total: number, shown: boolean): Progress {
  if (!shown) return NONE;
  const columns = process.stderr.columns ?? 80;
  const bar = new SingleBar(
    {
      format: total > 0 ? '{bar} {percentage}% {label}' : '{label}',
      stream: process.stderr,
      barsize: Math.max(10, Math.min(40, Math.floor(columns / 3))),
      hideCursor: true,
      clearOnComplete: true,
      gracefulExit: false,
    },
    Presets.shades_classic,
  );
  bar.start(Math.max(1, total), 0, { label: '' });
  const room = Math.max(10, columns - Math.floor(columns / 3) - 10);
  const notes: string[] = [];
  let unlisted = 0;
  const restore = () => write('\u001b[?25h');
  process.once('exit', restore);
  return {
    advance: (by, label) => bar.increment(by, { label: shorten(label, room) }),
    note: (line) => {
      if (notes.length < MOST_NOTES) notes.push(`${line}\n`);
      else unlisted += 1;
    },
    stop: () => {
      bar.stop();
      write(notes.join(''));
      if (unlisted > 0) write(`… ${unlisted}\n`);
      process.removeListener('exit', restore);
    },
  };
}
