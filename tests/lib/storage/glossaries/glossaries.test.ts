import fc from 'fast-check';
import type { Termbase } from '../../../../lib/glossary/index.ts';
import { readGlossary } from '../../../../lib/glossary/index.ts';
import { MANIFEST_KEY, readManifest } from '../../../../lib/storage/glossaries/manifest.ts';
import { compileGlossary } from '../../../../lib/storage/glossary-file.ts';
import {
  createStoredTermbases,
  glossaryReportSchema,
  type ObjectStore,
  reconcileGlossary,
  reportKey,
} from '../../../../lib/storage/index.ts';
import { interleave, type Turn } from '../../../support/interleave.ts';
import { MemoryStore } from '../../../support/memory-store.ts';

const KEY = 'glossaries/ours.csv';
const csv = (...rows: string[]) => ['concept,language,term', ...rows].join('\n');
const PLAN = csv('plan,fr,plan de soutien', 'plan,en,support plan');
const PLAN_AND_FUND = csv(
  'plan,fr,plan de soutien',
  'plan,en,support plan',
  'fund,fr,fonds commun',
  'fund,en,joint fund',
);
const BROKEN = 'this,is\nno,glossary';

function world() {
  const glossaries = new MemoryStore('articles');
  const termbases = new MemoryStore('briefs');
  const publish = (key = KEY) =>
    reconcileGlossary({ glossaries, termbases, targets: [], maxGlossaryBytes: 10_000 }, key);
  const report = (key = KEY) =>
    glossaryReportSchema.parse(JSON.parse(termbases.text(reportKey(key)) ?? 'null'));
  const inService = async (key = KEY) =>
    (await readManifest(termbases)).manifest.glossaries[key]?.termbases ?? [];
  return { glossaries, termbases, publish, report, inService };
}

describe('reconcileGlossary', () => {
  test('publishes a termbase for each pair of languages, with a report, and once only', async () => {
    const { glossaries, termbases, publish, report, inService } = world();
    glossaries.upload(KEY, PLAN);
    expect(await publish()).toEqual({ result: 'published', concepts: 1, problems: 0 });
    expect((await inService()).map(({ source, target }) => `${source}-${target}`)).toEqual([
      'en-fr',
      'fr-en',
    ]);
    expect(report()).toMatchObject({ result: 'published', concepts: 1, problems: [] });
    const before = [...termbases.objects.keys()];
    expect(await publish()).toEqual({ result: 'unchanged' });
    expect([...termbases.objects.keys()]).toEqual(before);
  });

  test('a broken file leaves the termbases from before in service and says what is wrong', async () => {
    const { glossaries, publish, report, inService } = world();
    glossaries.upload(KEY, PLAN);
    await publish();
    const before = await inService();
    glossaries.upload(KEY, BROKEN);
    expect(await publish()).toMatchObject({ result: 'refused', code: 'glossary-malformed' });
    expect(await inService()).toEqual(before);
    expect(report()).toMatchObject({ result: 'refused', code: 'glossary-malformed' });
    glossaries.upload(KEY, PLAN_AND_FUND);
    expect(await publish()).toMatchObject({ result: 'published', concepts: 2 });
    expect(await inService()).not.toEqual(before);
  });

  test('a row that is not taken is in the report, with its line', async () => {
    const { glossaries, publish, report } = world();
    glossaries.upload(KEY, `${PLAN}\nfund,fr,`);
    await publish();
    expect(report().problems).toContainEqual(expect.objectContaining({ level: 'error', line: 4 }));
  });

  test.each([
    [csv('plan,fr,plan de soutien'), 'glossary-empty'],
    [`${PLAN}\n#${'x'.repeat(10_000)}`, 'glossary-too-large'],
  ])('refuses what cannot serve', async (body, code) => {
    const { glossaries, publish, inService } = world();
    glossaries.upload(KEY, body);
    expect(await publish()).toEqual({ result: 'refused', code });
    expect(await inService()).toEqual([]);
  });

  test('the report is that of the file as it is now, also where an earlier version is restored', async () => {
    const { glossaries, publish, report } = world();
    glossaries.upload(KEY, PLAN);
    await publish();
    glossaries.upload(KEY, BROKEN);
    await publish();
    expect(await publish()).toEqual({ result: 'unchanged' });
    glossaries.upload(KEY, PLAN);
    await publish();
    expect(report()).toMatchObject({ result: 'published', concepts: 1 });
  });

  test('a report that a crash prevented, or a manifest that somebody deleted, is made up for', async () => {
    const { glossaries, termbases, publish, report, inService } = world();
    glossaries.upload(KEY, PLAN);
    await publish();
    for (const key of [reportKey(KEY), MANIFEST_KEY]) {
      termbases.objects.delete(key);
      await publish();
      expect(report()).toMatchObject({ result: 'published' });
      expect(await inService()).toHaveLength(2);
    }
  });

  test('the longest key that S3 takes has a report', async () => {
    const { glossaries, publish, report } = world();
    const key = `glossaries/${'x'.repeat(1009)}.csv`;
    glossaries.upload(key, PLAN);
    await publish(key);
    expect(Buffer.byteLength(reportKey(key))).toBeLessThanOrEqual(1024);
    expect(report(key).source.key).toBe(key);
  });

  test('a glossary that is gone is withdrawn with its report; others stay', async () => {
    const { glossaries, termbases, publish, inService } = world();
    glossaries.upload(KEY, PLAN);
    glossaries.upload('glossaries/theirs.csv', PLAN_AND_FUND);
    await publish();
    await publish('glossaries/theirs.csv');
    glossaries.objects.delete(KEY);
    expect(await publish()).toEqual({ result: 'removed' });
    expect(await publish()).toEqual({ result: 'unchanged' });
    expect(await inService()).toEqual([]);
    expect(await inService('glossaries/theirs.csv')).toHaveLength(2);
    expect(termbases.text(reportKey(KEY))).toBeUndefined();
  });

  /** Runs publishers of two glossaries and one change of the first, with its event, in the order of `choices`. */
  async function race(change: (glossaries: MemoryStore) => void, choices: readonly number[]) {
    const { glossaries, termbases, inService } = world();
    const paced = (store: ObjectStore, turn: Turn): ObjectStore => ({
      ...store,
      head: (key) => turn(() => store.head(key)),
      open: (key) => turn(() => store.open(key)),
      put: (key, object, expected) => turn(() => store.put(key, object, expected)),
      remove: (key, expected) => turn(() => store.remove(key, expected)),
      list: (prefix) => store.list(prefix),
    });
    const publisher = (key: string) => (turn: Turn) =>
      reconcileGlossary(
        {
          glossaries: paced(glossaries, turn),
          termbases: paced(termbases, turn),
          targets: [],
          maxGlossaryBytes: 10_000,
        },
        key,
      );
    glossaries.upload('glossaries/a.csv', PLAN);
    glossaries.upload('glossaries/b.csv', PLAN);
    const changer = async (turn: Turn) => {
      await turn(async () => change(glossaries));
      await publisher('glossaries/a.csv')(turn);
    };
    let step = 0;
    await interleave([publisher('glossaries/a.csv'), publisher('glossaries/b.csv'), changer], (ready) => {
      step += 1;
      return (choices[step - 1] ?? 0) % ready;
    });
    const [a, b] = [await inService('glossaries/a.csv'), await inService('glossaries/b.csv')];
    for (const { key } of [...a, ...b]) expect(await termbases.head(key)).toBeDefined();
    expect(b).toHaveLength(2);
    return { a, b };
  }
  const schedule = fc.array(fc.nat(), { minLength: 100, maxLength: 100 });

  test('glossaries published at once all end in the list, each as its file is now', async () => {
    await fc.assert(
      fc.asyncProperty(schedule, async (choices) => {
        const { a, b } = await race(
          (glossaries) => glossaries.upload('glossaries/a.csv', PLAN_AND_FUND),
          choices,
        );
        expect(a).toHaveLength(2);
        expect(a[0]?.key).not.toBe(b[0]?.key);
      }),
      { numRuns: 100 },
    );
  });

  test('a glossary deleted while it is published does not come back', async () => {
    await fc.assert(
      fc.asyncProperty(schedule, async (choices) => {
        const { a } = await race((glossaries) => glossaries.objects.delete('glossaries/a.csv'), choices);
        expect(a).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

describe('createStoredTermbases', () => {
  function follow(termbases: MemoryStore, packaged: readonly Termbase[] = []) {
    let time = 0;
    const opened: string[] = [];
    const store: ObjectStore = {
      ...termbases,
      list: (prefix) => termbases.list(prefix),
      open: (key) => {
        opened.push(key);
        return termbases.open(key);
      },
    };
    const provider = createStoredTermbases({
      store,
      packaged: async () => packaged,
      maxAge: 1000,
      now: () => time,
    });
    const pass = (milliseconds: number) => {
      time += milliseconds;
    };
    return { provider, opened, pass };
  }
  const pairs = (termbases: readonly Termbase[]) =>
    termbases.map(({ source, target, name }) => `${source}-${target} ${name}`);

  test('picks up a new termbase once the time is over, and reads nothing again that it has', async () => {
    const { glossaries, termbases, publish } = world();
    const { provider, opened, pass } = follow(termbases);
    expect(await provider()).toEqual([]);
    glossaries.upload(KEY, PLAN);
    await publish();
    expect(await provider()).toEqual([]);
    pass(1000);
    expect(pairs(await provider())).toEqual(['en-fr ours.csv', 'fr-en ours.csv']);
    const reads = opened.length;
    pass(1000);
    await provider();
    expect(opened).toHaveLength(reads);
    glossaries.objects.delete(KEY);
    await publish();
    pass(1000);
    expect(await provider()).toEqual([]);
  });

  test('packaged termbases serve the pairs that no published one serves', async () => {
    const { glossaries, termbases, publish } = world();
    const text = csv('plan,fr,plan', 'plan,en,plan', 'plan,de,Plan');
    const packaged = compileGlossary(
      { name: 'starter', ...(await readGlossary(Buffer.from(text), { name: 'starter.csv' })) },
      ['en', 'de'],
    );
    glossaries.upload(KEY, PLAN);
    await publish();
    expect(pairs(await follow(termbases, packaged).provider())).toEqual([
      'en-fr ours.csv',
      'fr-en ours.csv',
      'de-en starter',
      'en-de starter',
      'fr-de starter',
    ]);
  });

  test('a fault is not remembered', async () => {
    const { glossaries, termbases, publish } = world();
    glossaries.upload(KEY, PLAN);
    await publish();
    const manifest = termbases.text(MANIFEST_KEY) ?? '';
    termbases.upload(MANIFEST_KEY, '{"schemaVersion":99}');
    const { provider } = follow(termbases);
    await expect(provider()).rejects.toMatchObject({ code: 'termbase-incompatible' });
    termbases.upload(MANIFEST_KEY, manifest);
    expect(await provider()).toHaveLength(2);
  });
});
