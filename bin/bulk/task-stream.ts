import { createReadStream } from 'node:fs';
import { PrecisError } from '../../lib/errors.ts';
import type { RecordedError } from '../support/failure.ts';
import { readInput } from '../support/read-input.ts';
import { type BulkInput, expandInputs } from './inputs.ts';
import { lineChunks } from './line-chunks.ts';
import type { BulkTask } from './tasks.ts';

/** A task with the input that it is a part of, or an input that could not be read. */
export type Work =
  | { readonly input: BulkInput; readonly task: BulkTask }
  | { readonly input: BulkInput; readonly error: RecordedError };

/** An input that cannot be read is an outcome of its own: the others go on. */
function unreadable(input: BulkInput, cause: unknown): Work {
  const { code, message } =
    cause instanceof PrecisError
      ? cause
      : new PrecisError('input-malformed', 'The file cannot be read. Check the path and the permissions.');
  return { input, error: { code, message } };
}

async function* linesOf(input: BulkInput): AsyncGenerator<Work> {
  const { file } = input;
  const stream = file === '-' ? process.stdin : createReadStream(file, { highWaterMark: 128 * 1024 });
  let empty = true;
  for await (const chunk of lineChunks(stream)) {
    empty = false;
    yield { input, task: { kind: 'lines', file, chunk } };
  }
  const nothing = { bytes: new Uint8Array(), firstLine: 1, tooLong: false };
  if (empty) yield { input, task: { kind: 'lines', file, chunk: nothing } };
}

async function* articleOf(input: BulkInput): AsyncGenerator<Work> {
  const { file, size } = input;
  // A worker has no standard input of its own.
  if (file !== '-') yield { input, task: { kind: 'article', file, size } };
  else {
    const bytes = await readInput(file);
    yield { input, task: { kind: 'article', file, size: bytes.length, bytes } };
  }
}

/** The tasks of all inputs, in their order, read no faster than they are taken. */
export async function* taskStream(inputs: readonly string[], jsonLines: boolean): AsyncGenerator<Work> {
  for await (const { input, error } of expandInputs(inputs, jsonLines)) {
    if (error !== undefined) {
      yield unreadable(input, error);
      continue;
    }
    try {
      yield* input.kind === 'lines' ? linesOf(input) : articleOf(input);
    } catch (cause) {
      yield unreadable(input, cause);
    }
  }
}
