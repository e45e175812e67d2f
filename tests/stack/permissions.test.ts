import type { FaultPlan } from '../../lib/local/s3/index.ts';
import { queueBatch, startTestCloud, type TestCloud, uploadEvent } from '../support/test-cloud.ts';
import { type Permission, permissionsOf, roleOf, usedBy } from './permissions.ts';
import { FUNCTIONS } from './rules/functions.ts';
import { packagedTemplate, type UnpackedPackage, unpackPackage } from './runtime/package.ts';
import { underConditions } from './template.ts';

// Every packaged function runs against an S3 that refuses what the function's own policy does not allow. Each is
// taken through all that it does; in the end every permission must have been needed.

const TEXT = 'Un plan\nLes ministres se sont réunis à Oslo. Les cyberattaques continuent. Un plan suivra.';
const FRENCH = 'articles/fr/plan.txt';
const ENGLISH = 'articles/en/plan.txt';
const GLOSSARY = 'glossaries/ours.csv';

const { Resources } = underConditions(packagedTemplate());

let cloud: TestCloud;
let unpacked: UnpackedPackage;
/** Objects that are there, as `bucket/key`. */
const present = new Set<string>();
/** What is at work: its permissions, those it needed, and requests that it had no right to. */
let acting: { allowed: readonly Permission[]; used: Set<Permission>; refused: string[] } | undefined;

/** The policy of whoever is at work, in front of the S3. */
const policy: FaultPlan = ({ method, bucket, key, query }) => {
  const name = `${bucket}/${key}`;
  const exists = present.has(name);
  if (method === 'PUT') present.add(name);
  if (method === 'DELETE') present.delete(name);
  if (acting === undefined) return undefined;
  const used = usedBy({ method, bucket, key, prefix: query.get('prefix') ?? '', exists }, acting.allowed);
  if (used === undefined) {
    acting.refused.push(`${method} ${name}${exists ? '' : ' (missing)'}`);
    return { kind: 'status', status: 403, code: 'AccessDenied' };
  }
  for (const each of used) acting.used.add(each);
  return undefined;
};

async function startAfresh(): Promise<void> {
  present.clear();
  cloud = await startTestCloud();
  cloud.faults = policy;
  unpacked = unpackPackage(() => cloud.s3.endpoint);
}

async function close(): Promise<void> {
  unpacked.close();
  await cloud.close();
}

type Invoke = (event: unknown) => Promise<void>;

type Life = (invoke: Invoke) => Promise<void>;

/**
 * Takes a function through its lives under its policy, each in a fresh execution environment.
 *
 * @param change the policy instead of the function's own.
 */
async function underPolicy(
  name: string,
  lives: readonly Life[],
  change: (allowed: readonly Permission[]) => readonly Permission[] = (allowed) => allowed,
) {
  const own = permissionsOf(Resources, roleOf(Resources, name));
  const allowed = change(own.filter(({ action }) => action.startsWith('s3:')));
  const seen = { allowed, used: new Set<Permission>(), refused: [] as string[] };
  for (const live of lives) {
    await startAfresh();
    const invoke = await unpacked.start(name);
    await live(async (event) => {
      acting = seen;
      await invoke(event);
      acting = undefined;
    });
    await close();
  }
  const unused = allowed.filter((each) => !seen.used.has(each));
  return { refused: seen.refused, unused: unused.map(({ action, resource }) => `${action} on ${resource}`) };
}

const upload = (key: string, body: string) => cloud.articles.put(key, { body, contentType: 'text/plain' });
const removeArticle = async (key: string) =>
  cloud.articles.remove(key, { etag: (await cloud.articles.head(key))?.etag ?? '' });
const uploads = (...keys: readonly string[]) => queueBatch(...keys.map((key) => uploadEvent(key)));
const task = (key: string) => ({
  invocationSchemaVersion: '2.0',
  invocationId: 'i',
  job: { id: 'j', userArguments: {} },
  tasks: [{ taskId: 't', s3Key: key, s3VersionId: null, s3Bucket: 'precis-articles' }],
});

/** Everything that happens to an article. */
const articleLife =
  (event: (key: string) => object): Life =>
  async (invoke) => {
    await upload(FRENCH, TEXT);
    await invoke(event(FRENCH));
    await invoke(event(FRENCH));
    await upload(FRENCH, ' ');
    await invoke(event(FRENCH));
    await upload(FRENCH, `${TEXT} Il est prêt.`);
    await invoke(event(FRENCH));
    await removeArticle(FRENCH);
    await invoke(event(FRENCH));
    await invoke(event('articles/fr/never.txt'));
  };

/** A life where a glossary is in service from the start. */
const withGlossary =
  (live: Life): Life =>
  async (invoke) => {
    await publish();
    await live(invoke);
  };

/** Puts a glossary in service, by the function that does it, outside of any policy. */
async function publish(): Promise<void> {
  const compile = await unpacked.start('CompileGlossary');
  await upload(GLOSSARY, 'fr,en\ncyberattaque,cyber-attack\n');
  await compile(uploads(GLOSSARY));
}

const glossaryLife: Life = async (invoke) => {
  for (const content of [
    'fr,en\nhérisson,hedgehog\n',
    'no,glossary',
    'fr,en\nhérisson,hedgehog\nrenard,fox\n',
  ]) {
    await upload(GLOSSARY, content);
    await invoke(uploads(GLOSSARY));
  }
  await removeArticle(GLOSSARY);
  await invoke(uploads(GLOSSARY));
};

const catalogLife: Life = async (invoke) => {
  const brief = await unpacked.start('BriefArticles');
  const told = (...keys: readonly string[]) =>
    queueBatch(...keys.map((key) => uploadEvent(`briefs/${key}.json`, 'precis-briefs')));
  await upload(FRENCH, TEXT);
  await upload(ENGLISH, 'A plan\nMinisters met in Oslo. Cyber attacks go on. A plan will follow.');
  await brief(uploads(FRENCH, ENGLISH));
  await invoke(told(FRENCH, ENGLISH));
  await invoke({ rebuild: 'briefs/' });
  await removeArticle(ENGLISH);
  await brief(uploads(ENGLISH));
  await invoke(told(ENGLISH));
  await removeArticle(FRENCH);
  await brief(uploads(FRENCH));
  await invoke(told(FRENCH));
};

const directLife: Life = async (invoke) => {
  await upload(FRENCH, TEXT);
  await invoke({ key: FRENCH });
  await invoke({ key: 'articles/fr/never.txt' });
};

const LIVES: Readonly<Record<string, readonly Life[]>> = {
  BriefArticles: [articleLife(uploads), withGlossary(articleLife(uploads))],
  CompileGlossary: [glossaryLife],
  UpdateCatalog: [catalogLife],
  Backfill: [articleLife(task), withGlossary(articleLife(task))],
  Summarise: [directLife, withGlossary(directLife)],
  TranslateTerms: [directLife, withGlossary(directLife)],
};

test('every function is taken through its lives', () => {
  expect(Object.keys(LIVES).sort()).toEqual(Object.keys(FUNCTIONS).sort());
});

test.each(Object.entries(LIVES))(
  '%s asks for all that its policy allows, and for nothing else',
  async (name, lives) => {
    expect(await underPolicy(name, lives)).toEqual({ refused: [], unused: [] });
  },
);

const without = (action: string, prefix: string) => (allowed: readonly Permission[]) =>
  allowed.filter((each) => !(each.action === action && each.resource.includes(prefix)));

test.each([
  ['BriefArticles', 's3:DeleteObject', '/briefs/'],
  ['BriefArticles', 's3:ListBucket', ':precis-articles'],
  ['UpdateCatalog', 's3:PutObject', '/index.html'],
])('%s is refused without %s on %s', async (name, action, prefix) => {
  const { refused } = await underPolicy(name, LIVES[name] ?? [], without(action, prefix));
  expect(refused).not.toEqual([]);
});

test('a permission that nothing needs is found', async () => {
  const extra = {
    role: '',
    action: 's3:PutObject',
    resource: `arn:\${AWS::Partition}:s3:::precis-articles/*`,
  };
  const { unused } = await underPolicy('Summarise', [directLife], (allowed) => [...allowed, extra]);
  expect(unused).toEqual([`${extra.action} on ${extra.resource}`]);
});
