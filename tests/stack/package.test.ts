import { statSync } from 'node:fs';
import path from 'node:path';
import { briefSchema } from '../../lib/brief/index.ts';
import { type Notification, s3Event } from '../../lib/local/s3/index.ts';
import { queueBatch, startTestCloud, type TestCloud, uploadEvent } from '../support/test-cloud.ts';
import { type UnpackedPackage, unpackPackage } from './runtime/package.ts';

const ARTICLE = 'Un plan\nLes ministres se sont réunis à Oslo. Les cyberattaques continuent. Un plan suivra.';

/** Bytes of the unpacked package; Lambda takes 250 MB, and every megabyte is read at a cold start. */
const MOST_UNPACKED = 30e6;

let cloud: TestCloud;
let unpacked: UnpackedPackage;
let start: UnpackedPackage['start'];

beforeAll(async () => {
  cloud = await startTestCloud();
  unpacked = unpackPackage(() => cloud.s3.endpoint);
  start = unpacked.start;
}, 60_000);
afterAll(async () => {
  unpacked.close();
  await cloud.close();
});

const upload = (key: string, body: string | Uint8Array) =>
  cloud.articles.put(key, { body, contentType: 'application/octet-stream' });

test('the package holds the functions and the termbases, and no source, map, test or package', () => {
  const names = Object.keys(unpacked.files).filter((name) => !name.endsWith('/'));
  for (const name of names)
    expect(name).toMatch(/^dist\/(?:functions\/[\w/.-]+\.cjs|termbases\/[\w.-]+\.termbase)$/);
  expect(names.some((name) => name.endsWith('.termbase'))).toBe(true);
  const size = names.reduce((sum, name) => sum + statSync(path.join(unpacked.folder, name)).size, 0);
  expect(size).toBeLessThan(MOST_UNPACKED);
});

test('briefArticles briefs uploads of every format from its queue, and reports what is poison', async () => {
  const invoke = await start('BriefArticles');
  await upload('articles/fr/un plan.txt', ARTICLE);
  await upload(
    'articles/fr/page.html',
    `<!doctype html><title>Un plan</title><main><p>${ARTICLE}</p></main>`,
  );
  await upload('articles/fr/notes.md', `# Un plan\n\n${ARTICLE}\n`);
  await upload('articles/fr/vide.txt', ' ');
  const keys = ['un plan.txt', 'page.html', 'notes.md', 'vide.txt'].map((name) => `articles/fr/${name}`);
  expect(await invoke(queueBatch(...keys.map((key) => uploadEvent(key)), '{"no":"event"}'))).toEqual({
    answer: { batchItemFailures: [{ itemIdentifier: 'm5' }] },
  });
  for (const key of keys.slice(0, 3)) {
    const brief = briefSchema.parse(JSON.parse((await cloud.text(`briefs/${key}.json`)) ?? ''));
    expect(brief.terms.map(({ source }) => source.term)).toContain('cyberattaque');
    expect(await cloud.text(`briefs/${key}.html`)).toContain('cyberattaque');
  }
  expect(await cloud.text('failures/articles/fr/vide.txt.json')).toContain('article-empty');
  expect(await invoke({ no: 'event' })).toMatchObject({ error: { errorType: 'PrecisError' } });
});

test('compileGlossary publishes an uploaded glossary', async () => {
  const invoke = await start('CompileGlossary');
  const key = 'glossaries/ours.csv';
  await upload(key, 'fr,en\nhérisson,hedgehog\n');
  const notification: Notification = {
    sequence: 1,
    name: 'ObjectCreated:Put',
    bucket: 'precis-articles',
    key,
    time: 0,
    requestId: 'r',
    sourceAddress: '127.0.0.1',
  };
  expect(await invoke(queueBatch(s3Event(notification, 'eu-west-3')))).toEqual({
    answer: { batchItemFailures: [] },
  });
  expect(await cloud.text('termbases/manifest.json')).toContain('ours');
});

test.each(['1.0', '2.0'] as const)('backfill answers S3 Batch Operations, schema %s', async (version) => {
  const invoke = await start('Backfill');
  const key = `articles/fr/ancien ${version}.txt`;
  await upload(key, ARTICLE);
  const s3Key = encodeURIComponent(key).replaceAll('%20', '+');
  const task = (taskId: string, named: string) =>
    version === '1.0'
      ? { taskId, s3Key: named, s3VersionId: null, s3BucketArn: 'arn:aws:s3:::precis-articles' }
      : { taskId, s3Key: named, s3VersionId: null, s3Bucket: 'precis-articles' };
  const event = {
    invocationSchemaVersion: version,
    invocationId: 'i',
    job: { id: 'j', userArguments: {} },
    tasks: [task('t', s3Key)],
  };
  expect(await invoke(event)).toEqual({
    answer: {
      invocationSchemaVersion: version,
      treatMissingKeysAs: 'TemporaryFailure',
      invocationId: 'i',
      results: [{ taskId: 't', resultCode: 'Succeeded', resultString: 'briefed' }],
    },
  });
  expect(await cloud.text(`briefs/${key}.json`)).toBeDefined();
});

test('summarise and translateTerms answer directly', async () => {
  const summarise = await start('Summarise');
  expect(await summarise({ text: ARTICLE, language: 'fr' })).toMatchObject({
    answer: { language: { tag: 'fr' } },
  });
  const translate = await start('TranslateTerms');
  expect(JSON.stringify(await translate({ text: ARTICLE, language: 'fr', to: ['en'] }))).toContain(
    'cyberattack',
  );
  expect(await translate({ nothing: true })).toMatchObject({ error: { errorType: 'PrecisError' } });
});
