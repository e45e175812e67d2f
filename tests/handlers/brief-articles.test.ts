import { readFileSync } from 'node:fs';
import path from 'node:path';
import { handler } from '../../handlers/brief-articles.ts';
import { briefSchema } from '../../lib/brief/index.ts';
import { failureRecordSchema, outputKeys } from '../../lib/storage/index.ts';
import { queueBatch, startTestCloud, type TestCloud, uploadEvent } from '../support/test-cloud.ts';

const ARTICLE = `Mer du Nord : un plan contre les cyberattaques
Les ministres de la Défense ont adopté mardi un plan de protection des infrastructures critiques. « Nos ports sont visés. Ils tiendront », a déclaré Mme Lemaire. Le plan entrera en vigueur le 1er mars.
Les pays membres partageront leurs renseignements. Un centre sera ouvert à Ostende.`;

let cloud: TestCloud;
beforeAll(async () => {
  cloud = await startTestCloud();
});
afterAll(() => cloud.close());
afterEach(() => {
  cloud.faults = undefined;
});

const upload = (key: string, body: string | Uint8Array, contentType = 'text/plain') =>
  cloud.articles.put(key, { body, contentType });
const notify = (key: string) => handler(queueBatch(uploadEvent(key)));
const nothingFailed = { batchItemFailures: [] };

async function briefOf(key: string) {
  return briefSchema.parse(JSON.parse((await cloud.text(outputKeys(key).json)) ?? 'null'));
}
async function failureOf(key: string) {
  return failureRecordSchema.parse(JSON.parse((await cloud.text(outputKeys(key).failure)) ?? 'null'));
}

describe('an upload', () => {
  test('becomes a brief as JSON, page and Markdown, with sentences and terms in their places', async () => {
    const key = 'articles/fr/plan.txt';
    await upload(key, ARTICLE);
    expect(await notify(key)).toEqual(nothingFailed);
    const brief = await briefOf(key);
    for (const { text, start, end } of brief.summary.sentences)
      expect(brief.text.slice(start, end)).toBe(text);
    for (const { occurrences } of brief.terms) {
      for (const { surface, start, end } of occurrences) expect(brief.text.slice(start, end)).toBe(surface);
    }
    expect(brief.title).toBe('Mer du Nord : un plan contre les cyberattaques');
    expect(brief.language).toMatchObject({ tag: 'fr', source: 'key' });
    expect(
      brief.terms.map(({ translations }) => translations.find(({ language }) => language === 'en')?.form),
    ).toEqual(expect.arrayContaining(['cyberattacks', 'critical infrastructure']));
    expect(await cloud.text(outputKeys(key).html)).toContain('<!doctype html>');
    expect(await cloud.text(outputKeys(key).markdown)).toContain('cyberattacks');
  });

  test.each([
    'articles/fr/été à côté.txt',
    'articles/fr/e\u0301te\u0301.txt',
    'articles/a+b & c#1?x=1.txt',
    'articles/pct%20lit.txt',
    'articles/日本語/記事.txt',
    `articles/${'long/'.repeat(190)}x.txt`,
  ])('%#: an unusual key is briefed under its own key', async (key) => {
    await upload(key, ARTICLE);
    expect(await notify(key)).toEqual(nothingFailed);
    expect((await briefOf(key)).source.key).toBe(key);
  });

  test('ten times the same event gives one brief, byte for byte, written once', async () => {
    const key = 'articles/fr/same.txt';
    await upload(key, ARTICLE);
    const bytes = new Set<string | undefined>();
    for (let count = 0; count < 10; count += 1) {
      await notify(key);
      bytes.add(await cloud.text(outputKeys(key).json));
    }
    expect(bytes.size).toBe(1);
    expect(
      cloud.requests.filter((request) => request === `PUT precis-briefs/${outputKeys(key).json}`),
    ).toHaveLength(1);
  });

  test('an older event after a newer one leaves the newest brief', async () => {
    const key = 'articles/fr/newest.txt';
    await upload(key, ARTICLE);
    const older = uploadEvent(key);
    await upload(key, ARTICLE.replace('mardi', 'jeudi'));
    await notify(key);
    const newest = await cloud.text(outputKeys(key).json);
    expect(await handler(queueBatch(older, older))).toEqual(nothingFailed);
    expect(await cloud.text(outputKeys(key).json)).toBe(newest);
    expect((await briefOf(key)).text).toContain('jeudi');
  });

  test('twenty events at once for one key leave one brief', async () => {
    const key = 'articles/fr/race.txt';
    await upload(key, ARTICLE);
    await Promise.all(Array.from({ length: 20 }, () => notify(key)));
    expect((await briefOf(key)).text).toContain('mardi');
    expect((await cloud.keys()).filter((name) => name.includes('race.txt'))).toHaveLength(3);
  });
});

describe('a deletion', () => {
  test('removes every output, and a late upload event does not bring them back', async () => {
    const key = 'articles/fr/gone.txt';
    await upload(key, ARTICLE);
    await notify(key);
    const etag = (await cloud.articles.head(key))?.etag ?? '';
    await cloud.articles.remove(key, { etag });
    await notify(key);
    await notify(key);
    expect((await cloud.keys()).filter((name) => name.includes('gone.txt'))).toEqual([]);
  });
});

describe('a bad article', () => {
  test.each<[string, string | Uint8Array, string]>([
    ['empty.txt', '', 'article-empty'],
    ['blank.txt', ' \n\t\n', 'article-empty'],
    ['large.txt', Buffer.alloc(11 * 1024 * 1024, 'a '), 'article-too-large'],
    [
      'binary.bin',
      Uint8Array.from({ length: 4096 }, (_, index) => (index * 7919) % 256),
      'article-undecodable',
    ],
    ['report.pdf', '%PDF-1.7\n%âãÏÓ', 'article-unsupported'],
    ['deep.html', `<html><body>${'<div>'.repeat(400)}text`, 'article-too-deep'],
  ])('%s gets a failure record with a reason, and is acknowledged', async (name, body, code) => {
    const key = `articles/${name}`;
    await upload(key, body, 'application/octet-stream');
    expect(await notify(key)).toEqual(nothingFailed);
    expect(await failureOf(key)).toMatchObject({ code, source: { key } });
    expect(await cloud.text(outputKeys(key).json)).toBeUndefined();
    const page = await cloud.text(outputKeys(key).html);
    expect(page).toContain(`<code>${code}</code>`);
  });

  test('mended, loses its failure record; spoilt again, loses its brief', async () => {
    const key = 'articles/mended.txt';
    for (const [body, outputs] of [
      ['', 2],
      [ARTICLE, 3],
      ['', 2],
    ] as const) {
      await upload(key, body);
      await notify(key);
      expect((await cloud.keys()).filter((name) => name.includes('mended.txt'))).toHaveLength(outputs);
      // A page at the same address either way: the brief's, or one that says what is wrong.
      const page = await cloud.text(outputKeys(key).html);
      expect(page?.includes('<code>article-empty</code>')).toBe(outputs === 2);
    }
  });

  test('of damaged UTF-8 or full of scripts comes out as a clean brief', async () => {
    await upload('articles/damaged.txt', Buffer.concat([Buffer.from(ARTICLE), Buffer.from([0xc3, 0x28])]));
    await upload(
      'articles/scripts.html',
      `<html lang="fr"><title>Un plan</title><body><h1>Un plan</h1><p onclick="x()">${ARTICLE.slice(50)}</p><script>steal('cookies')</script>`,
    );
    expect(
      await handler(queueBatch(uploadEvent('articles/damaged.txt'), uploadEvent('articles/scripts.html'))),
    ).toEqual(nothingFailed);
    expect((await briefOf('articles/damaged.txt')).text).toContain('\ufffd');
    expect(await cloud.text(outputKeys('articles/scripts.html').html)).not.toMatch(/steal|onclick/);
  });
});

describe('a batch', () => {
  test('answers with exactly the messages to retry', async () => {
    await upload('articles/fr/baltic-cables.txt', ARTICLE);
    const event: unknown = JSON.parse(
      readFileSync(path.join(__dirname, '../../events/sqs-mixed.json'), 'utf8'),
    );
    const answer = await handler(event);
    const ids = (event as { Records: { messageId: string }[] }).Records.map(({ messageId }) => messageId);
    expect(answer).toEqual({ batchItemFailures: [{ itemIdentifier: ids[2] }, { itemIdentifier: ids[3] }] });
    await briefOf('articles/fr/baltic-cables.txt');
  });

  test('ignores what is no article, and refuses another bucket', async () => {
    const before = await cloud.keys();
    const answer = await handler(
      queueBatch(
        uploadEvent('glossaries/ours.csv'),
        uploadEvent('articles/folder/'),
        uploadEvent('articles/x.txt', 'other'),
      ),
    );
    expect(answer).toEqual({ batchItemFailures: [{ itemIdentifier: 'm3' }] });
    expect(await cloud.keys()).toEqual(before);
  });

  test('one article that S3 will not give harms no other, and comes again', async () => {
    await upload('articles/good.txt', ARTICLE);
    await upload('articles/stuck.txt', ARTICLE);
    cloud.faults = ({ method, key }) =>
      method === 'GET' && key === 'articles/stuck.txt'
        ? { kind: 'status', status: 503, code: 'SlowDown' }
        : undefined;
    const batch = queueBatch(uploadEvent('articles/good.txt'), uploadEvent('articles/stuck.txt'));
    expect(await handler(batch)).toEqual({ batchItemFailures: [{ itemIdentifier: 'm2' }] });
    await briefOf('articles/good.txt');
    cloud.faults = undefined;
    expect(await handler(batch)).toEqual(nothingFailed);
    await briefOf('articles/stuck.txt');
  });

  test('a body that breaks off is retried, never briefed in part', async () => {
    const key = 'articles/broken.txt';
    await upload(key, ARTICLE);
    cloud.faults = (request) =>
      request.method === 'GET' && request.key === key ? { kind: 'truncate', bytes: 100 } : undefined;
    expect(await notify(key)).toEqual({ batchItemFailures: [{ itemIdentifier: 'm1' }] });
    expect(await cloud.text(outputKeys(key).json)).toBeUndefined();
  });
});

describe('an event without a queue', () => {
  test('is answered with what was done', async () => {
    const key = 'articles/fr/direct.txt';
    await upload(key, ARTICLE);
    expect(await handler(uploadEvent(key))).toEqual({
      objects: [{ key, outcome: { result: 'briefed', terms: 5 } }],
    });
    const event = {
      source: 'aws.s3',
      'detail-type': 'Object Created',
      detail: { bucket: { name: 'precis-articles' }, object: { key } },
    };
    expect(await handler(event)).toEqual({ objects: [{ key, outcome: { result: 'unchanged' } }] });
  });

  test('fails whole where something must come again, or is unknown', async () => {
    await expect(handler(uploadEvent('articles/x.txt', 'other'))).rejects.toThrow('1 of 1 objects');
    await expect(handler({ hello: 'world' })).rejects.toMatchObject({ code: 'event-malformed' });
  });
});
