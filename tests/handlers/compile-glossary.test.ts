import { readFileSync } from 'node:fs';
import path from 'node:path';
import { handler as briefArticles } from '../../handlers/brief-articles.ts';
import { handler as compileGlossary } from '../../handlers/compile-glossary.ts';
import { getRuntime } from '../../handlers/runtime.ts';
import { briefSchema } from '../../lib/brief/index.ts';
import { glossaryReportSchema, outputKeys, reportKey, selectArticles } from '../../lib/storage/index.ts';
import { queueBatch, startTestCloud, type TestCloud, uploadEvent } from '../support/test-cloud.ts';

const KEY = 'glossaries/ours.csv';
const ARTICLE = 'articles/fr/lanterne.txt';
const GLOSSARY = `concept,language,term,status
lantern,fr,lanterne d’ambre,preferred
lantern,en,amber lantern,preferred
`;

let cloud: TestCloud;
beforeAll(async () => {
  cloud = await startTestCloud();
  process.env['TERMBASE_MAX_AGE_SECONDS'] = '0';
});
afterAll(async () => {
  delete process.env['TERMBASE_MAX_AGE_SECONDS'];
  await cloud.close();
});

const upload = (key: string, body: string) => cloud.articles.put(key, { body, contentType: 'text/plain' });

async function formsInBrief(): Promise<(string | undefined)[]> {
  await briefArticles(queueBatch(uploadEvent(ARTICLE)));
  const brief = briefSchema.parse(JSON.parse((await cloud.text(outputKeys(ARTICLE).json)) ?? 'null'));
  return brief.terms.map(({ translations }) => translations.find(({ language }) => language === 'en')?.form);
}

/** Articles whose briefs were made with other termbases than are in service now. */
async function affected(): Promise<string[]> {
  const keys: string[] = [];
  for await (const { key } of selectArticles(getRuntime().briefing, 'affected', 'articles/')) keys.push(key);
  return keys;
}

test('an uploaded glossary is in use from the next event on, without a restart, and a broken one changes nothing', async () => {
  await upload(ARTICLE, 'Un titre\nLes lanternes d’ambre ont été livrées. Les cyberattaques continuent.');
  expect(await formsInBrief()).toContain('cyberattacks');
  await upload(KEY, GLOSSARY);
  const event: unknown = JSON.parse(
    readFileSync(path.join(__dirname, '../../events/sqs-glossary.json'), 'utf8'),
  );
  expect(await compileGlossary(event)).toEqual({ batchItemFailures: [] });
  expect(await affected()).toEqual([ARTICLE]);
  expect(await formsInBrief()).toEqual(['amber lanterns']);
  expect(await affected()).toEqual([]);
  await upload(KEY, 'no glossary at all');
  expect(await compileGlossary(event)).toEqual({ batchItemFailures: [] });
  const report = glossaryReportSchema.parse(JSON.parse((await cloud.text(reportKey(KEY))) ?? 'null'));
  expect(report).toMatchObject({ result: 'refused', code: 'glossary-malformed' });
  expect(await formsInBrief()).toEqual(['amber lanterns']);
});

test('what is no glossary is ignored, another bucket is refused, and a fault is retried', async () => {
  const ignored = await compileGlossary(queueBatch(uploadEvent('articles/x.txt'), uploadEvent(KEY, 'other')));
  expect(ignored).toEqual({ batchItemFailures: [{ itemIdentifier: 'm2' }] });
  cloud.faults = () => ({ kind: 'status', status: 503, code: 'SlowDown' });
  expect(await compileGlossary(queueBatch(uploadEvent(KEY)))).toEqual({
    batchItemFailures: [{ itemIdentifier: 'm1' }],
  });
  cloud.faults = undefined;
});

test('a deleted glossary is withdrawn: the packaged termbases serve again', async () => {
  const etag = (await cloud.articles.head(KEY))?.etag ?? '';
  await cloud.articles.remove(KEY, { etag });
  expect(await compileGlossary(uploadEvent(KEY))).toEqual({
    objects: [{ key: KEY, outcome: { result: 'removed' } }],
  });
  expect(await formsInBrief()).toContain('cyberattacks');
});
