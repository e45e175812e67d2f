import { execFile } from 'node:child_process';
import { statSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { startTestCloud, type TestCloud } from '../support/test-cloud.ts';

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

/** Bytes that a function may have to read before it can answer. More is paid at every cold start. */
const BUDGET = 900_000;

describe.each(['brief-articles', 'backfill', 'compile-glossary', 'summarise', 'translate-terms'])(
  '%s',
  (name) => {
    test(`has no more than ${BUDGET} bytes to read at its start`, () => {
      expect(statSync(bundle(name)).size).toBeLessThan(BUDGET);
    });
  },
);

test.each(['brief-articles', 'backfill'])('%s reads no other file when it starts', async (name) => {
  const loaded = await run(
    `require(${JSON.stringify(bundle(name))}); process.stdout.write(JSON.stringify(Object.keys(require.cache)));`,
  );
  expect(loaded).toEqual([bundle(name)]);
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
