import { CATALOG_PREFIX, catalogKeys, FEEDS_PREFIX, PAIRS_PREFIX } from '../../catalog/index.ts';
import type { ObjectStore } from '../object-store.ts';
import { inParallel } from './in-parallel.ts';
import { readOverview } from './overview.ts';

async function removeAll(store: ObjectStore, keys: readonly string[]): Promise<number> {
  const outcomes = await inParallel(keys, async (key) => {
    const head = await store.head(key);
    return head !== undefined && (await store.remove(key, { etag: head.etag })) === 'written';
  });
  return outcomes.filter(Boolean).length;
}

async function keysUnder(store: ObjectStore, prefix: string): Promise<readonly string[]> {
  const keys: string[] = [];
  for await (const { key } of store.list(prefix)) keys.push(key);
  return keys;
}

/**
 * Deletes the catalog, whether or not it can be read; the briefs stay. The front page and the feeds stay too
 * until they are written again: they say how the pages are set up, also to whoever goes on after an interruption.
 *
 * @returns how many objects were deleted.
 */
export async function clearCatalog(store: ObjectStore): Promise<number> {
  const keys = [...(await keysUnder(store, PAIRS_PREFIX)), ...(await keysUnder(store, CATALOG_PREFIX))];
  return removeAll(
    store,
    keys.filter((key) => !key.startsWith(FEEDS_PREFIX)),
  );
}

/** Deletes what {@link clearCatalog} left and the rebuilt catalog has no use for: feeds of languages without briefs. */
export async function clearLeftovers(store: ObjectStore): Promise<number> {
  const languages = Object.keys((await readOverview(store)).latest);
  const used = new Set(languages.flatMap((language) => Object.values(catalogKeys.feed(language))));
  const feeds = (await keysUnder(store, FEEDS_PREFIX)).filter((key) => !used.has(key));
  return removeAll(store, [...feeds, ...(languages.length === 0 ? [catalogKeys.front] : [])]);
}
