import { catalogKeys, type DayName, isUndated, type MonthName, termListSchema } from '../../catalog/index.ts';
import {
  type Locale,
  languageFeed,
  renderDay,
  renderFront,
  renderMonth,
  renderTerm,
  renderTermList,
  renderUndated,
} from '../../render/index.ts';
import type { NewObject, ObjectStore } from '../object-store.ts';
import { readDay, readMonth } from './days.ts';
import { inParallel } from './in-parallel.ts';
import { readOverview } from './overview.ts';
import { type Pages, readState, rewritePages } from './stored-state.ts';
import { readTerm } from './terms.ts';

/** How the catalog's pages are written. */
export interface CatalogSite {
  /** The language of the pages' own words. */
  readonly locale: Locale;
  /**
   * Absolute address of the top of the briefs bucket as readers reach it, with a slash at the end. Feeds need
   * one, and are only written where there is one.
   */
  readonly address?: string;
}

/** A page ready to be stored. */
export function pageObject(body: string, contentType = 'text/html; charset=utf-8'): NewObject {
  return { body, contentType };
}

/** Pages that each show one thing, made from what is stored of it now. */
async function rewriteEach<Name extends string>(
  store: ObjectStore,
  names: readonly Name[],
  keyOf: (name: Name) => string,
  render: (name: Name) => Promise<string | undefined>,
): Promise<void> {
  await inParallel(names, (name) =>
    rewritePages(store, [keyOf(name)], async () => {
      const body = await render(name);
      return new Map([[keyOf(name), body === undefined ? undefined : pageObject(body)]]);
    }),
  );
}

/** The pages of some days; none for a day without briefs. */
export function writeDays(
  store: ObjectStore,
  days: readonly DayName[],
  { locale }: CatalogSite,
): Promise<void> {
  return rewriteEach(
    store,
    days,
    (day) => catalogKeys.day(day).html,
    async (name) => {
      const day = await readDay(store, name);
      return day.entries.length === 0 ? undefined : renderDay(day, locale);
    },
  );
}

/** The pages of some months; none for a month without briefs, nor for a part of what says no date: its day is the same. */
export function writeMonths(
  store: ObjectStore,
  months: readonly MonthName[],
  { locale }: CatalogSite,
): Promise<void> {
  return rewriteEach(
    store,
    months,
    (month) => catalogKeys.month(month).html,
    async (name) => {
      if (isUndated(name)) return undefined;
      const month = await readMonth(store, name);
      return Object.keys(month.days).length === 0 ? undefined : renderMonth(month, locale);
    },
  );
}

/** The pages of some concepts, and the list of all. A concept that occurs nowhere any more keeps a page that says so. */
export async function writeTerms(
  store: ObjectStore,
  concepts: readonly string[],
  { locale }: CatalogSite,
): Promise<void> {
  await rewriteEach(
    store,
    concepts,
    (concept) => catalogKeys.term(concept).html,
    async (concept) => renderTerm(await readTerm(store, concept), locale),
  );
  await rewriteEach(
    store,
    [catalogKeys.terms.html],
    (key) => key,
    async () => {
      const list = await readState(store, catalogKeys.terms.json, termListSchema);
      return renderTermList(list ?? { schemaVersion: 1, terms: {} }, locale);
    },
  );
}

/** The front page, the way to what says no date, and the feeds of some languages. */
export async function writeFront(
  store: ObjectStore,
  languages: readonly string[],
  { locale, address }: CatalogSite,
): Promise<void> {
  const feeds = address === undefined ? [] : languages;
  const keys = feeds.flatMap((language) => Object.values(catalogKeys.feed(language)));
  await rewritePages(store, [catalogKeys.front, catalogKeys.undated, ...keys], async (): Promise<Pages> => {
    const overview = await readOverview(store);
    const undated = renderUndated(overview, locale);
    const pages = new Map<string, NewObject | undefined>([
      [catalogKeys.front, pageObject(renderFront(overview, locale, address !== undefined))],
      [catalogKeys.undated, undated === undefined ? undefined : pageObject(undated)],
    ]);
    if (address === undefined) return pages;
    for (const language of feeds) {
      const feed = catalogKeys.feed(language);
      const { atom, json } = languageFeed(language, overview.latest[language] ?? [], { address });
      pages.set(feed.atom, pageObject(atom, 'application/atom+xml; charset=utf-8'));
      pages.set(feed.json, pageObject(json, 'application/feed+json; charset=utf-8'));
    }
    return pages;
  });
}
