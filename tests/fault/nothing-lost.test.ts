import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { briefArticle } from '../../lib/brief/index.ts';
import { isPermanent } from '../../lib/errors.ts';
import { seededRandom } from '../../lib/evaluation/index.ts';
import type { Termbase } from '../../lib/glossary/index.ts';
import { type LocalCloud, startLocalCloud } from '../../lib/local/cloud.ts';
import type { Fault } from '../../lib/local/s3/index.ts';
import { briefOutputs } from '../../lib/storage/brief-outputs.ts';
import { compileGlossary, readGlossaryFile } from '../../lib/storage/file-termbases.ts';
import { outputKeys } from '../../lib/storage/index.ts';

const GLOSSARY = path.join(__dirname, '../../glossaries/starter.csv');
const EVENTS = Number(process.env['PRECIS_FAULT_EVENTS'] ?? 150);
const SEED = Number(process.env['PRECIS_FAULT_SEED'] ?? 1);
const FAULT_RATE = 0.04;
const SLOW_RATE = 0.3;

let directory: string;
let cloud: LocalCloud;
afterAll(async () => {
  await cloud.close();
  await rm(directory, { recursive: true, force: true });
});

/** What the outputs of one article must be, computed without storage, queue or faults. */
async function expectedOutputs(
  key: string,
  termbases: readonly Termbase[],
): Promise<Map<string, string | undefined>> {
  const keys = outputKeys(key);
  const article = await cloud.articles.open(key);
  if (article === undefined) return new Map();
  const bytes = await article.read(1e9);
  try {
    const contentType = article.contentType ?? 'text/plain';
    const brief = await briefArticle(
      { bytes, bucket: cloud.articles.bucket, name: key, contentType },
      termbases,
    );
    const { json, html, markdown } = briefOutputs(brief, keys);
    return new Map([
      [keys.json, String(json.body)],
      [keys.html, String(html.body)],
      [keys.markdown, String(markdown.body)],
    ]);
  } catch (error) {
    if (!isPermanent(error)) throw error;
    return new Map([[keys.failure, undefined]]);
  }
}

async function storedOutputs(): Promise<Map<string, string>> {
  const stored = new Map<string, string>();
  for await (const { key } of cloud.briefs.list('')) {
    const object = await cloud.briefs.open(key);
    if (object) stored.set(key, Buffer.from(await object.read(1e9)).toString('utf8'));
  }
  return stored;
}

test(`${EVENTS} uploads, overwrites and deletions under faults: nothing lost, doubled or stale`, async () => {
  const random = seededRandom(SEED);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  const faultsOf = seededRandom(SEED + 1);
  let faulty = true;
  let injected = 0;
  const faults: readonly Fault[] = [
    { kind: 'status', status: 503, code: 'SlowDown' },
    { kind: 'status', status: 500, code: 'InternalError' },
    { kind: 'reset', when: 'before' },
    { kind: 'reset', when: 'after' },
    { kind: 'truncate', bytes: 40 },
  ];
  directory = await mkdtemp(path.join(tmpdir(), 'precis-fault-'));
  cloud = await startLocalCloud({
    directory,
    port: 0,
    retryDelay: 20,
    maxReceiveCount: 60,
    batchSize: 1,
    maximumConcurrency: 8,
    faults: ({ method, bucket }) => {
      const byUploader = bucket === 'precis-articles' && method !== 'GET' && method !== 'HEAD';
      if (!faulty || byUploader) return undefined;
      const roll = faultsOf();
      // Slow answers let later handlers overtake earlier ones.
      if (roll >= FAULT_RATE) return { kind: 'delay', milliseconds: roll < SLOW_RATE ? 40 : 0 };
      injected += 1;
      return faults[Math.floor(faultsOf() * faults.length)];
    },
  });
  Object.assign(process.env, cloud.environment, { GLOSSARY_FILES: GLOSSARY, AWS_MAX_ATTEMPTS: '1' });
  const termbases = compileGlossary(await readGlossaryFile(GLOSSARY), []);
  const { handler } = await import('../../handlers/brief-articles.ts');
  const poller = cloud.attach(handler);

  const keys = Array.from({ length: 6 }, (_, index) => `articles/fr/é ${index} + x.txt`);
  const sent: string[] = [];
  for (let event = 0; event < EVENTS; event += 1) {
    const key = pick(keys);
    const action = random();
    if (action < 0.15) {
      const head = await cloud.articles.head(key).catch(() => undefined);
      if (head) await cloud.articles.remove(key, { etag: head.etag });
    } else {
      const body =
        action < 0.25
          ? ''
          : `Un titre ${event}\nLes ministres ont décidé (${event}). Les cyberattaques continuent. Un plan suivra.`;
      await cloud.articles.put(key, { body, contentType: 'text/plain' });
    }
    for (const { body } of cloud.queue.peek().slice(-1)) sent.push(body);
    if (random() < 0.2 && sent.length > 0) cloud.queue.send(pick(sent));
    if (random() < 0.1) await new Promise((resolve) => setTimeout(resolve, 10));
  }
  const poison = cloud.queue.send('{"neither":"upload nor deletion"}');

  const deadline = Date.now() + 90_000;
  while (cloud.queue.size > 1 && Date.now() < deadline)
    await new Promise((resolve) => setTimeout(resolve, 50));
  faulty = false;
  while (cloud.queue.size > 0 && Date.now() < deadline)
    await new Promise((resolve) => setTimeout(resolve, 50));
  await poller.idle();

  const stored = await storedOutputs();
  const expected = new Map<string, string | undefined>();
  for (const key of keys) {
    for (const [name, body] of await expectedOutputs(key, termbases)) expected.set(name, body);
  }
  expect([...stored.keys()].sort()).toEqual([...expected.keys()].sort());
  for (const [name, body] of expected) if (body !== undefined) expect(stored.get(name)).toBe(body);
  expect(cloud.deadLetters.peek().map(({ messageId }) => messageId)).toEqual([poison]);
  expect(injected).toBeGreaterThan(EVENTS / 10);
}, 180_000);
