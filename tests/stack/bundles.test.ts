import { execFile } from 'node:child_process';
import { statSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import * as z from 'zod';
import { startTestCloud, type TestCloud, uploadEvent } from '../support/test-cloud.ts';

const ROOT = path.join(__dirname, '../..');
const bundle = (name: string) => path.join(ROOT, 'dist', 'functions', `${name}.cjs`);

let cloud: TestCloud;
beforeAll(async () => {
  cloud = await startTestCloud();
});
afterAll(() => cloud.close());

/** Runs a script in a process of its own, as every function starts, and gives what it prints as JSON. */
async function run(script: string, environment: Readonly<Record<string, string>> = {}): Promise<unknown> {
  const { stdout } = await promisify(execFile)(process.execPath, ['-e', script], {
    encoding: 'utf8',
    cwd: ROOT,
    env: {
      ...process.env,
      AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
      GLOSSARY_FILES: 'dist/termbases',
      ...environment,
    },
  });
  return JSON.parse(stdout);
}

const invoke = (name: string, event: object): string => `
  require(${JSON.stringify(bundle(name))}).handler(${JSON.stringify(event)})
    .then((answer) => process.stdout.write(JSON.stringify(answer)));`;

/** Bytes that each function may have to read before it can ask S3 for something. More is paid at every cold start. */
const BUDGETS: Readonly<Record<string, number>> = {
  'brief-articles': 370_000,
  backfill: 370_000,
  'update-catalog': 900_000,
  'compile-glossary': 1_150_000,
  summarise: 1_150_000,
  'translate-terms': 1_150_000,
};

test.each(Object.entries(BUDGETS))(
  '%s has no more than %i bytes to read at its start',
  async (name, budget) => {
    const loaded = z
      .array(z.string())
      .parse(
        await run(
          `require(${JSON.stringify(bundle(name))}); process.stdout.write(JSON.stringify(Object.keys(require.cache)));`,
        ),
      );
    expect(loaded).toContain(bundle(name));
    const bytes = loaded.reduce((sum, file) => sum + statSync(file).size, 0);
    expect(bytes).toBeLessThan(budget);
  },
);

test.each(['brief-articles', 'backfill'])('%s starts with its own file and the errors', async (name) => {
  const loaded = await run(
    `require(${JSON.stringify(bundle(name))}); process.stdout.write(JSON.stringify(Object.keys(require.cache)));`,
  );
  expect(loaded).toEqual([bundle(name), bundle('apart/errors')]);
});

// Thrown by the function's own file while the article is read, and judged in the file of the pipeline.
test('an error is known for what it is in a file that stands apart', async () => {
  await cloud.articles.put('articles/large.txt', {
    body: 'Le phare est rouvert.',
    contentType: 'text/plain',
  });
  const event = uploadEvent('articles/large.txt');
  const answer = await run(invoke('brief-articles', event), { MAX_ARTICLE_BYTES: '10' });
  expect(answer).toMatchObject({ objects: [{ outcome: { result: 'failed', code: 'article-too-large' } }] });
});

test('articles of every format are briefed from the bundles', async () => {
  const bodies = {
    'articles/a.txt': 'Le phare est rouvert. Les travaux ont duré un an.',
    'articles/a.md': '# Le phare\n\nLe phare est rouvert. Les travaux ont duré un an.',
    'articles/a.html': '<h1>Le phare</h1><p>Le phare est rouvert. Les travaux ont duré un an.</p>',
  };
  for (const [key, body] of Object.entries(bodies)) {
    await cloud.articles.put(key, { body, contentType: 'application/octet-stream' });
    expect(await run(invoke('brief-articles', uploadEvent(key)))).toMatchObject({
      objects: [{ key, outcome: { result: 'briefed' } }],
    });
  }
});

test('what stands apart is found when it is needed: schemas, readers of glossaries, the lexicon', async () => {
  const event = {
    text: 'Les commandements alliés ont signé deux mémorandums d’entente hier soir à Oslo.',
    language: 'fr',
  };
  const answer = await run(invoke('translate-terms', event), { GLOSSARY_FILES: 'glossaries/starter.csv' });
  expect(JSON.stringify(answer)).toContain('memorand');
  expect(await run(invoke('summarise', event))).toMatchObject({ language: { tag: 'fr' } });
});
