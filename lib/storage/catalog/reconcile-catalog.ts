import { monthOf, type Trace } from '../../catalog/index.ts';
import type { ObjectStore } from '../object-store.ts';
import { untilAnswered } from '../until-answered.ts';
import { updateDay, updateMonth } from './days.ts';
import { inParallel } from './in-parallel.ts';
import { updateOverview } from './overview.ts';
import { type CatalogSite, writeDays, writeFront, writeMonths, writeTerms } from './pages.ts';
import { updatePair } from './pairs.ts';
import { updateTerms } from './terms.ts';
import { writeTrace } from './traces.ts';

/** What of the catalog was looked at. */
export interface CatalogOutcome {
  readonly briefs: number;
  readonly days: number;
  readonly terms: number;
  readonly pairs: number;
}

/** The names that some traces hold, each with the briefs that hold it. */
function byName(
  traces: readonly Trace[],
  names: (trace: Trace) => readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const all = new Map<string, string[]>();
  for (const trace of traces) {
    for (const name of names(trace)) {
      const briefs = all.get(name);
      if (briefs === undefined) all.set(name, [trace.brief]);
      else briefs.push(trace.brief);
    }
  }
  return all;
}

/**
 * Brings the catalog in line with some briefs as they are now: their days, months, terms and pairs, the front
 * page and the feeds. Nothing is taken from the events but the keys, every part is read before what it is made
 * from and written on the condition that it did not change since, and each step is done whether or not the one
 * before changed anything: so doubled, late, reordered and redelivered events and racing handlers all end in
 * the same catalog, and a handler that died is made good by the next. The number of requests depends on these
 * briefs alone, not on how many there are.
 *
 * @param briefs keys of the briefs' JSON
 * @throws {PrecisError} `storage-…` codes (retryable); `catalog-damaged`.
 */
export async function reconcileCatalog(
  store: ObjectStore,
  briefs: readonly string[],
  site: CatalogSite,
): Promise<CatalogOutcome> {
  return untilAnswered(store, (watched) => updateParts(watched, briefs, site));
}

async function updateParts(
  store: ObjectStore,
  briefs: readonly string[],
  site: CatalogSite,
): Promise<CatalogOutcome> {
  const opened = await inParallel([...new Set(briefs)], (brief) => writeTrace(store, brief));
  const traces = opened.filter((trace) => trace !== undefined);
  const days = byName(traces, (trace) => trace.days);
  const pairs = byName(traces, (trace) => trace.pairs);
  const concepts = [...byName(traces, (trace) => trace.concepts).keys()].sort();
  const languages = [...byName(traces, (trace) => trace.languages).keys()].sort();
  const dayNames = [...days.keys()].sort();
  const months = [...new Set(dayNames.map(monthOf))];
  if (dayNames.length > 0) {
    await inParallel([...days], ([day, members]) => updateDay(store, day, members));
    await inParallel(months, (month) =>
      updateMonth(
        store,
        month,
        dayNames.filter((day) => monthOf(day) === month),
      ),
    );
    await updateTerms(store, concepts, months);
    await updateOverview(store, dayNames, languages);
    await writeDays(store, dayNames, site);
    await writeMonths(store, months, site);
    await writeTerms(store, concepts, site);
    await inParallel([...pairs], ([pair, members]) => updatePair(store, pair, members, site));
    await writeFront(store, languages, site);
  }
  return {
    briefs: traces.length,
    days: days.size,
    terms: concepts.length,
    pairs: pairs.size,
  };
}
