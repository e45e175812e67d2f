import * as z from 'zod';
import type { Brief } from '../brief/index.ts';
import { type DayName, dayOfArticle } from './calendar.ts';
import { pairOf, pairVersionSchema } from './pair-name.ts';

/** A concept as one article has it. */
export const entryTermSchema = z.object({
  concept: z.string(),
  term: z.string().describe('The term that the article uses most'),
  domain: z.string().optional().describe('The first of its domains'),
  translations: z.record(z.string(), z.string()).describe('The first translation, by BCP 47 tag'),
  count: z.int().positive().describe('Occurrences in the article'),
});

/** What the catalog keeps of a brief. */
export const entrySchema = z.object({
  brief: z.string().describe('Key of the brief: `briefs/….json`'),
  language: z.string().describe('BCP 47; `und` where unknown'),
  title: z.string().optional(),
  published: z.string().optional().describe('ISO 8601'),
  summary: z.array(z.string()),
  terms: z.array(entryTermSchema).describe('Most frequent first'),
  pair: pairVersionSchema.optional(),
});

export type EntryTerm = z.infer<typeof entryTermSchema>;
export type CatalogEntry = z.infer<typeof entrySchema>;

/** Longest text that the catalog copies from a brief, in UTF-16 code units: an article is no guest to fill it. */
const MAX_TEXT = 1000;
/** Terms of one article that the catalog takes in: each has a page of its own to be kept up to date. */
const MAX_TERMS = 60;

function cut(text: string): string {
  if (text.length <= MAX_TEXT) return text;
  // A surrogate pair is not cut in two.
  return `${text.slice(0, MAX_TEXT).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** The catalog's entry of a brief, and the day under which it stands. Pure. */
export function entryOf(brief: Brief, key: string): { readonly entry: CatalogEntry; readonly day: DayName } {
  const { language, title, published, summary, terms, source } = brief;
  const pair = source.key === undefined ? undefined : pairOf(source.key, language.tag);
  const entry: CatalogEntry = {
    brief: key,
    language: language.tag,
    ...(title === undefined ? {} : { title: cut(title) }),
    ...(published === undefined ? {} : { published: cut(published) }),
    summary: summary.sentences.map(({ text }) => cut(text)),
    terms: terms
      .slice(0, MAX_TERMS)
      .map(({ concept, domain, source: { term }, translations, occurrences }) => ({
        concept,
        term: cut(term),
        ...(domain[0] === undefined ? {} : { domain: cut(domain[0]) }),
        translations: firstTranslations(translations),
        count: occurrences.length,
      })),
    ...(pair === undefined ? {} : { pair }),
  };
  return { entry, day: dayOfArticle(published, source.key) };
}

function firstTranslations(translations: Brief['terms'][number]['translations']): Record<string, string> {
  const first = new Map<string, string>();
  for (const { language, term } of translations) if (!first.has(language)) first.set(language, cut(term));
  return Object.fromEntries(first);
}
