import {
  clearCatalog,
  clearLeftovers,
  type RebuildProgress,
  rebuildCatalog,
  storedSite,
} from '../../../../lib/storage/index.ts';
import { MemoryStore } from '../../../support/memory-store.ts';
import { briefKey, catalogBrief } from '../../catalog/support.ts';

const SITE = { locale: 'fr', address: 'https://briefs.example/' } as const;

/** Briefs of some days, some undated, some in versions. */
function archive(size: number): MemoryStore {
  const store = new MemoryStore('briefs');
  for (let number = 0; number < size; number += 1) {
    const language = number % 3 === 0 ? 'en' : 'fr';
    const key = `articles/${language}/n${number >> 1}.txt`;
    const dated = number % 4 === 0 ? {} : { published: `2031-05-${10 + (number % 20)}` };
    const brief = catalogBrief({
      key,
      title: `Titre ${number}`,
      language,
      concepts: { quay: 'le quai' },
      ...dated,
    });
    store.upload(briefKey(key), JSON.stringify(brief));
  }
  return store;
}

/** Everything of the catalog but the traces, which remember more than there is. */
function catalogIn(store: MemoryStore): Record<string, string | undefined> {
  const keys = [...store.objects.keys()].filter((key) =>
    /^(?:catalog\/(?!traces)|pairs\/|index\.html$)/.test(key),
  );
  return Object.fromEntries(keys.sort().map((key) => [key, store.text(key)]));
}

test('a rebuild makes the catalog of the briefs that there are, and writes nothing where it is right', async () => {
  const store = archive(600);
  const seen: RebuildProgress[] = [];
  const count = await rebuildCatalog(store, SITE, undefined, (progress) => seen.push(progress));
  expect(count).toBe([...store.objects.keys()].filter((key) => key.startsWith('briefs/')).length);
  expect(seen.map(({ done, total }) => [done, total])).toEqual(
    count > 500
      ? [
          [500, count],
          [count, count],
        ]
      : [[count, count]],
  );
  expect(Object.keys(catalogIn(store)).length).toBeGreaterThan(300);

  const writes: string[] = [];
  const { put } = store;
  Object.assign(store, {
    put: (...request: Parameters<typeof put>) => {
      writes.push(request[0]);
      return put(...request);
    },
  });
  await rebuildCatalog(store, SITE);
  expect(writes).toEqual([]);
}, 60_000);

test('an interrupted rebuild is made good by another, and briefs whose removal nobody told of leave', async () => {
  const store = archive(40);
  const { put } = store;
  let left = 25;
  Object.assign(store, {
    put: async (...request: Parameters<typeof put>) => {
      left -= 1;
      if (left < 0) throw new Error('interrupted');
      return put(...request);
    },
  });
  await expect(rebuildCatalog(store, SITE)).rejects.toThrow('interrupted');
  Object.assign(store, { put });
  await rebuildCatalog(store, SITE);
  const gone = [...store.objects.keys()].filter((key) => key.startsWith('briefs/')).slice(0, 7);
  for (const key of gone) store.objects.delete(key);
  await rebuildCatalog(store, SITE);
  for (const [key, text] of Object.entries(catalogIn(store))) {
    for (const brief of gone) expect(`${key} ${text?.includes(`"${brief}"`)}`).toBe(`${key} false`);
  }
});

test('a damaged catalog is made anew, in the language and at the address that it had', async () => {
  const store = archive(40);
  const english = { locale: 'en', address: 'https://other.example/briefs/' } as const;
  await rebuildCatalog(store, english);
  const right = catalogIn(store);
  store.upload('catalog/overview.json', '{');
  store.upload('catalog/days/2031-05-11.json', '[]');
  store.upload('catalog/terms/stray.json', '{}');
  store.upload('catalog/feeds/de.json', '{"feed_url":"https://other.example/briefs/catalog/feeds/de.json"}');
  await expect(rebuildCatalog(store, english)).rejects.toMatchObject({ code: 'catalog-damaged' });
  expect(await storedSite(store)).toEqual(english);
  expect(await clearCatalog(store)).toBeGreaterThan(40);
  // Also after an interruption here.
  expect(await storedSite(store)).toEqual(english);
  await rebuildCatalog(store, english);
  expect(await clearLeftovers(store)).toBe(1);
  expect(catalogIn(store)).toEqual(right);
});

test('without briefs nothing of the catalog is left', async () => {
  const store = archive(4);
  await rebuildCatalog(store, SITE);
  for (const key of [...store.objects.keys()]) if (key.startsWith('briefs/')) store.objects.delete(key);
  await clearCatalog(store);
  expect(await rebuildCatalog(store, SITE)).toBe(0);
  await clearLeftovers(store);
  expect([...store.objects.keys()]).toEqual([]);
});
