import fc from 'fast-check';
import { readBatchInvocation } from '../../../../lib/events/index.ts';
import { csv } from '../../../../lib/glossary/formats/csv.ts';
import { compileGlossary } from '../../../../lib/storage/glossary-file.ts';
import {
  type Briefing,
  estimateCost,
  isManifestKey,
  jobDefinition,
  manifestKey,
  manifestLine,
  outputKeys,
  readManifestLines,
  reconcileArticle,
  type Selection,
  selectArticles,
} from '../../../../lib/storage/index.ts';
import { MemoryStore } from '../../../support/memory-store.ts';

const TEXT = 'A title\nThe ministers met in Oslo. They agreed on a plan.';

function world() {
  const articles = new MemoryStore('articles');
  const briefs = new MemoryStore('briefs');
  const briefing: Briefing = {
    articles,
    briefs,
    termbases: async () => [],
    maxArticleBytes: 10_000,
    options: {},
  };
  const select = async (selection: Selection, prefix = 'articles/', over: Partial<Briefing> = {}) => {
    const keys: string[] = [];
    for await (const { key } of selectArticles({ ...briefing, ...over }, selection, prefix)) keys.push(key);
    return keys;
  };
  return { articles, briefs, briefing, select };
}

describe('selections', () => {
  test('tell briefed, failed, missing and stale articles apart', async () => {
    const { articles, briefing, select } = world();
    articles.upload('articles/a.txt', TEXT);
    articles.upload('articles/bad.txt', '');
    articles.upload('articles/folder/', '');
    for (const key of ['articles/a.txt', 'articles/bad.txt']) await reconcileArticle(briefing, key);
    articles.upload('articles/new.txt', TEXT);
    expect(await select('all')).toEqual(['articles/a.txt', 'articles/bad.txt', 'articles/new.txt']);
    expect(await select('missing')).toEqual(['articles/new.txt']);
    expect(await select('failed')).toEqual(['articles/bad.txt']);
    expect(await select('stale')).toEqual(['articles/new.txt']);
    expect(await select('all', 'articles/b')).toEqual(['articles/bad.txt']);
  });

  test('an article is stale after a change of its text or of the options, until it is briefed again', async () => {
    const { articles, briefing, select } = world();
    articles.upload('articles/a.txt', TEXT);
    await reconcileArticle(briefing, 'articles/a.txt');
    expect(await select('stale')).toEqual([]);
    expect(await select('stale', 'articles/', { options: { targets: ['de'] } })).toEqual(['articles/a.txt']);
    articles.upload('articles/a.txt', `${TEXT} More is to come.`);
    expect(await select('stale')).toEqual(['articles/a.txt']);
    await reconcileArticle(briefing, 'articles/a.txt');
    expect(await select('stale')).toEqual([]);
  });

  test('a failure that nothing has changed since is not stale; one whose limit was raised is', async () => {
    const { articles, briefing, select } = world();
    articles.upload('articles/a.txt', TEXT);
    await reconcileArticle({ ...briefing, maxArticleBytes: 10 }, 'articles/a.txt');
    expect(await select('stale', 'articles/', { maxArticleBytes: 10 })).toEqual([]);
    expect(await select('stale')).toEqual(['articles/a.txt']);
  });

  test('a new termbase affects the briefs of its language, until they are made again', async () => {
    const { articles, briefing, select } = world();
    const termbase = (language: string, term: string) => {
      const rows = `concept,language,term\nq,${language},${term}\nq,de,Kai\n`;
      const { concepts } = csv.read({ bytes: new Uint8Array(), text: rows, name: 'g.csv' });
      return compileGlossary({ name: 'g', concepts }, ['de']);
    };
    articles.upload('articles/en.txt', 'At the quay\nThe ships met at the quay and the crews went home.');
    articles.upload(
      'articles/fr.txt',
      'Au quai\nLes navires se sont rejoints au quai et les équipages sont rentrés.',
    );
    articles.upload('articles/bad.txt', '');
    articles.upload('articles/new.txt', TEXT);
    const before = {
      ...briefing,
      termbases: async () => [...termbase('fr', 'quai'), ...termbase('en', 'quay')],
    };
    for (const key of ['articles/en.txt', 'articles/fr.txt', 'articles/bad.txt'])
      await reconcileArticle(before, key);
    expect(await select('affected', 'articles/', before)).toEqual([]);
    const after = {
      ...briefing,
      termbases: async () => [...termbase('fr', 'quais'), ...termbase('en', 'quay')],
    };
    expect(await select('affected', 'articles/', after)).toEqual(['articles/fr.txt']);
    expect(await select('affected', 'articles/', { ...after, options: { targets: ['es'] } })).toEqual([
      'articles/en.txt',
      'articles/fr.txt',
    ]);
    await reconcileArticle(after, 'articles/fr.txt');
    expect(await select('affected', 'articles/', after)).toEqual([]);
    expect(await select('affected')).toEqual(['articles/en.txt', 'articles/fr.txt']);
  });

  test('keep the order of the keys and lose none, however many', async () => {
    const { articles, select } = world();
    const keys = Array.from({ length: 200 }, (_, index) => `articles/${String(index).padStart(3, '0')}.txt`);
    for (const key of keys) articles.upload(key, TEXT);
    expect(await select('missing')).toEqual(keys);
  });

  test('an error of the store is the caller’s to see', async () => {
    const { articles, briefs, select } = world();
    for (let index = 0; index < 50; index += 1) articles.upload(`articles/${index}`, TEXT);
    const broken = { ...briefs, list: briefs.list, head: () => Promise.reject(new Error('busy')) };
    await expect(select('missing', 'articles/', { briefs: broken })).rejects.toThrow('busy');
  });
});

describe('manifests', () => {
  test('come back as they were, and as S3 hands their keys to the function', () => {
    const key = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(key, (name) => {
        const reference = { bucket: 'articles', key: `articles/${name}` };
        const line = manifestLine(reference);
        expect(line.split('\n')).toHaveLength(2);
        expect(readManifestLines(line)).toEqual([reference]);
        const [task] = readBatchInvocation({
          invocationSchemaVersion: '2.0',
          invocationId: 'i',
          job: { id: 'j' },
          tasks: [{ taskId: 't', s3Key: line.trimEnd().split(',')[1], s3Bucket: 'articles' }],
        }).tasks;
        expect(task?.reference).toEqual(reference);
      }),
    );
  });

  test('stand under a prefix of their own', () => {
    expect(isManifestKey(manifestKey('2026-11'))).toBe(true);
    expect(isManifestKey('backfill/2026-11/job/report.csv')).toBe(false);
    expect(isManifestKey(outputKeys('articles/manifest.csv').json)).toBe(false);
  });
});

test('a job names function, role, manifest and report, and waits for a confirmation', () => {
  expect(
    jobDefinition({
      name: '2026-11',
      account: '111122223333',
      briefsBucket: 'briefs',
      manifestKey: manifestKey('2026-11'),
      manifestEtag: '"abc"',
      functionArn: 'arn:aws:lambda:eu-west-3:111122223333:function:precis-prod-backfill',
      roleArn: 'arn:aws:iam::111122223333:role/job',
    }),
  ).toMatchObject({
    AccountId: '111122223333',
    ConfirmationRequired: true,
    ClientRequestToken: 'precis-2026-11',
    RoleArn: 'arn:aws:iam::111122223333:role/job',
    Operation: { LambdaInvoke: { InvocationSchemaVersion: '2.0' } },
    Manifest: {
      Location: { ObjectArn: 'arn:aws:s3:::briefs/backfill/2026-11/manifest.csv', ETag: 'abc' },
    },
    Report: { Bucket: 'arn:aws:s3:::briefs', Prefix: 'backfill/2026-11' },
  });
});

test('the cost grows with the articles, and nothing costs nothing', () => {
  expect(estimateCost(0).total).toBe(0);
  const [one, million] = [estimateCost(1), estimateCost(1_000_000)];
  expect(one.total).toBeGreaterThan(0.25);
  expect(million.s3).toBeCloseTo(17.4, 5);
  expect(million.total).toBeCloseTo(million.batch + million.lambda + million.s3 + million.logs, 10);
  expect(million.total).toBeLessThan(30);
});
