import type { Brief } from '../../../lib/brief/index.ts';
import { reconcileCatalog } from '../../../lib/storage/index.ts';
import { MemoryStore } from '../../support/memory-store.ts';
import { briefKey } from './support.ts';

/** A bucket with these briefs, by the keys of their articles, and the catalog of them. */
export async function catalogOf(briefs: Readonly<Record<string, Brief>>): Promise<MemoryStore> {
  const store = new MemoryStore('briefs');
  for (const [key, brief] of Object.entries(briefs)) {
    store.upload(briefKey(key), JSON.stringify({ ...brief, source: { ...brief.source, key } }));
  }
  await reconcileCatalog(store, Object.keys(briefs).map(briefKey), {
    locale: 'fr',
    address: 'https://briefs.example/',
  });
  return store;
}
