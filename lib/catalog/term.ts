import * as z from 'zod';
import { newestFirst } from './calendar.ts';
import { dayNameSchema, monthNameSchema } from './calendar-schema.ts';
import { compareEntries } from './day.ts';
import { conceptNamesSchema, type MonthIndex, sortedRecord } from './month.ts';

/** An article in which a concept occurs. */
export const termArticleSchema = z.object({
  part: monthNameSchema.describe('The month it stands under'),
  day: dayNameSchema,
  brief: z.string(),
  language: z.string(),
  title: z.string().optional(),
  published: z.string().optional(),
  count: z.int().positive(),
});

/** A concept in a month. */
export const termMonthSchema = conceptNamesSchema.extend({
  articles: z.int().positive(),
  occurrences: z.int().positive(),
});

/** Where and how often a concept occurs in the archive. */
export const termRecordSchema = z.object({
  schemaVersion: z.literal(1),
  concept: z.string(),
  months: z.record(monthNameSchema, termMonthSchema),
  latest: z.array(termArticleSchema).describe('Newest first'),
});

export type TermArticle = z.infer<typeof termArticleSchema>;
export type TermMonth = z.infer<typeof termMonthSchema>;
export type TermRecord = z.infer<typeof termRecordSchema>;

/** Articles that a term's page lists; the others are found by the filter. */
export const TERM_ARTICLES = 200;

/** A concept that occurs nowhere. */
export function emptyTerm(concept: string): TermRecord {
  return { schemaVersion: 1, concept, months: {}, latest: [] };
}

/** The order of a term's articles: by day, newest first, then as within a day. */
export function compareArticles(a: TermArticle, b: TermArticle): number {
  return newestFirst(a.day, b.day) || compareEntries(a, b);
}

/** The articles of a month in which a concept occurs. */
export function articlesWith(index: MonthIndex, concept: string): readonly TermArticle[] {
  return Object.entries(index.days).flatMap(([day, { entries }]) =>
    entries.flatMap(({ brief, language, title, published, terms }) => {
      const count = terms.find(([id]) => id === concept)?.[1];
      if (count === undefined) return [];
      return [
        {
          part: index.month,
          day,
          brief,
          language,
          ...(title === undefined ? {} : { title }),
          ...(published === undefined ? {} : { published }),
          count,
        },
      ];
    }),
  );
}

/** What a month says of a concept; `undefined` where it does not occur. */
export function termInMonth(index: MonthIndex, concept: string): TermMonth | undefined {
  const articles = articlesWith(index, concept);
  if (articles.length === 0) return undefined;
  const names = new Map<string, string>();
  let domain: string | undefined;
  for (const day of Object.keys(index.days).sort()) {
    const known = index.days[day]?.concepts[concept];
    for (const [tag, name] of Object.entries(known?.names ?? {})) names.set(tag, name);
    domain = known?.domain ?? domain;
  }
  return {
    names: sortedRecord(names),
    ...(domain === undefined ? {} : { domain }),
    articles: articles.length,
    occurrences: articles.reduce((sum, { count }) => sum + count, 0),
  };
}

/** The concept with these months as they are now. */
export function withTermMonths(record: TermRecord, changed: readonly MonthIndex[]): TermRecord['months'] {
  const months = new Map(Object.entries(record.months));
  for (const index of changed) {
    const month = termInMonth(index, record.concept);
    if (month === undefined) months.delete(index.month);
    else months.set(index.month, month);
  }
  return sortedRecord(months);
}

/** What a concept is called, by language, and its domain: the newest month that says so decides. */
export function termNames({ months }: Pick<TermRecord, 'months'>): z.infer<typeof conceptNamesSchema> {
  const oldestFirst = Object.keys(months).sort((a, b) => newestFirst(b, a));
  const all = oldestFirst.flatMap((month) => months[month] ?? []);
  const domain = all.findLast((month) => month.domain !== undefined)?.domain;
  return {
    names: sortedRecord(all.flatMap(({ names }) => Object.entries(names))),
    ...(domain === undefined ? {} : { domain }),
  };
}

/** All concepts of the archive, for the list of terms. */
export const termListSchema = z.object({
  schemaVersion: z.literal(1),
  terms: z.record(z.string(), conceptNamesSchema.extend({ articles: z.int().positive() })),
});

export type TermList = z.infer<typeof termListSchema>;

/** The list with these concepts as they are now; a concept that occurs nowhere leaves it. */
export function withTerms(list: TermList, changed: readonly TermRecord[]): TermList {
  const terms = new Map(Object.entries(list.terms));
  for (const record of changed) {
    const articles = Object.values(record.months).reduce((sum, month) => sum + month.articles, 0);
    if (articles === 0) terms.delete(record.concept);
    else terms.set(record.concept, { ...termNames(record), articles });
  }
  return { schemaVersion: 1, terms: sortedRecord(terms) };
}
