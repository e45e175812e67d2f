import { PrecisError } from '../../lib/errors.ts';
import { mapOrdered } from '../../lib/map-ordered.ts';
import type { RecordedError } from '../support/failure.ts';
import { createExecutor } from './executor.ts';
import type { BulkInput } from './inputs.ts';
import type { Sink } from './sinks.ts';
import { taskStream, type Work } from './task-stream.ts';
import type { BulkResult, BulkSettings } from './tasks.ts';

/** A run: what to brief, how, and where the results go. */
export interface BulkPlan {
  readonly inputs: readonly string[];
  /** Whether every input holds JSON Lines; otherwise its suffix says so. */
  readonly jsonLines: boolean;
  readonly settings: BulkSettings;
  /** Threads that brief, at least 1. */
  readonly threads: number;
  readonly sink: Sink;
  /** Told of each input that failed, in order. */
  readonly onFailure: (input: BulkInput, error: RecordedError) => void;
  /** Told of the bytes that are done. */
  readonly onProgress: (bytes: number, done: BulkTotals, input: BulkInput) => void;
}

/** How much was done. */
export interface BulkTotals {
  readonly briefed: number;
  /** Articles that failed, in files and in lines. */
  readonly failed: number;
  /** Those of them that were lines: each has its error in its place in the output. */
  readonly failedLines: number;
}

/** Bytes of inputs that are under way or wait for their turn: bounds the memory of a run. */
const WINDOW_BYTES = 64 * 1024 * 1024;
/** Tasks under way for each thread: one that it does, and others that it finds ready. */
const WINDOW_TASKS = 4;

interface Finished {
  readonly input: BulkInput;
  readonly bytes: number;
  readonly result: BulkResult;
}

function sizeOf(work: Work): number {
  if (!('task' in work)) return 0;
  return work.task.kind === 'article' ? work.task.size : work.task.chunk.bytes.length;
}

/**
 * Briefs everything that inputs name over several threads, in bounded memory. Results come in the order of
 * the inputs, the same bytes whatever the number of threads; an article that fails stops no other.
 *
 * @throws {PrecisError} `output-unwritable` where standard output fails; `termbase-incompatible`.
 */
export async function runBulk(plan: BulkPlan): Promise<BulkTotals> {
  const { inputs, jsonLines, settings, threads, sink } = plan;
  const executor = createExecutor(settings, threads);
  const totals = { briefed: 0, failed: 0, failedLines: 0 };
  const fail = async (input: BulkInput, error: RecordedError) => {
    totals.failed += 1;
    await sink.failure(input, error);
    plan.onFailure(input, error);
  };
  const take = async ({ input, result }: Finished) => {
    if ('error' in result) return fail(input, result.error);
    if (result.kind === 'article') await sink.brief(input, result.outputs);
    else await sink.lines(input, result.output);
    if (result.kind === 'article') totals.briefed += 1;
    else {
      totals.briefed += result.articles - result.failures;
      totals.failed += result.failures;
      totals.failedLines += result.failures;
    }
  };
  const work = async (item: Work): Promise<Finished> => ({
    input: item.input,
    bytes: sizeOf(item),
    result: 'task' in item ? await executor.run(item.task) : { kind: 'article', error: item.error },
  });
  try {
    const window = { items: threads * WINDOW_TASKS, bytes: WINDOW_BYTES, sizeOf };
    for await (const finished of mapOrdered(taskStream(inputs, jsonLines), work, window)) {
      try {
        await take(finished);
      } catch (error) {
        if (!(error instanceof PrecisError)) throw error;
        await fail(finished.input, { code: error.code, message: error.message });
      }
      plan.onProgress(finished.bytes, totals, finished.input);
    }
    await sink.end();
  } finally {
    await executor.close();
  }
  return totals;
}
