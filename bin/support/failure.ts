import pc from 'picocolors';
import { type ErrorCode, PrecisError } from '../../lib/errors.ts';

/** Exit codes of the command, documented in docs/command.md. */
export const EXIT = { ok: 0, failed: 1, usage: 2 } as const;

/** An error as it is recorded: in English, with a code that stays. */
export interface RecordedError {
  /** `unexpected` marks a defect of ours. */
  readonly code: ErrorCode | 'unexpected';
  readonly message: string;
}

/** What to do where nothing answers at the address. */
function hint({ cause }: PrecisError): string {
  const refused = cause instanceof Error && 'code' in cause && cause.code === 'ECONNREFUSED';
  return refused
    ? '\n      Nothing answers there. Is the local cloud running? Start it with: npx precis start'
    : '';
}

/** An error as it is recorded, in words for the terminal. */
export function describeRecord({ code, message }: RecordedError): string {
  return `${pc.red('error')} ${message} ${pc.dim(`[${code}]`)}`;
}

/** An error in words for the terminal: what happened and what to do; a stack only for a bug. */
export function describeError(error: unknown): string {
  if (error instanceof PrecisError) return describeRecord(error) + hint(error);
  if (error instanceof Error) return `${pc.red('error')} ${error.stack ?? error.message}`;
  return `${pc.red('error')} ${String(error)}`;
}

/** Writes an error to standard error and makes the command end with a failure. */
export function reportError(error: unknown, subject?: string): void {
  process.stderr.write(`${subject === undefined ? '' : `${subject}: `}${describeError(error)}\n`);
  process.exitCode = EXIT.failed;
}
