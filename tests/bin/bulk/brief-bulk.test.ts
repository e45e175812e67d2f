import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildCommand } from '../../support/command.ts';

const command = buildCommand('bulk');
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'precis-bulk-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A long enough text that several of them are worth workers. */
function articleText(seed: number): string {
  const sentences = Array.from({ length: 60 }, (_, index) => {
    const number = seed * 1000 + index;
    return `Le port de la zone ${number} a reçu ${number % 17} navires et ${number % 5} drones contre les cyberattaques.`;
  });
  return `Rapport ${seed}\n\n${sentences.join(' ')}\n`;
}

function jsonLines(count: number): string {
  return Array.from({ length: count }, (_, seed) =>
    JSON.stringify({ id: seed, text: articleText(seed), language: 'fr' }),
  ).join('\n');
}

test('gives the same bytes, in order, whatever the number of threads', () => {
  const corpus = path.join(folder, 'corpus.jsonl');
  const lines = jsonLines(160).split('\n');
  lines.splice(100, 0, '', '{"id": "broken"}');
  writeFileSync(corpus, lines.join('\n'));
  expect(readFileSync(corpus).length).toBeGreaterThan(700_000);
  const [one, three] = ['1', '3'].map((threads) => command.run(['brief', '--threads', threads, corpus]));
  expect(three?.stdout).toBe(one?.stdout);
  const ids = (one?.lines ?? []).map((line) => JSON.parse(line));
  expect(ids).toHaveLength(161);
  expect(ids.slice(98, 103).map(({ id, error }) => [id, error?.code])).toEqual([
    [98, undefined],
    [99, undefined],
    ['broken', 'input-malformed'],
    [100, undefined],
    [101, undefined],
  ]);
  // Blank lines count: the number is that of the line in the file.
  expect(ids[100].error.message).toContain('Line 102');
  expect(one?.status).toBe(1);
}, 60_000);

test('briefs the articles of a folder into files; one that fails stops no other', () => {
  const articles = path.join(folder, 'articles');
  mkdirSync(path.join(articles, 'fr'), { recursive: true });
  for (const seed of [1, 2]) writeFileSync(path.join(articles, 'fr', `a${seed}.txt`), articleText(seed));
  writeFileSync(path.join(articles, 'bad.pdf'), '%PDF-1.4');
  writeFileSync(path.join(articles, '.hidden'), articleText(3));
  const out = path.join(folder, 'briefs');
  const { lines, stderr, status } = command.run([
    ...['brief', articles, path.join(folder, 'missing.txt')],
    ...['--out', out, '--format', 'json,html,markdown', '--json'],
  ]);
  expect(status).toBe(1);
  expect(stderr).toContain('bad.pdf: error');
  expect(stderr).toContain('2 briefed, 2 failed');
  expect(lines.map((line) => JSON.parse(line)).map(({ result, error }) => [result, error?.code])).toEqual([
    ['failed', 'article-unsupported'],
    ['briefed', undefined],
    ['briefed', undefined],
    ['failed', 'input-malformed'],
  ]);
  expect(readdirSync(out, { recursive: true }).sort()).toEqual([
    'fr',
    ...['a1.txt.html', 'a1.txt.json', 'a1.txt.md'].map((name) => path.join('fr', name)),
    ...['a2.txt.html', 'a2.txt.json', 'a2.txt.md'].map((name) => path.join('fr', name)),
  ]);
  expect(readFileSync(path.join(out, 'fr', 'a1.txt.html'), 'utf8')).toMatch(/^<!doctype html>/);
});

test('two articles never end in one file', () => {
  const folders = ['x', 'y'].map((name) => path.join(folder, name));
  for (const [index, name] of folders.entries()) {
    mkdirSync(name);
    writeFileSync(path.join(name, 'same.txt'), articleText(index));
  }
  const { stderr, status } = command.run(['brief', ...folders, '--out', path.join(folder, 'same')]);
  expect(status).toBe(1);
  expect(stderr).toContain('output-unwritable');
  expect(stderr).toContain('1 briefed, 1 failed');
});

test('Ctrl-C leaves no half-written file, and the exit code says so', async () => {
  const out = path.join(folder, 'interrupted');
  const running = command.start(['brief', '--jsonl', '-', '--out', out, '--threads', '2']);
  // The input stays open: the run is in its middle when it is stopped.
  running.stdin.write(`${jsonLines(20)}\n`);
  const temporary = () => readdirSync(folder, { recursive: true }).map(String);
  while (!temporary().some((name) => name.endsWith('.tmp')))
    await new Promise((resolve) => setTimeout(resolve, 20));
  running.kill('SIGINT');
  expect(await once(running, 'exit')).toEqual([130, null]);
  expect(readdirSync(out)).toEqual([]);
});

test('ends quietly where the reader of the pipe goes away', async () => {
  const running = command.start(['brief', '--jsonl', '-', '--threads', '2']);
  let complaints = '';
  running.stderr.on('data', (text) => {
    complaints += String(text);
  });
  running.stdin.on('error', () => undefined);
  running.stdin.write(`${jsonLines(1)}\n`);
  await once(running.stdout, 'data');
  running.stdout.destroy();
  running.stdin.end(jsonLines(20));
  const [status] = await once(running, 'exit');
  expect({ status, complaints }).toEqual({ status: 0, complaints: '' });
});
