import fc from 'fast-check';
import type { ObjectHead, ObjectStore } from '../../../lib/storage/object-store.ts';
import { reconcile } from '../../../lib/storage/reconcile.ts';
import { everySchedule, interleave, type Turn } from '../../support/interleave.ts';
import { MemoryStore } from '../../support/memory-store.ts';

const KEY = 'articles/a.txt';
const OUTPUTS = { brief: 'briefs/a', failure: 'failures/a' };

/** The store as seen by one process: each request is one step, and waits for its turn. */
function paced(store: ObjectStore, turn: Turn): ObjectStore {
  return {
    bucket: store.bucket,
    head: (key) => turn(() => store.head(key)),
    open: (key) => turn(() => store.open(key)),
    put: (key, object, expected) => turn(() => store.put(key, object, expected)),
    remove: (key, expected) => turn(() => store.remove(key, expected)),
    list: (prefix) => store.list(prefix),
  };
}

/** A toy briefing: the brief of "x" is "brief of x"; an article that starts with "bad" gets a failure record. */
function work(articles: ObjectStore, outputs: ObjectStore) {
  return reconcile({
    articles,
    outputs,
    articleKey: KEY,
    outputKeys: OUTPUTS,
    settled: [['brief'], ['failure']],
    stamps: async () => (article: ObjectHead) => article.etag,
    produce: async (article) => {
      const text = Buffer.from(await article.read(1000)).toString('utf8');
      const object = { body: `outcome of ${text}`, contentType: 'text/plain' };
      return text.startsWith('bad')
        ? { brief: undefined, failure: object }
        : { brief: object, failure: undefined };
    },
  });
}

function stores() {
  return { articles: new MemoryStore('articles'), outputs: new MemoryStore('briefs') };
}

function expectSettled({ articles, outputs }: ReturnType<typeof stores>) {
  const text = articles.text(KEY);
  const bad = text?.startsWith('bad') ?? false;
  expect(outputs.text(OUTPUTS.brief)).toBe(text === undefined || bad ? undefined : `outcome of ${text}`);
  expect(outputs.text(OUTPUTS.failure)).toBe(bad ? `outcome of ${text}` : undefined);
}

describe('reconcile', () => {
  test('writes, stops when nothing changed, follows changes, failures and deletions', async () => {
    const world = stores();
    world.articles.upload(KEY, 'one');
    expect(await work(world.articles, world.outputs)).toBe('written');
    expect(await work(world.articles, world.outputs)).toBe('unchanged');
    for (const text of ['two', 'bad', 'three']) {
      world.articles.upload(KEY, text);
      expect(await work(world.articles, world.outputs)).toBe('written');
      expectSettled(world);
    }
    world.articles.objects.delete(KEY);
    expect(await work(world.articles, world.outputs)).toBe('removed');
    expect(world.outputs.objects.size).toBe(0);
    expect(await work(world.articles, world.outputs)).toBe('unchanged');
  });

  test('mends an output that went missing or was tampered with', async () => {
    const world = stores();
    world.articles.upload(KEY, 'one');
    await work(world.articles, world.outputs);
    world.outputs.objects.delete(OUTPUTS.brief);
    expect(await work(world.articles, world.outputs)).toBe('written');
    world.outputs.upload(OUTPUTS.failure, 'left over');
    expect(await work(world.articles, world.outputs)).toBe('written');
    expectSettled(world);
  });

  test('gives up with a retryable error where the article never rests', async () => {
    const { articles, outputs } = stores();
    let version = 0;
    articles.upload(KEY, 'version 0');
    const restless: ObjectStore = {
      bucket: articles.bucket,
      open: articles.open,
      put: articles.put,
      remove: articles.remove,
      list: (prefix) => articles.list(prefix),
      head: (key) => {
        version += 1;
        articles.upload(KEY, `version ${version}`);
        return articles.head(key);
      },
    };
    await expect(work(restless, outputs)).rejects.toMatchObject({
      code: 'storage-conflict',
      retryable: true,
    });
  });

  type Change = (articles: MemoryStore) => void;
  const upload =
    (text: string): Change =>
    (articles) =>
      articles.upload(KEY, text);
  const remove: Change = (articles) => articles.objects.delete(KEY);

  /**
   * One handler is at work already; each change is followed by its event, as S3 promises, and all race.
   * In the end the outputs are those of the newest version, and on the way no brief of an older version
   * ever replaced one of a newer.
   */
  async function race(
    before: string | undefined,
    changes: readonly Change[],
    choose: (ready: number) => number,
  ) {
    const world = stores();
    if (before !== undefined) {
      world.articles.upload(KEY, 'older');
      await work(world.articles, world.outputs);
      world.articles.upload(KEY, before);
    }
    const written: string[] = [];
    const watched: ObjectStore = {
      ...world.outputs,
      list: (prefix) => world.outputs.list(prefix),
      put: async (key, object, expected) => {
        const outcome = await world.outputs.put(key, object, expected);
        if (outcome === 'written') written.push(String(object.body));
        return outcome;
      },
    };
    const handler = (turn: Turn) => work(paced(world.articles, turn), paced(watched, turn));
    const writers = changes.map((change) => async (turn: Turn) => {
      await turn(async () => change(world.articles));
      await handler(turn);
    });
    await interleave([handler, ...writers], choose);
    expectSettled(world);
    return written;
  }

  test.each<[string, string | undefined, Change]>([
    ['an upload during processing', 'one', upload('two')],
    ['a first upload and a redelivered event', undefined, upload('two')],
    ['a deletion during processing', 'one', remove],
    ['a restored version', 'two', upload('one')],
  ])(
    'every interleaving of two handlers and %s ends with the newest',
    async (_, before, change) => {
      const explored = await everySchedule(async (choose) => {
        const written = await race(before, [change], choose);
        expect(new Set(written).size).toBe(written.length); // a second writing of one version is one going back
      }, 200_000);
      expect(explored.exhaustive).toBe(true);
      expect(explored.schedules).toBeGreaterThan(40);
    },
    60_000,
  );

  test('any interleaving of up to four handlers, uploads, bad uploads and deletions ends with the newest', async () => {
    const change = fc.constantFrom(upload('one'), upload('two'), upload('bad'), upload('bad too'), remove);
    const schedule = fc.array(fc.nat(), { minLength: 100, maxLength: 100 });
    await fc.assert(
      fc.asyncProperty(
        fc.option(fc.constantFrom('one', 'bad'), { nil: undefined }),
        fc.array(change, { minLength: 1, maxLength: 3 }),
        schedule,
        async (before, changes, choices) => {
          let step = 0;
          await race(before, changes, (ready) => {
            const choice = (choices[step] ?? 0) % ready;
            step += 1;
            return choice;
          });
        },
      ),
      { numRuns: 1500 },
    );
  }, 60_000);
});
