import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createProgram } from '../../../bin/program.ts';
import { sessionIn } from '../../../bin/support/session.ts';
import { type LocalCloud, startLocalCloud } from '../../../lib/local/cloud.ts';
import { briefKey, catalogBrief } from '../../lib/catalog/support.ts';

let folder: string;
let cloud: LocalCloud;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'precis-catalog-'));
  cloud = await startLocalCloud({ directory: folder, port: 0 });
  for (const [index, key] of ['articles/fr/a.txt', 'articles/en/a.txt'].entries()) {
    const brief = catalogBrief({
      key,
      title: `Titre ${index}`,
      language: key.slice(9, 11),
      published: '2031-05-22',
    });
    await cloud.briefs.put(briefKey(key), { body: JSON.stringify(brief), contentType: 'application/json' });
  }
}, 60_000);
afterAll(async () => {
  await cloud.close();
  await rm(folder, { recursive: true, force: true });
});

/** Runs the command in this process; what it printed on standard output and on standard error. */
async function precis(locale: 'fr' | 'en', ...args: string[]): Promise<{ out: string; error: string }> {
  const printed = { out: '', error: '' };
  const spies = [
    jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
      printed.out += String(text);
      return true;
    }),
    jest.spyOn(process.stderr, 'write').mockImplementation((text) => {
      printed.error += String(text);
      return true;
    }),
  ];
  try {
    await createProgram(sessionIn(locale)).parseAsync(
      ['catalog', 'rebuild', ...args, '--endpoint', cloud.endpoint],
      { from: 'user' },
    );
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
  return printed;
}

async function text(key: string): Promise<string> {
  const object = await cloud.briefs.open(key);
  return object === undefined ? '' : Buffer.from(await object.read(1e6)).toString('utf8');
}

test('the catalog is rebuilt, and says what was done in the language of the user', async () => {
  const first = await precis('fr');
  expect(first.out).toBe('Le catalogue s’accorde avec 2 précis.\n');
  expect(first.error).toContain('--pages-address');
  expect(await text('index.html')).toContain('<html lang="fr"');
  expect(await text('catalog/days/2031-05-22.html')).toContain('Titre 1');
  expect(await text('catalog/feeds/fr.json')).toBe('');

  const named = ['--pages-locale', 'en', '--pages-address', 'https://briefs.example'];
  expect(await precis('en', ...named)).toEqual({ out: 'The catalog is in line with 2 briefs.\n', error: '' });
  expect(await text('catalog/feeds/fr.json')).toContain('https://briefs.example/catalog/feeds/fr.json');

  // Once there, language and address stay.
  const again = await precis('fr', '--fresh', '--json');
  expect(JSON.parse(again.out)).toMatchObject({
    briefs: 2,
    locale: 'en',
    address: 'https://briefs.example/',
  });
  expect(JSON.parse(again.out).deleted).toBeGreaterThan(5);
  expect(await text('index.html')).toContain('<html lang="en"');
}, 60_000);

test('a prefix is one of briefs, and none where everything is made anew', async () => {
  expect(JSON.parse((await precis('en', 'briefs/articles/en/', '--json')).out).briefs).toBe(1);
  await expect(precis('en', 'articles/')).rejects.toMatchObject({ code: 'input-malformed' });
  await expect(precis('en', 'briefs/articles/en/', '--fresh')).rejects.toMatchObject({
    code: 'input-malformed',
  });
}, 60_000);
