import fc from 'fast-check';
import { reconcileCatalog } from '../../../../lib/storage/index.ts';
import type { ObjectStore } from '../../../../lib/storage/object-store.ts';
import { interleave, type Turn } from '../../../support/interleave.ts';
import { MemoryStore } from '../../../support/memory-store.ts';
import { briefKey, catalogBrief } from '../../catalog/support.ts';

const SITE = { locale: 'fr', address: 'https://briefs.example/' } as const;
const KEYS = ['articles/fr/a.txt', 'articles/en/a.md', 'articles/fr/b.txt', 'articles/fr/c.txt'];
const DAYS = ['2031-05-22', '2031-05-23T09:00:00+02:00', '2031-06-01', undefined];
const TERMS = { port: 'le port', quai: 'le quai', cap: 'le cap' } as const;

/** A state of one article's brief; `undefined` where it is gone. */
type State =
  | { readonly day: string | undefined; readonly terms: readonly (keyof typeof TERMS)[] }
  | undefined;

const stateOf: fc.Arbitrary<State> = fc.option(
  fc.record({ day: fc.constantFrom(...DAYS), terms: fc.subarray(['port', 'quai', 'cap'] as const) }),
  { nil: undefined, freq: 4 },
);

function apply(store: MemoryStore, key: string, state: State): void {
  if (state === undefined) {
    store.objects.delete(briefKey(key));
    return;
  }
  const brief = catalogBrief({
    key,
    title: `Article ${key}`,
    language: key.includes('/en/') ? 'en' : 'fr',
    concepts: Object.fromEntries(state.terms.map((concept) => [concept, TERMS[concept]])),
    ...(state.day === undefined ? {} : { published: state.day }),
  });
  store.upload(briefKey(key), JSON.stringify(brief));
}

/** Parts of the catalog that say that something is no more: they may stay or never have been. */
function isEmptyPart(key: string, body: string): boolean {
  if (key.includes('/traces/')) return true;
  if (key.endsWith('.html')) return body.includes('Plus aucun article');
  if (/catalog\/(?:days|months|terms|versions)\//.test(key)) {
    return /"(?:entries|briefs)":\[\]|"days":\{\}|"months":\{\}/.test(body);
  }
  return false;
}

/** Articles that stay: so that each language has a feed, and there are terms. */
const ANCHORS = ['articles/fr/z.txt', 'articles/en/z.md'];

async function startedStore(): Promise<MemoryStore> {
  const store = new MemoryStore('briefs');
  for (const key of ANCHORS) apply(store, key, { day: '2031-05-22', terms: ['port'] });
  await reconcileCatalog(store, ANCHORS.map(briefKey), SITE);
  return store;
}

/** What readers see of the catalog. */
function visible(store: MemoryStore): Record<string, string> {
  const all: Record<string, string> = {};
  for (const [key, { body }] of store.objects) {
    const text = body.toString('utf8').replace(/<style>.*<\/style>/s, '');
    const isOutput = key === 'index.html' || key.startsWith('catalog/') || key.startsWith('pairs/');
    if (isOutput && !isEmptyPart(key, text)) all[key] = text;
  }
  return all;
}

/** The catalog is as it would be had there never been any other briefs than the present ones. */
async function expectRebuilt(store: MemoryStore): Promise<void> {
  const fresh = new MemoryStore('briefs');
  for (const [key, { body }] of store.objects) if (key.startsWith('briefs/')) fresh.upload(key, body);
  await reconcileCatalog(fresh, [...ANCHORS, ...KEYS].map(briefKey), SITE);
  expect(visible(store)).toEqual(visible(fresh));
}

type Step =
  | { readonly kind: 'change'; readonly key: string; readonly state: State }
  | { readonly kind: 'event'; readonly keys: readonly string[] };

const stepOf: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constant('change' as const), key: fc.constantFrom(...KEYS), state: stateOf }),
  fc.record({
    kind: fc.constant('event' as const),
    keys: fc.array(fc.constantFrom(...KEYS), { minLength: 1, maxLength: 5 }),
  }),
);

test('whatever changed and however its events came, the catalog is what the present briefs make', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(stepOf, { maxLength: 14 }),
      fc.shuffledSubarray(KEYS, { minLength: 4 }),
      async (steps, last) => {
        const store = await startedStore();
        for (const step of steps) {
          if (step.kind === 'change') apply(store, step.key, step.state);
          else await reconcileCatalog(store, step.keys.map(briefKey), SITE);
        }
        // Every change is told of at last, in any order, each by itself.
        for (const key of last) await reconcileCatalog(store, [briefKey(key)], SITE);
        await expectRebuilt(store);
      },
    ),
    { numRuns: 30 },
  );
}, 120_000);

/** A store whose every request waits for its turn; from some request on, all fail, as those of a dead handler do. */
function turning(store: MemoryStore, turn: Turn, diesAt = Number.POSITIVE_INFINITY): ObjectStore {
  let requests = 0;
  const step = <T>(request: () => Promise<T>) =>
    turn(async () => {
      requests += 1;
      if (requests > diesAt) throw new Error('dead');
      return request();
    });
  return {
    bucket: store.bucket,
    head: (key) => step(() => store.head(key)),
    open: (key) => step(() => store.open(key)),
    put: (key, object, expected) => step(() => store.put(key, object, expected)),
    remove: (key, expected) => step(() => store.remove(key, expected)),
    list: (prefix) => store.list(prefix),
  };
}

const change = fc.record({ key: fc.constantFrom(...KEYS.slice(0, 2)), state: stateOf });

/** Steps of one process run in blocks, so that one may be held up while another gets far. */
const schedule = fc.infiniteStream(fc.tuple(fc.nat(2), fc.integer({ min: 1, max: 30 })));

function chooser(choices: Iterator<[number, number]>): (ready: number) => number {
  let [process, left] = [0, 0];
  return (ready) => {
    if (left === 0) [process, left] = choices.next().value ?? [0, 1];
    left -= 1;
    return process % ready;
  };
}

test.each([
  ['that race with each other and with changes', false],
  ['one of which dies on the way and comes again', true],
])(
  'handlers %s leave nothing wrong',
  async (_name, dies) => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(change, { minLength: 1, maxLength: 2 }),
        fc.array(change, { minLength: 1, maxLength: 3 }),
        schedule,
        fc.nat(60),
        async (before, during, choices, diesAt) => {
          const store = await startedStore();
          for (const { key, state } of before) apply(store, key, state);
          const handle = (keys: readonly string[], limit?: number) => (turn: Turn) =>
            reconcileCatalog(turning(store, turn, limit), keys.map(briefKey), SITE);
          const first = async (turn: Turn) => {
            if (dies) await handle(KEYS.slice(0, 2), diesAt)(turn).catch(() => undefined);
            await handle(KEYS.slice(0, 2))(turn);
          };
          const changing = async (turn: Turn) => {
            for (const { key, state } of during) {
              await turn(async () => apply(store, key, state));
              await handle([key])(turn);
            }
          };
          await interleave([first, changing], chooser(choices));
          await expectRebuilt(store);
        },
      ),
      { numRuns: 40 },
    );
  },
  240_000,
);

test('overtaken before any request and dead after any later one, a handler leaves nothing wrong', async () => {
  const [key = ''] = KEYS;
  const brief = briefKey(key);
  for (let overtakenAt = 1; overtakenAt <= 40; overtakenAt += 2) {
    for (const alive of [0, 1, 3]) {
      const store = await startedStore();
      apply(store, key, { day: '2031-05-22', terms: ['quai'] });
      let requests = 0;
      const late = turning(store, async (request) => {
        requests += 1;
        if (requests === overtakenAt) {
          apply(store, key, { day: '2031-06-01', terms: ['cap'] });
          await reconcileCatalog(store, [brief], SITE);
        }
        if (requests > overtakenAt + alive) throw new Error('dead');
        return request();
      });
      await reconcileCatalog(late, [brief], SITE).catch(() => undefined);
      await reconcileCatalog(store, [brief], SITE);
      if (requests < overtakenAt) return;
      await expectRebuilt(store);
    }
  }
}, 120_000);

test.each([
  ['dated', '2031-06-01'],
  ['undated', undefined],
])(
  'one more %s article takes the same requests in a large archive as in a small one',
  async (_name, day) => {
    const requestsBeside = async (size: number) => {
      const store = await startedStore();
      const keys = Array.from({ length: size }, (_, index) => `articles/fr/old${index}.txt`);
      for (const [index, key] of keys.entries()) {
        const past = `20${20 + (index % 9)}-0${1 + (index % 7)}-11`;
        apply(store, key, { day: day && past, terms: ['port', 'quai'] });
      }
      await reconcileCatalog(store, keys.map(briefKey), SITE);
      const [key = ''] = KEYS;
      apply(store, key, { day, terms: ['port', 'quai', 'cap'] });
      let requests = 0;
      const counting = turning(store, (request) => {
        requests += 1;
        return request();
      });
      await reconcileCatalog(counting, [briefKey(key)], SITE);
      await reconcileCatalog(store, [briefKey(key)], SITE);
      return requests;
    };
    expect(await requestsBeside(400)).toBeLessThanOrEqual(await requestsBeside(5));
  },
  60_000,
);

test('articles without a date are spread over parts, and a page leads to the parts that there are', async () => {
  const store = await startedStore();
  const keys = Array.from({ length: 600 }, (_, index) => `articles/fr/loose${index}.txt`);
  for (const key of keys) apply(store, key, { day: undefined, terms: ['quai'] });
  await reconcileCatalog(store, keys.map(briefKey), SITE);
  const body = (key: string) => store.objects.get(key)?.body.toString('utf8') ?? '';
  const parts = [...store.objects.keys()].filter((key) => /^catalog\/days\/undated-.*\.json$/.test(key));
  const listed = parts.flatMap((key) =>
    JSON.parse(body(key)).entries.map(({ brief }: { brief: string }) => brief),
  );
  expect(listed.sort()).toEqual(keys.map(briefKey).sort());
  expect(Math.max(...parts.map((key) => body(key).length))).toBeLessThan(
    body('catalog/overview.json').length,
  );

  const page = body('catalog/undated.html');
  expect(page).toContain('600 articles');
  for (const key of parts) {
    expect(page).toContain(
      `href="../catalog/days/${key.slice('catalog/days/'.length, -'.json'.length)}.html"`,
    );
    expect(body(key.replace('.json', '.html'))).toContain('href="../../catalog/undated.html"');
  }
  expect(body('index.html')).toContain('href="catalog/undated.html"');
  expect(body('index.html')).not.toContain('catalog/days/undated');

  for (const key of keys) apply(store, key, undefined);
  await reconcileCatalog(store, keys.map(briefKey), SITE);
  await expectRebuilt(store);
  expect(store.objects.has('catalog/undated.html')).toBe(false);
  expect(body('index.html')).not.toContain('catalog/undated.html');
}, 60_000);

test('the one part from before they were many is emptied as its briefs come by', async () => {
  const store = await startedStore();
  const [key = ''] = KEYS;
  const brief = briefKey(key);
  apply(store, key, { day: '2031-05-22', terms: ['quai'] });
  await reconcileCatalog(store, [brief], SITE);
  // The same catalog as an older version left it.
  for (const [name, { body }] of [...store.objects]) {
    if (!name.startsWith('catalog/')) continue;
    const text = body.toString('utf8').replaceAll('2031-05-22', 'undated').replaceAll('2031-05', 'undated');
    store.objects.delete(name);
    store.upload(name.replace('2031-05-22', 'undated').replace('2031-05', 'undated'), text);
  }
  apply(store, key, { day: undefined, terms: ['quai'] });
  await reconcileCatalog(store, [...ANCHORS, ...KEYS].map(briefKey), SITE);
  await expectRebuilt(store);
}, 60_000);
