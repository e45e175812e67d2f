import {
  articlesWith,
  catalogKeys,
  compareArticles,
  emptyTerm,
  keepNewest,
  type MonthIndex,
  type MonthName,
  newestFirst,
  TERM_ARTICLES,
  type TermRecord,
  termListSchema,
  termRecordSchema,
  withTermMonths,
  withTerms,
} from '../../catalog/index.ts';
import type { ObjectStore } from '../object-store.ts';
import { readMonth } from './days.ts';
import { inParallel } from './in-parallel.ts';
import { readState, rewriteState, rewriteStates } from './stored-state.ts';

/** A concept's record as it is stored. */
export async function readTerm(store: ObjectStore, concept: string): Promise<TermRecord> {
  return (await readState(store, catalogKeys.term(concept).json, termRecordSchema)) ?? emptyTerm(concept);
}

async function* each<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}

/** A concept's record with some months as they are now. */
async function renewTerm(
  store: ObjectStore,
  record: TermRecord,
  read: ReadonlyMap<MonthName, MonthIndex>,
): Promise<TermRecord> {
  const months = withTermMonths(record, [...read.values()]);
  const { concept } = record;
  const latest = await keepNewest({
    known: record.latest,
    changed: new Set(read.keys()),
    read: async (month) => articlesWith(read.get(month) ?? (await readMonth(store, month)), concept),
    parts: each(Object.keys(months).sort(newestFirst)),
    total: Object.values(months).reduce((sum, { articles }) => sum + articles, 0),
    limit: TERM_ARTICLES,
    compare: compareArticles,
  });
  return { ...record, months, latest: [...latest] };
}

/** Brings concepts, and the list of all of them, in line with some months as they are now. */
export async function updateTerms(
  store: ObjectStore,
  concepts: readonly string[],
  months: readonly MonthName[],
): Promise<void> {
  if (concepts.length === 0) return;
  const conceptOf = new Map(concepts.map((concept) => [catalogKeys.term(concept).json, concept]));
  await rewriteStates(
    store,
    [...conceptOf.keys()],
    termRecordSchema,
    async () =>
      new Map(await inParallel(months, async (month) => [month, await readMonth(store, month)] as const)),
    (stored, read, key) => renewTerm(store, stored ?? emptyTerm(conceptOf.get(key) ?? ''), read),
  );
  await rewriteState(
    store,
    catalogKeys.terms.json,
    termListSchema,
    () => inParallel(concepts, (concept) => readTerm(store, concept)),
    (stored, records) => withTerms(stored ?? { schemaVersion: 1, terms: {} }, records),
  );
}
