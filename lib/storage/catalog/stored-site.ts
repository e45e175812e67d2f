import * as z from 'zod';
import { catalogKeys, FEEDS_PREFIX } from '../../catalog/index.ts';
import type { ObjectStore } from '../object-store.ts';
import { MAX_OUTPUT_BYTES } from '../read-output.ts';
import type { CatalogSite } from './pages.ts';
import { readState } from './stored-state.ts';

const feedSchema = z.object({ feed_url: z.string() });

/** Where the pages are served, as a feed says it. */
async function storedAddress(store: ObjectStore): Promise<string | undefined> {
  for await (const { key } of store.list(FEEDS_PREFIX)) {
    if (!key.endsWith('.json')) continue;
    const feed = await readState(store, key, feedSchema);
    if (feed?.feed_url.endsWith(`/${key}`)) return feed.feed_url.slice(0, -key.length);
  }
  return undefined;
}

/**
 * How the pages that are stored were written, as far as they say it: so that whoever rebuilds the catalog from
 * elsewhere need not know how the functions are set up.
 *
 * @throws {PrecisError} `catalog-damaged` where a feed cannot be read.
 */
export async function storedSite(store: ObjectStore): Promise<Partial<CatalogSite>> {
  const front = await store.open(catalogKeys.front);
  const page = front && Buffer.from(await front.read(MAX_OUTPUT_BYTES)).toString('utf8');
  const language = /^<!doctype html>\n<html lang="([a-z]+)"/.exec(page ?? '')?.[1];
  const locale = language === 'fr' || language === 'en' ? language : undefined;
  const address = await storedAddress(store);
  return { ...(locale === undefined ? {} : { locale }), ...(address === undefined ? {} : { address }) };
}
