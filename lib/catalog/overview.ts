import * as z from 'zod';
import { primarySubtag } from '../languages/primary-subtag.ts';
import { type MonthName, newestFirst } from './calendar.ts';
import { dayNameSchema, monthNameSchema } from './calendar-schema.ts';
import { compareEntries } from './day.ts';
import { entrySchema } from './entry.ts';
import { type MonthIndex, sortedRecord } from './month.ts';

/** A brief among the newest: whole, since feeds carry its summary. */
export const latestEntrySchema = entrySchema.extend({
  part: dayNameSchema.describe('The day it stands under'),
});

/** How many briefs of each language there are. */
export const countsSchema = z.record(z.string(), z.int().positive());

/** What the front page and the feeds show. */
export const overviewSchema = z.object({
  schemaVersion: z.literal(1),
  months: z.record(monthNameSchema, z.object({ days: z.int().positive(), articles: countsSchema })),
  latest: z.record(z.string(), z.array(latestEntrySchema)).describe('By primary language, newest first'),
});

export type LatestEntry = z.infer<typeof latestEntrySchema>;
export type Overview = z.infer<typeof overviewSchema>;

/** Briefs in a feed, and on the front page. */
export const LATEST = 30;

/** An archive without briefs. */
export function emptyOverview(): Overview {
  return { schemaVersion: 1, months: {}, latest: {} };
}

/** The order of the newest briefs: by day, then as within a day. */
export function compareLatest(a: LatestEntry, b: LatestEntry): number {
  return newestFirst(a.part, b.part) || compareEntries(a, b);
}

/** Briefs of a month by primary language. */
export function countLanguages(index: MonthIndex): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const { entries } of Object.values(index.days))
    for (const { language } of entries) {
      const primary = primarySubtag(language);
      counts.set(primary, (counts.get(primary) ?? 0) + 1);
    }
  return sortedRecord(counts);
}

/** The months with these as they are now. */
export function withMonths(months: Overview['months'], changed: readonly MonthIndex[]): Overview['months'] {
  const next = new Map(Object.entries(months));
  for (const index of changed) {
    const days = Object.keys(index.days).length;
    if (days === 0) next.delete(index.month);
    else next.set(index.month, { days, articles: countLanguages(index) });
  }
  return sortedRecord(next);
}

/** The months that hold briefs in a language, newest first. */
export function monthsWith(months: Overview['months'], language: string): readonly MonthName[] {
  return Object.entries(months)
    .filter(([, { articles }]) => articles[language] !== undefined)
    .map(([month]) => month)
    .sort(newestFirst);
}
