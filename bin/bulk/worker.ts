import Piscina from 'piscina';
import { createTaskRunner } from './run-task.ts';
import type { BulkSettings } from './tasks.ts';

/** A worker thread of a bulk run: bundled as a file of its own, loaded by piscina, given the settings once. */
const settings: BulkSettings = Piscina.workerData;

export default createTaskRunner(settings);
