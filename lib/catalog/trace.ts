import * as z from 'zod';
import { primarySubtag } from '../languages/primary-subtag.ts';
import type { DayName } from './calendar.ts';
import { dayNameSchema } from './calendar-schema.ts';
import type { CatalogEntry } from './entry.ts';

/**
 * Where a brief has ever left its mark in the catalog. Written before the marks are made and never cut down, so
 * that whoever deals with the brief next, after a crash or a change of its date, looks at all of them.
 */
export const traceSchema = z.object({
  schemaVersion: z.literal(1),
  brief: z.string(),
  days: z.array(dayNameSchema),
  concepts: z.array(z.string()),
  languages: z.array(z.string()),
  pairs: z.array(z.string()),
});

export type Trace = z.infer<typeof traceSchema>;

/** The marks of a brief as it is now; none where it is gone. */
export function traceOf(
  brief: string,
  current: { readonly entry: CatalogEntry; readonly day: DayName } | undefined,
): Trace {
  if (current === undefined)
    return { schemaVersion: 1, brief, days: [], concepts: [], languages: [], pairs: [] };
  const { entry, day } = current;
  return {
    schemaVersion: 1,
    brief,
    days: [day],
    concepts: entry.terms.map(({ concept }) => concept).sort(),
    languages: [primarySubtag(entry.language)],
    pairs: entry.pair === undefined ? [] : [entry.pair.name],
  };
}

function union(a: readonly string[], b: readonly string[]): string[] {
  return [...new Set([...a, ...b])].sort();
}

/** The marks of both: what is known and what will be. */
export function joinTraces(a: Trace, b: Trace): Trace {
  return {
    ...a,
    days: union(a.days, b.days),
    concepts: union(a.concepts, b.concepts),
    languages: union(a.languages, b.languages),
    pairs: union(a.pairs, b.pairs),
  };
}

/** Whether a brief left no mark. */
export function isBare({ days }: Trace): boolean {
  return days.length === 0;
}
