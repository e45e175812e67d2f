import * as z from 'zod';
import { catalogKeys, entryOf } from '../../catalog/index.ts';
import { comparePair, listVersions, type StoredBrief } from '../../pairs/index.ts';
import { renderPair } from '../../render/index.ts';
import type { ObjectStore } from '../object-store.ts';
import { readBrief } from './current-brief.ts';
import { inParallel } from './in-parallel.ts';
import { type CatalogSite, pageObject } from './pages.ts';
import { readState, rewritePages, rewriteState } from './stored-state.ts';

/** The briefs that are versions of one article. */
const versionsSchema = z.object({
  schemaVersion: z.literal(1),
  name: z.string(),
  briefs: z.array(z.string()).describe('Keys, sorted'),
});

type Versions = z.infer<typeof versionsSchema>;

/** Versions of one article that are compared: more would be no versions, but a mistake in the folders. */
const MAX_VERSIONS = 30;

/** A brief, if it is there and a version of the pair. */
async function versionOf(store: ObjectStore, key: string, pair: string): Promise<StoredBrief | undefined> {
  const brief = await readBrief(store, key);
  if (brief === undefined || entryOf(brief, key).entry.pair?.name !== pair) return undefined;
  return { key, brief };
}

/** Brings the list of a pair's versions in line with some briefs as they are now. */
async function updateVersions(store: ObjectStore, pair: string, briefs: readonly string[]): Promise<void> {
  await rewriteState(
    store,
    catalogKeys.versions(pair),
    versionsSchema,
    () => inParallel(briefs, async (brief) => ((await versionOf(store, brief, pair)) ? [brief] : [])),
    (stored, present) => {
      const others = (stored?.briefs ?? []).filter((brief) => !briefs.includes(brief));
      const next: Versions = { schemaVersion: 1, name: pair, briefs: [...others, ...present.flat()].sort() };
      return next;
    },
  );
}

/**
 * Brings what compares the versions of one article in line with its briefs as they are now. The
 * report is only where there are two of them; the page is where there is one.
 *
 * @param briefs those that changed
 */
export async function updatePair(
  store: ObjectStore,
  pair: string,
  briefs: readonly string[],
  { locale }: CatalogSite,
): Promise<void> {
  await updateVersions(store, pair, briefs);
  const { json, html } = catalogKeys.pair(pair);
  await rewritePages(store, [json, html], async () => {
    const versions = await readState(store, catalogKeys.versions(pair), versionsSchema);
    const keys = (versions?.briefs ?? []).slice(0, MAX_VERSIONS);
    const read = await inParallel(keys, async (key) => (await versionOf(store, key, pair)) ?? []);
    const found = read.flat();
    const report = comparePair(pair, found);
    // A brief links to this page by its name alone, so it is there for a single version too.
    const shown = report ?? listVersions(pair, found);
    return new Map([
      [json, report && pageObject(`${JSON.stringify(report, null, 2)}\n`, 'application/json')],
      [html, shown && pageObject(renderPair(shown, locale))],
    ]);
  });
}
