import { catalogKeys, isBare, joinTraces, type Trace, traceOf, traceSchema } from '../../catalog/index.ts';
import type { ObjectStore } from '../object-store.ts';
import { currentEntry } from './current-brief.ts';
import { readState, rewriteState } from './stored-state.ts';

/**
 * Writes down where a brief is about to leave marks, beside where it ever did, before any is made. Undefined for
 * a brief that is gone and left none.
 *
 * Nothing is ever crossed out: a handler that was overtaken may make a mark of an older version after another
 * has cleaned up, and die before it sees its mistake. When its event comes again, the trace leads there.
 */
export async function writeTrace(store: ObjectStore, brief: string): Promise<Trace | undefined> {
  const key = catalogKeys.trace(brief);
  const look = async () => traceOf(brief, await currentEntry(store, brief));
  if (isBare(await look())) return readState(store, key, traceSchema);
  let trace: Trace | undefined;
  await rewriteState(store, key, traceSchema, look, (known, now) => {
    trace = known === undefined ? now : joinTraces(known, now);
    return trace;
  });
  return trace;
}
