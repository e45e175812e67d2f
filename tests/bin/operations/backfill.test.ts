import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type * as ProgramModule from '../../../bin/program.ts';
import { sessionIn } from '../../../bin/support/session.ts';
import { type LocalCloud, startLocalCloud } from '../../../lib/local/cloud.ts';
import { manifestKey, outputKeys, readOutput } from '../../../lib/storage/index.ts';

const TEXT = 'Un titre\nLes ministres se sont réunis à Oslo. Les cyberattaques continuent.';

// Several runs of the command each, on a machine that may be busy.
jest.setTimeout(120_000);

let folder: string;
let glossary: string;
let cloud: LocalCloud;
let program: typeof ProgramModule;
let idle: () => Promise<void>;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'precis-operations-'));
  glossary = path.join(folder, 'small.csv');
  await writeFile(glossary, 'fr,en\ncyberattaque,cyberattack\n');
  cloud = await startLocalCloud({ directory: folder, port: 0 });
  Object.assign(process.env, cloud.environment, { GLOSSARY_FILES: glossary, TERMBASE_MAX_AGE_SECONDS: '0' });
  const { handler } = await import('../../../handlers/brief-articles.ts');
  const poller = cloud.attach(handler);
  idle = async () => {
    // The bucket tells of a change a moment after it is made.
    await new Promise((resolve) => setTimeout(resolve, 200));
    await poller.idle();
  };
  program = await import('../../../bin/program.ts');
}, 60_000);
afterAll(async () => {
  await cloud.close();
  await rm(folder, { recursive: true, force: true });
});
afterEach(() => {
  process.exitCode = undefined;
});

/** Runs the command in this process; what it printed. */
async function precis(...args: string[]): Promise<string> {
  let printed = '';
  const spy = jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += String(text);
    return true;
  });
  try {
    await program
      .createProgram(sessionIn('en'))
      .parseAsync([...args, '--endpoint', cloud.endpoint], { from: 'user' });
  } finally {
    spy.mockRestore();
  }
  return printed;
}
const json = async (...args: string[]) => JSON.parse(await precis(...args, '--json'));
const put = (key: string, body: string) =>
  cloud.articles.put(key, { body, contentType: 'text/plain' }).then(idle);

test('failures are listed, explained and tried again', async () => {
  await put('articles/fr/bon.txt', TEXT);
  await put('articles/fr/vide é+1.txt', '  ');
  expect(await json('failures')).toMatchObject({
    code: 'article-empty',
    source: { key: 'articles/fr/vide é+1.txt' },
  });
  expect(await precis('failures', 'list', 'articles/de/')).toBe('');
  expect(await precis('failures', 'list', '--code', 'article-too-large')).toBe('');
  const explained = await precis('failures', 'explain', 'fr/vide é+1.txt', '--glossary', glossary);
  expect(explained).toContain('article-empty');
  expect(explained).toContain('Nothing changed since');
  expect(
    await json('failures', 'explain', 'fr/vide é+1.txt', '--glossary', glossary, '--to', 'de'),
  ).toMatchObject({
    since: 'retryable',
  });
  await expect(precis('failures', 'explain', 'fr/bon.txt')).rejects.toMatchObject({
    code: 'input-malformed',
  });
  await expect(precis('failures', 'retry')).rejects.toMatchObject({ code: 'input-malformed' });

  // Somebody removed the record; a retry writes it again, so it went through the function.
  const { failure } = outputKeys('articles/fr/vide é+1.txt');
  const retried = await json('failures', 'retry', '--all');
  expect(retried).toMatchObject({ articles: 1, manifest: expect.stringMatching(/^backfill\//) });
  await idle();
  expect(await readOutput(cloud.briefs, failure)).toMatchObject({ code: 'article-empty' });
});

test('a backfill sends what a selection asks for through the queue', async () => {
  await put('articles/fr/un.txt', TEXT);
  await put('articles/fr/deux, é + 2.txt', `${TEXT} Encore une phrase.`);
  const keys = ['articles/fr/un.txt', 'articles/fr/deux, é + 2.txt'].map(outputKeys);
  for (const { json: key } of keys) {
    const head = await cloud.briefs.head(key);
    if (head) await cloud.briefs.remove(key, { etag: head.etag });
  }
  expect(await json('backfill', '--dry-run', '--select', 'missing')).toMatchObject({ articles: 2 });
  expect(await readOutput(cloud.briefs, keys[0]?.json ?? '')).toBeUndefined();

  expect(await json('backfill', '--select', 'missing')).toMatchObject({ selection: 'missing', articles: 2 });
  await idle();
  for (const { json: key } of keys) expect(await readOutput(cloud.briefs, key)).toBeDefined();
  expect(await json('backfill', '--select', 'missing')).toMatchObject({ articles: 0 });
});

test('briefs are stale with another glossary or other targets, and not otherwise', async () => {
  await put('articles/fr/stale.txt', TEXT);
  expect(await json('backfill', 'articles/fr/stale', '--stale', '-n', '--glossary', glossary)).toMatchObject({
    articles: 0,
  });
  expect(
    await json('backfill', 'articles/fr/stale', '--stale', '-n', '--glossary', glossary, '--to', 'de'),
  ).toMatchObject({ articles: 1 });
});

test('a dry run says how many articles there are and what they cost', async () => {
  const printed = await precis('backfill', '--dry-run');
  expect(printed).toMatch(/^\d+ articles, \d+ bytes\nOn AWS about \$0\.\d\d: S3 Batch Operations/);
});

test('with --aws the job is defined, not started', async () => {
  const out = path.join(folder, 'job.json');
  const aws = [
    '--aws',
    '--articles-bucket',
    'precis-articles',
    '--briefs-bucket',
    'precis-briefs',
    '--out',
    out,
  ];
  // "AWS itself" is wherever the SDK is told it is.
  process.env['AWS_ENDPOINT_URL_S3'] = cloud.endpoint;
  await expect(precis('backfill', ...aws)).rejects.toMatchObject({ code: 'config-invalid' });
  const arns = [
    '--function-arn',
    'arn:aws:lambda:eu-west-3:111122223333:function:precis-prod-backfill',
    '--role-arn',
    'arn:aws:iam::111122223333:role/precis-backfill',
  ];
  const printed = await precis('backfill', 'articles/fr/bon.txt', ...aws, ...arns);
  expect(printed).toContain('aws s3control create-job');
  const job = JSON.parse(await readFile(out, 'utf8'));
  const name = job.ClientRequestToken.replace('precis-', '');
  expect(job).toMatchObject({
    AccountId: '111122223333',
    Manifest: { Location: { ObjectArn: `arn:aws:s3:::precis-briefs/${manifestKey(name)}` } },
  });
  const manifest = await cloud.briefs.open(manifestKey(name));
  expect(manifest?.etag).toBe(`"${job.Manifest.Location.ETag}"`);
  expect(Buffer.from((await manifest?.read(1000)) ?? '').toString()).toBe(
    'precis-articles,articles/fr/bon.txt\n',
  );
});
