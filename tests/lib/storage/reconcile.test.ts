import fc from 'fast-check';
import type { ObjectHead, ObjectStore, WriteOutcome } from '../../../lib/storage/object-store.ts';
import { reconcile } from '../../../lib/storage/reconcile.ts';
import { untilAnswered } from '../../../lib/storage/until-answered.ts';
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

  /**
   * A handler's first write is not answered and tried again at once; the first try is carried out at any time
   * after, while an uploader changes the article and its event is dealt with. In the end the message of whoever
   * asked for it comes again.
   */
  async function raceLateWrite(change: Change, answer: WriteOutcome, choose: (ready: number) => number) {
    const world = stores();
    world.articles.upload(KEY, 'one');
    let late: (() => Promise<unknown>) | undefined;
    let carryOut: () => void = () => {};
    const lost = new Promise<void>((resolve) => {
      carryOut = resolve;
    });
    const unanswered: ObjectStore = {
      ...world.outputs,
      list: (prefix) => world.outputs.list(prefix),
      put: async (key, object, expected) => {
        if (late !== undefined) return world.outputs.put(key, object, expected);
        late = () => world.outputs.put(key, object, expected);
        carryOut();
        await world.outputs.put(key, object, expected);
        return answer;
      },
    };
    let again = false;
    const handler = async (turn: Turn) => {
      try {
        await untilAnswered(paced(unanswered, turn), (outputs) => work(paced(world.articles, turn), outputs));
      } catch (error) {
        expect(error).toMatchObject({ code: 'storage-unsettled', retryable: true });
        again = true;
      }
      carryOut();
    };
    const uploader = async (turn: Turn) => {
      await turn(async () => change(world.articles));
      await work(paced(world.articles, turn), paced(world.outputs, turn));
    };
    const network = async (turn: Turn) => {
      await lost;
      await turn(async () => late?.());
    };
    await interleave([handler, uploader, network], choose);
    if (again) await work(world.articles, world.outputs);
    return world;
  }

  test.each<[string, Change]>([
    ['a deletion', remove],
    ['an overwriting', upload('two')],
    ['one that makes it bad', upload('bad')],
  ])(
    'any interleaving of a write that is carried out late and %s ends with the newest',
    async (_, change) => {
      await fc.assert(
        fc.asyncProperty(fc.array(fc.nat(), { minLength: 60, maxLength: 60 }), async (choices) => {
          let step = 0;
          const world = await raceLateWrite(change, 'unsettled', (ready) => {
            step += 1;
            return (choices[step - 1] ?? 0) % ready;
          });
          expectSettled(world);
        }),
        { numRuns: 500 },
      );
      // The worst of them: carried out after everybody has looked.
      expectSettled(await raceLateWrite(change, 'unsettled', () => 0));
    },
    60_000,
  );

  test('a write carried out after a deletion would stay if its handler did not look again', async () => {
    const { outputs } = await raceLateWrite(remove, 'written', () => 0);
    expect(outputs.text(OUTPUTS.brief)).toBe('outcome of one');
  });

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
