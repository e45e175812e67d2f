import { BRIEFS_PREFIX, isBriefKey } from '../keys.ts';
import type { ObjectStore } from '../object-store.ts';
import type { CatalogSite } from './pages.ts';
import { reconcileCatalog } from './reconcile-catalog.ts';

/** Briefs that are brought up to date together: what they share is written once. */
const CHUNK = 500;

/**
 * Brings the catalog in line with every brief under a prefix: for briefs that were there before the catalog, or
 * one that was deleted.
 *
 * @returns how many briefs there were.
 */
export async function rebuildCatalog(
  store: ObjectStore,
  site: CatalogSite,
  prefix = BRIEFS_PREFIX,
): Promise<number> {
  let count = 0;
  let chunk: string[] = [];
  const flush = async () => {
    if (chunk.length > 0) await reconcileCatalog(store, chunk, site);
    count += chunk.length;
    chunk = [];
  };
  for await (const { key } of store.list(prefix)) {
    if (!isBriefKey(key)) continue;
    chunk.push(key);
    if (chunk.length === CHUNK) await flush();
  }
  await flush();
  return count;
}
