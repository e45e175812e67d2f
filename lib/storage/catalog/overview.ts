import {
  catalogKeys,
  compareLatest,
  type DayName,
  emptyOverview,
  keepNewest,
  LATEST,
  type LatestEntry,
  type MonthName,
  monthOf,
  monthsWith,
  newestFirst,
  type Overview,
  overviewSchema,
  sortedRecord,
  withMonths,
} from '../../catalog/index.ts';
import { primarySubtag } from '../../languages/primary-subtag.ts';
import type { ObjectStore } from '../object-store.ts';
import { readDay, readMonth } from './days.ts';
import { inParallel } from './in-parallel.ts';
import { readState, rewriteState } from './stored-state.ts';

/** The overview as it is stored. */
export async function readOverview(store: ObjectStore): Promise<Overview> {
  return (await readState(store, catalogKeys.overview, overviewSchema)) ?? emptyOverview();
}

/** The days of some months that hold briefs in a language, newest first. */
async function* daysWith(
  store: ObjectStore,
  months: readonly MonthName[],
  language: string,
): AsyncGenerator<DayName> {
  for (const month of months) {
    const { days } = await readMonth(store, month);
    for (const day of Object.keys(days).sort(newestFirst)) {
      if (days[day]?.entries.some((entry) => primarySubtag(entry.language) === language)) yield day;
    }
  }
}

/** Brings the overview in line with some days, and the months that they belong to, as they are now. */
export async function updateOverview(
  store: ObjectStore,
  days: readonly DayName[],
  languages: readonly string[],
): Promise<void> {
  const changedMonths = [...new Set(days.map(monthOf))];
  const look = async () => ({
    months: await inParallel(changedMonths, (month) => readMonth(store, month)),
    entries: new Map(
      await inParallel(days, async (day) => [day, (await readDay(store, day)).entries] as const),
    ),
  });
  await rewriteState(store, catalogKeys.overview, overviewSchema, look, async (stored, seen) => {
    const overview = stored ?? emptyOverview();
    const months = withMonths(overview.months, seen.months);
    const latest = new Map(Object.entries(overview.latest));
    for (const language of languages) {
      const counts = Object.values(months).map(({ articles }) => articles[language] ?? 0);
      const kept = await keepNewest<LatestEntry>({
        known: latest.get(language) ?? [],
        changed: new Set(days),
        read: async (day) => {
          const entries = seen.entries.get(day) ?? (await readDay(store, day)).entries;
          return entries.flatMap((entry) =>
            primarySubtag(entry.language) === language ? [{ ...entry, part: day }] : [],
          );
        },
        parts: daysWith(store, monthsWith(months, language), language),
        total: counts.reduce((sum, count) => sum + count, 0),
        limit: LATEST,
        compare: compareLatest,
      });
      latest.set(language, [...kept]);
    }
    return { ...overview, months, latest: sortedRecord(latest) };
  });
}
