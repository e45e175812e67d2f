import { catalogKeys, TRACES_PREFIX, traceSchema } from '../../catalog/index.ts';
import { BRIEFS_PREFIX, isBriefKey } from '../keys.ts';
import type { ObjectStore } from '../object-store.ts';
import { inParallel } from './in-parallel.ts';
import type { CatalogSite } from './pages.ts';
import { reconcileCatalog } from './reconcile-catalog.ts';
import { readState } from './stored-state.ts';

/** Briefs that are brought up to date together: what they share is written once. */
const CHUNK = 500;

/** How far a rebuild has come. */
export interface RebuildProgress {
  readonly done: number;
  readonly total: number;
  /** The brief that was looked at last. */
  readonly brief: string;
}

/** Briefs that are gone and left marks in the catalog: those of the traces that no present brief has. */
async function goneBriefs(store: ObjectStore, present: readonly string[]): Promise<readonly string[]> {
  const known = new Set(present.map(catalogKeys.trace));
  const orphans: string[] = [];
  for await (const { key } of store.list(TRACES_PREFIX)) if (!known.has(key)) orphans.push(key);
  const traces = await inParallel(orphans, (key) => readState(store, key, traceSchema));
  return traces.flatMap((trace) => (trace === undefined ? [] : [trace.brief]));
}

/**
 * Brings the catalog in line with every brief under a prefix, and where that is all of them, with the briefs
 * that are gone: for briefs that were there before the catalog, events that were lost, or a catalog that was
 * deleted. What is right already is not written again, and whatever was interrupted is made good by doing it
 * again; handlers may work on the catalog meanwhile.
 *
 * @returns how many briefs were looked at.
 * @throws {PrecisError} `storage-…` codes (retryable); `catalog-damaged`.
 */
export async function rebuildCatalog(
  store: ObjectStore,
  site: CatalogSite,
  prefix = BRIEFS_PREFIX,
  onProgress: (progress: RebuildProgress) => void = () => undefined,
): Promise<number> {
  const present: string[] = [];
  for await (const { key } of store.list(prefix)) if (isBriefKey(key)) present.push(key);
  const gone = prefix === BRIEFS_PREFIX ? await goneBriefs(store, present) : [];
  const briefs = [...present, ...gone];
  for (let done = 0; done < briefs.length; done += CHUNK) {
    const chunk = briefs.slice(done, done + CHUNK);
    await reconcileCatalog(store, chunk, site);
    onProgress({ done: done + chunk.length, total: briefs.length, brief: chunk.at(-1) ?? '' });
  }
  return briefs.length;
}
