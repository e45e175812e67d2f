import { readFileSync } from 'node:fs';
import path from 'node:path';
import { handler as backfill } from '../../handlers/backfill.ts';
import { handler as summarise } from '../../handlers/summarise.ts';
import { handler as translateTerms } from '../../handlers/translate-terms.ts';
import { startTestCloud, type TestCloud } from '../support/test-cloud.ts';

const sample = (name: string): unknown =>
  JSON.parse(readFileSync(path.join(__dirname, '../../events', `${name}.json`), 'utf8'));
const read = (name: string) => readFileSync(path.join(__dirname, '../../samples/articles', name));

let cloud: TestCloud;
beforeAll(async () => {
  cloud = await startTestCloud();
  const files = ['fr/baltic-cables.txt', 'en/exercise-tramontane.html'];
  for (const name of files) {
    await cloud.articles.put(`articles/${name}`, {
      body: read(name),
      contentType: 'application/octet-stream',
    });
  }
});
afterAll(() => cloud.close());

describe('summarise', () => {
  test('answers with so many sentences of the text, in the offsets of the caller', async () => {
    const event = sample('summarise-text');
    const { text } = event as { text: string };
    const { summary, language } = await summarise(event);
    expect(language).toMatchObject({ tag: 'fr', source: 'option' });
    expect(summary.sentences).toHaveLength(2);
    for (const sentence of summary.sentences)
      expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
  });

  test('answers for an object by its key, and writes nothing', async () => {
    const { title, summary } = await summarise(sample('summarise-object'));
    expect(title).toContain('Lanterne d’ambre');
    expect(summary.sentences.length).toBeGreaterThan(0);
    expect(await cloud.keys()).toEqual([]);
  });

  test.each([
    [{}, 'input-malformed'],
    [{ text: '' }, 'input-malformed'],
    [{ text: '  ' }, 'article-empty'],
    [{ text: 'Un texte.', sentences: 0 }, 'input-malformed'],
    [{ key: 'articles/missing.txt' }, 'input-malformed'],
    [{ key: 'articles/fr/baltic-cables.txt', bucket: 'other' }, 'input-malformed'],
    [undefined, 'input-malformed'],
  ])('refuses %j', async (event, code) => {
    await expect(summarise(event)).rejects.toMatchObject({ code });
  });
});

describe('translateTerms', () => {
  test('answers with the approved terms, in their number', async () => {
    const { terms } = await translateTerms(sample('translate-terms-text'));
    const forms = terms.map(({ translations }) => translations[0]?.form);
    expect(forms).toEqual(
      expect.arrayContaining(['cyberattacks', 'critical infrastructure', 'member countries']),
    );
    expect(
      new Set(terms.flatMap(({ translations }) => translations.map(({ language }) => language))),
    ).toEqual(new Set(['en']));
  });

  test('translates into several languages', async () => {
    const { terms } = await translateTerms(sample('translate-terms-object'));
    const languages = new Set(
      terms.flatMap(({ translations }) => translations.map(({ language }) => language)),
    );
    expect(languages).toEqual(new Set(['en', 'de']));
  });
});

describe('backfill', () => {
  test.each(['s3-batch-1.0', 's3-batch-2.0'])('%s: briefs the object and reports it', async (name) => {
    const event = sample(name) as {
      invocationId: string;
      invocationSchemaVersion: string;
      tasks: { taskId: string }[];
    };
    expect(await backfill(event)).toEqual({
      invocationSchemaVersion: event.invocationSchemaVersion,
      treatMissingKeysAs: 'TemporaryFailure',
      invocationId: event.invocationId,
      results: [{ taskId: event.tasks[0]?.taskId, resultCode: 'Succeeded', resultString: 'briefed' }],
    });
  });

  test('tells a bad article from a fault that may pass', async () => {
    const task = (key: string) => ({
      invocationSchemaVersion: '2.0',
      invocationId: 'i',
      tasks: [{ taskId: 't', s3Key: key, s3Bucket: 'precis-articles' }],
    });
    await cloud.articles.put('articles/empty.txt', { body: '', contentType: 'text/plain' });
    const bad = await backfill(task('articles/empty.txt'));
    expect(bad.results[0]).toMatchObject({ resultCode: 'PermanentFailure', resultString: 'article-empty' });
    cloud.faults = () => ({ kind: 'status', status: 503, code: 'SlowDown' });
    const busy = await backfill(task('articles/fr/baltic-cables.txt'));
    cloud.faults = undefined;
    expect(busy.results[0]?.resultCode).toBe('TemporaryFailure');
  });
});
