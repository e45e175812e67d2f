import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod';
import { buildCommand, commandEnvironment } from '../support/command.ts';

const ROOT = path.join(__dirname, '../..');
const recipes = readFileSync(path.join(ROOT, 'docs/recipes.md'), 'utf8');
const command = buildCommand('recipes');
const ARTICLE =
  'A port exercise\n\nThe ministers met in Bergen. They agreed on a joint exercise against cyberattacks.\n';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'precis-recipes-'));
  mkdirSync(path.join(folder, 'bin'));
  const npx = path.join(folder, 'bin', 'npx');
  const run = `case "$1" in precis) shift; exec "${process.execPath}" "${command.file}" "$@";; esac`;
  writeFileSync(
    npx,
    `#!/bin/sh\n${run}\nexec "${path.join(ROOT, 'node_modules/.bin/tsx')}" "$2" "$3" "$4"\n`,
  );
  chmodSync(npx, 0o755);
  symlinkSync(path.join(ROOT, 'scripts'), path.join(folder, 'scripts'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function shell(script: string) {
  const { stdout, stderr, status } = spawnSync('bash', ['-e', '-c', script], {
    cwd: folder,
    encoding: 'utf8',
    env: commandEnvironment({ PATH: `${path.join(folder, 'bin')}:${process.env['PATH']}` }),
  });
  return { output: stdout + stderr, status };
}

/** The marked block below a heading. */
function recipe(heading: string): string {
  const section = recipes.split(/^## /m).find((text) => text.startsWith(heading)) ?? '';
  const block = /```sh recipe\n([\s\S]*?)```/.exec(section)?.[1];
  if (block === undefined) throw new Error(`no recipe below "${heading}"`);
  return block;
}

const RSS = `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel><title>Releases</title><language>en</language>
<item><title>Port &amp; harbour</title><link>https://example.org/2031/port-and-harbour/</link><guid>1</guid>
<pubDate>Tue, 04 Mar 2031 09:00:00 +0000</pubDate><description>Short.</description>
<content:encoded><![CDATA[<p>The ministers met in Bergen. They agreed on a joint exercise.</p>]]></content:encoded>
<wp:post_type>post</wp:post_type><wp:status>publish</wp:status></item>
<item><title>A draft</title><guid>2</guid><description>No.</description><wp:post_type>post</wp:post_type><wp:status>draft</wp:status></item>
</channel></rss>`;

const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr"><title>Communiqués</title>
<entry><id>urn:a</id><title>Un exercice</title><link href="https://example.org/fr/exercice"/><updated>2031-03-04T09:00:00Z</updated>
<content type="html">&lt;p&gt;Les ministres se sont réunis à Bergen.&lt;/p&gt;</content></entry></feed>`;

test('feeds and exports become articles, and those briefs', () => {
  writeFileSync(path.join(folder, 'feed.xml'), RSS);
  expect(shell(recipe('RSS and Atom in'))).toMatchObject({ status: 0 });
  const [name, ...others] = readdirSync(path.join(folder, 'incoming'));
  expect([name?.replace(/-[0-9a-f]{8}/, ''), others]).toEqual(['port-and-harbour.html', []]);
  const brief = JSON.parse(readFileSync(path.join(folder, 'briefs', `${name}.json`), 'utf8'));
  expect(brief).toMatchObject({
    title: 'Port & harbour',
    language: { tag: 'en' },
    source: { canonicalUrl: 'https://example.org/2031/port-and-harbour/' },
  });
  expect(brief.published).toContain('2031-03-04');
  expect(brief.text).toContain('They agreed on a joint exercise.');
});

test('Atom too; a feed with a document type or broken XML is refused', () => {
  writeFileSync(path.join(folder, 'feed.xml'), ATOM);
  expect(shell('npx tsx scripts/feed-to-articles.ts feed.xml fr && cat fr/*')).toMatchObject({
    status: 0,
    output: expect.stringContaining('<html lang="fr">'),
  });
  writeFileSync(path.join(folder, 'feed.xml'), `<!DOCTYPE rss [<!ENTITY a "b">]>${ATOM}`);
  expect(shell('npx tsx scripts/feed-to-articles.ts feed.xml fr').status).toBe(1);
});

test('the commands for cron and pipes do what they say', () => {
  mkdirSync(path.join(folder, 'press'));
  writeFileSync(path.join(folder, 'press', 'one.txt'), ARTICLE);
  expect(shell(`touch -d 2000-01-01 .last-run\n${recipe('Cron')}`).status).toBe(0);
  expect(readdirSync(path.join(folder, 'public'))).toEqual(['one.txt.html']);
  writeFileSync(path.join(folder, 'article.txt'), ARTICLE);
  expect(shell(recipe('In a pipe'))).toMatchObject({
    status: 0,
    output: expect.stringContaining('A port exercise'),
  });
});

test('the workflow is YAML, and its commands run', () => {
  const text = /```yaml\n([\s\S]*?)```/.exec(recipes)?.[1] ?? '';
  const workflow = z
    .object({
      jobs: z.object({ brief: z.object({ steps: z.array(z.object({ run: z.string().optional() })) }) }),
    })
    .parse(parse(text));
  const commands = workflow.jobs.brief.steps.flatMap(({ run }) => (run?.includes('precis.js') ? [run] : []));
  expect(commands).toHaveLength(2);
  mkdirSync(path.join(folder, 'articles'));
  writeFileSync(path.join(folder, 'articles', 'one.txt'), ARTICLE);
  writeFileSync(
    path.join(folder, 'glossary.csv'),
    'concept,language,term\nexercise,en,joint exercise\nexercise,fr,exercice commun\n',
  );
  const script = commands.join('\n').replaceAll('precis/dist/precis.js', command.file);
  expect(shell(script)).toMatchObject({ status: 0 });
  expect(readdirSync(path.join(folder, 'briefs'))).toEqual(['one.txt.html', 'one.txt.json']);
});
