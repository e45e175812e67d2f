import * as z from 'zod';
import type { DayName, MonthName } from './calendar.ts';
import { dayNameSchema, monthNameSchema } from './calendar-schema.ts';
import type { DayShard } from './day.ts';
import type { CatalogEntry } from './entry.ts';
import { pairVersionSchema } from './pair-name.ts';

/** A brief as a list shows it and a filter reads it. */
export const listedEntrySchema = z.object({
  brief: z.string(),
  language: z.string(),
  title: z.string().optional(),
  published: z.string().optional(),
  lead: z.string().optional().describe('The first sentence of the summary'),
  terms: z.array(z.tuple([z.string(), z.int()])).describe('Concept and occurrences, most frequent first'),
  pair: pairVersionSchema.optional(),
});

/** What a concept is called in each language, and its domain. */
export const conceptNamesSchema = z.object({
  names: z.record(z.string(), z.string()).describe('By BCP 47 tag'),
  domain: z.string().optional(),
});

/** One day within a month. */
export const monthDaySchema = z.object({
  entries: z.array(listedEntrySchema),
  concepts: z.record(z.string(), conceptNamesSchema),
});

/** The briefs of a month: the index that a reader's browser searches. */
export const monthIndexSchema = z.object({
  schemaVersion: z.literal(1),
  month: monthNameSchema,
  days: z.record(dayNameSchema, monthDaySchema),
});

export type ListedEntry = z.infer<typeof listedEntrySchema>;
export type ConceptNames = z.infer<typeof conceptNamesSchema>;
export type MonthDay = z.infer<typeof monthDaySchema>;
export type MonthIndex = z.infer<typeof monthIndexSchema>;

/** A month without briefs. */
export function emptyMonth(month: MonthName): MonthIndex {
  return { schemaVersion: 1, month, days: {} };
}

/** An entry as lists show it. */
export function listed({
  brief,
  language,
  title,
  published,
  summary,
  terms,
  pair,
}: CatalogEntry): ListedEntry {
  return {
    brief,
    language,
    ...(title === undefined ? {} : { title }),
    ...(published === undefined ? {} : { published }),
    ...(summary[0] === undefined ? {} : { lead: summary[0] }),
    terms: terms.map(({ concept, count }) => [concept, count]),
    ...(pair === undefined ? {} : { pair }),
  };
}

interface Gathered {
  readonly own: Map<string, string>;
  readonly others: Map<string, string>;
  domain?: string;
}

/** What the concepts of some entries are called: an article's own term before a translation, the first before later ones. */
export function namesOf(entries: readonly CatalogEntry[]): Record<string, ConceptNames> {
  const concepts = new Map<string, Gathered>();
  for (const { language, terms } of entries) {
    for (const { concept, term, domain, translations } of terms) {
      const known: Gathered = concepts.get(concept) ?? { own: new Map(), others: new Map() };
      if (!known.own.has(language)) known.own.set(language, term);
      for (const [tag, name] of Object.entries(translations))
        if (!known.others.has(tag)) known.others.set(tag, name);
      if (domain !== undefined) known.domain ??= domain;
      concepts.set(concept, known);
    }
  }
  const sorted = [...concepts].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(
    sorted.map(([concept, { own, others, domain }]) => [
      concept,
      { names: sortedRecord(new Map([...others, ...own])), ...(domain === undefined ? {} : { domain }) },
    ]),
  );
}

/** A record whose order does not depend on how it was made. */
export function sortedRecord<T>(entries: Iterable<readonly [string, T]>): Record<string, T> {
  return Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The month with these days as they are now. */
export function withDays(index: MonthIndex, shards: readonly DayShard[]): MonthIndex {
  const days = new Map<DayName, MonthDay>(Object.entries(index.days));
  for (const { day, entries } of shards) {
    if (entries.length === 0) days.delete(day);
    else days.set(day, { entries: entries.map(listed), concepts: namesOf(entries) });
  }
  return { ...index, days: sortedRecord(days) };
}
