import { type ErrorCode, PrecisError } from '../../lib/errors.ts';
import { coloursFor } from './output.ts';
import type { Session } from './session.ts';

/** Exit codes of the command, documented in docs/command.md. A signal gives 128 and its number. */
export const EXIT = { ok: 0, failed: 1, usage: 2 } as const;

/** An error as it is recorded: in English, with a code that stays. */
export interface RecordedError {
  /** `unexpected` marks a defect of ours. */
  readonly code: ErrorCode | 'unexpected';
  readonly message: string;
}

/** What to do where nothing answers at the address. */
function hint({ cause }: PrecisError, session: Session): string {
  const refused = cause instanceof Error && 'code' in cause && cause.code === 'ECONNREFUSED';
  return refused ? `\n       ${session.messages.nothingAnswers}` : '';
}

/** An error as it is recorded, in the user's language and for standard error. */
export function describeRecord({ code, message }: RecordedError, session: Session): string {
  const colours = coloursFor(process.stderr);
  return `${colours.red(session.messages.error)} ${session.translate(message)} ${colours.dim(`[${code}]`)}`;
}

/** An error in words for standard error: what happened and what to do; a stack only for a defect of ours. */
export function describeError(error: unknown, session: Session): string {
  if (error instanceof PrecisError) return describeRecord(error, session) + hint(error, session);
  const { red } = coloursFor(process.stderr);
  const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `${red(session.messages.error)} ${details}\n${session.messages.reportDefect}`;
}

/**
 * Writes an error to standard error and makes the command end with a failure.
 *
 * @param json whether to write `{"subject"?, "error": {"code", "message"}}` in place of words.
 */
export function reportError(
  error: unknown,
  session: Session,
  { subject, json = false }: { readonly subject?: string; readonly json?: boolean } = {},
): void {
  process.exitCode = EXIT.failed;
  if (json && error instanceof PrecisError) {
    const { code, message } = error;
    process.stderr.write(`${JSON.stringify({ subject, error: { code, message } })}\n`);
    return;
  }
  const before = subject === undefined ? '' : `${subject}: `;
  process.stderr.write(`${before}${describeError(error, session)}\n`);
}
