import * as z from 'zod';
import type { DayName } from './calendar.ts';
import { dayNameSchema } from './calendar-schema.ts';
import { type CatalogEntry, entrySchema } from './entry.ts';

/** The briefs of one day: what the rest of the catalog is made from. */
export const dayShardSchema = z.object({
  schemaVersion: z.literal(1),
  day: dayNameSchema,
  entries: z.array(entrySchema).describe('By time of publication, then by key'),
});

export type DayShard = z.infer<typeof dayShardSchema>;

/** A day without briefs. */
export function emptyDay(day: DayName): DayShard {
  return { schemaVersion: 1, day, entries: [] };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The order of a day: the latest publication first, then by key. */
export function compareEntries(
  a: Pick<CatalogEntry, 'published' | 'brief'>,
  b: Pick<CatalogEntry, 'published' | 'brief'>,
): number {
  return compare(b.published ?? '', a.published ?? '') || compare(a.brief, b.brief);
}

/**
 * The day with these briefs as they are now: each key with its entry, or `undefined` where the brief is gone
 * or stands under another day.
 */
export function withEntries(
  shard: DayShard,
  changes: ReadonlyMap<string, CatalogEntry | undefined>,
): DayShard {
  const known = new Map(shard.entries.map((entry) => [entry.brief, entry]));
  for (const [key, entry] of changes) {
    if (entry === undefined) known.delete(key);
    else known.set(key, entry);
  }
  return { ...shard, entries: [...known.values()].sort(compareEntries) };
}
