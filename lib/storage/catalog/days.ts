import {
  type CatalogEntry,
  catalogKeys,
  type DayName,
  type DayShard,
  dayShardSchema,
  emptyDay,
  emptyMonth,
  type MonthIndex,
  type MonthName,
  monthIndexSchema,
  withDays,
  withEntries,
} from '../../catalog/index.ts';
import type { ObjectStore } from '../object-store.ts';
import { currentEntry } from './current-brief.ts';
import { inParallel } from './in-parallel.ts';
import { readState, rewriteState } from './stored-state.ts';

/** A day as it is stored. */
export async function readDay(store: ObjectStore, day: DayName): Promise<DayShard> {
  return (await readState(store, catalogKeys.day(day).json, dayShardSchema)) ?? emptyDay(day);
}

/** A month as it is stored. */
export async function readMonth(store: ObjectStore, month: MonthName): Promise<MonthIndex> {
  return (await readState(store, catalogKeys.month(month).json, monthIndexSchema)) ?? emptyMonth(month);
}

/** Brings a day in line with some briefs as they are now: each stands in it, or does not. */
export async function updateDay(store: ObjectStore, day: DayName, briefs: readonly string[]): Promise<void> {
  await rewriteState(
    store,
    catalogKeys.day(day).json,
    dayShardSchema,
    async () =>
      new Map<string, CatalogEntry | undefined>(
        await inParallel(briefs, async (brief) => {
          const current = await currentEntry(store, brief);
          return [brief, current?.day === day ? current.entry : undefined] as const;
        }),
      ),
    (stored, changes) => withEntries(stored ?? emptyDay(day), changes),
  );
}

/** Brings a month in line with some of its days as they are now. */
export async function updateMonth(
  store: ObjectStore,
  month: MonthName,
  days: readonly DayName[],
): Promise<void> {
  await rewriteState(
    store,
    catalogKeys.month(month).json,
    monthIndexSchema,
    () => inParallel(days, (day) => readDay(store, day)),
    (stored, shards) => withDays(stored ?? emptyMonth(month), shards),
  );
}
