import path from 'node:path';
import type { Piscina } from 'piscina';
import { createTaskRunner } from './run-task.ts';
import type { BulkResult, BulkSettings, BulkTask } from './tasks.ts';

/** Does tasks in whatever order threads are free. */
export interface Executor {
  readonly run: (task: BulkTask) => Promise<BulkResult>;
  readonly close: () => Promise<void>;
}

/**
 * Bytes of input that are worked on in the main thread before any worker is started. A worker takes about
 * as long to start as this takes to brief.
 */
const WORTH_WORKERS = 512 * 1024;

/** Where the bundle has the worker: beside the command. */
const WORKER = path.join(import.meta.dirname, 'bulk', 'worker.js');

function bytesOf(task: BulkTask): number {
  return task.kind === 'article' ? task.size : task.chunk.bytes.length;
}

/** Termbases in memory that all threads share: one copy, whatever the number of workers. */
function share(bytes: Uint8Array): Uint8Array {
  const shared = new Uint8Array(new SharedArrayBuffer(bytes.length));
  shared.set(bytes);
  return shared;
}

async function startWorkers(settings: BulkSettings, threads: number): Promise<Piscina<BulkTask, BulkResult>> {
  const { Piscina: Pool } = await import('piscina');
  return new Pool<BulkTask, BulkResult>({
    filename: WORKER,
    minThreads: threads,
    maxThreads: threads,
    concurrentTasksPerWorker: 1,
    recordTiming: false,
    workerData: { ...settings, termbases: settings.termbases.map(share) },
  });
}

/**
 * An executor over worker threads. Small runs never start one, and one thread needs none.
 *
 * @throws {PrecisError} `termbase-incompatible`.
 */
export function createExecutor(settings: BulkSettings, threads: number): Executor {
  const here = createTaskRunner(settings);
  let seen = 0;
  let pool: Promise<Piscina<BulkTask, BulkResult>> | undefined;
  return {
    run: async (task) => {
      seen += bytesOf(task);
      if (threads < 2 || seen <= WORTH_WORKERS) return here(task);
      pool ??= startWorkers(settings, threads);
      return (await pool).run(task);
    },
    close: async () => {
      await (await pool)?.destroy();
    },
  };
}
