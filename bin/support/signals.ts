import { constants } from 'node:os';
import { discardUnfinished } from './output-file.ts';

/** The signals that end a command, with the exit codes that shells expect: 128 and the signal's number. */
const ENDING = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

function end(signal: (typeof ENDING)[number]): void {
  discardUnfinished();
  process.exit(128 + constants.signals[signal]);
}

/** Makes Ctrl-C and its like leave no half-written file. */
export function endOnSignals(): void {
  for (const signal of ENDING) process.on(signal, end);
}

/** Gives the signals to a command that ends by itself when told so, like a server. */
export function stopEndingOnSignals(): void {
  for (const signal of ENDING) process.removeListener(signal, end);
}
