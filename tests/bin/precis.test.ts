import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { briefSchema } from '../../lib/brief/index.ts';
import { buildCommand } from '../support/command.ts';

const ROOT = path.join(__dirname, '../..');
const command = buildCommand('precis');
const precis = command.run;
// Even, and of this process's own: the pages are on the next one.
const PORT = String(20_000 + (process.pid % 6_000) * 2);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'precis-bin-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const sample = (name: string) => path.join(ROOT, 'samples/articles', name);

describe('precis candidates', () => {
  test('writes a glossary of proposals that the command reads again', () => {
    const file = path.join(folder, 'proposals.csv');
    const made = precis([
      'candidates',
      '--limit',
      '5',
      '--out',
      file,
      path.join(ROOT, 'samples/articles/fr'),
    ]);
    expect(made).toMatchObject({ status: 0, stderr: '' });
    expect(
      readFileSync(file, 'utf8')
        .split('\n')
        .slice(1, 6)
        .every((row) => row.includes(',fr,')),
    ).toBe(true);
    expect(precis(['glossary', 'check', file]).status).toBe(0);
  });

  test('says so where there is nothing to read', () => {
    const { status, stderr } = precis(['candidates', path.join(folder, 'none.txt')]);
    expect(status).toBe(1);
    expect(stderr).toContain('none.txt');
  });
});

describe('precis brief', () => {
  test('prints each format', () => {
    const file = sample('fr/baltic-cables.txt');
    expect(precis(['brief', file]).stdout).toContain('Lanterne d’ambre');
    expect(precis(['brief', '--format', 'html', file]).stdout).toMatch(/^<!doctype html>/);
    expect(precis(['brief', '--format', 'markdown', file]).stdout).toMatch(/^# /m);
    const brief = briefSchema.parse(
      JSON.parse(precis(['brief', '--format', 'json', '--sentences', '2', file]).stdout),
    );
    expect(brief.summary.sentences).toHaveLength(2);
  });

  test('reads standard input', () => {
    const { stdout, status } = precis(
      ['brief', '--format', 'json', '-'],
      'A notice\nThe ministers met in Oslo. They agreed on a plan.',
    );
    expect(status).toBe(0);
    expect(briefSchema.parse(JSON.parse(stdout)).title).toBe('A notice');
  });

  test('answers JSON Lines line by line, in order, with offsets into the given text', () => {
    const text = 'First point.\u2028Still the first. The second one is here. And a third.';
    const input = [
      JSON.stringify({
        id: 'a',
        text,
        title: 'T',
        language: 'en',
        sentences: [
          [0, 12],
          [30, 53],
        ],
      }),
      'not json',
      JSON.stringify({ id: 'c', text: 'Les ministres se sont réunis. Ils ont décidé.', language: 'fr' }),
    ].join('\n');
    const { lines, status } = precis(['brief', '--jsonl', '-'], input);
    const [first, second, third] = lines.map((line) => JSON.parse(line));
    expect([first.id, second.error.code, third.id]).toEqual(['a', 'input-malformed', 'c']);
    for (const { start, end, text: sentence } of first.summary.sentences)
      expect(text.slice(start, end)).toBe(sentence);
    expect(status).toBe(1);
  });

  test('goes on after a file that is no article', () => {
    const bad = path.join(folder, 'bad.pdf');
    writeFileSync(bad, '%PDF-1.4');
    const { stdout, stderr, status } = precis([
      'brief',
      '--format',
      'jsonl',
      bad,
      sample('en/baltic-cables.txt'),
    ]);
    expect(status).toBe(1);
    expect(stderr).toContain('article-unsupported');
    expect(stdout).toContain('Amber Lantern');
  });

  test('gives the same bytes every time', () => {
    const args = ['brief', '--format', 'json', sample('fr/report-mobility.md')];
    expect(precis(args).stdout).toBe(precis(args).stdout);
  });
});

describe('precis segment and terms', () => {
  test('find sentences and terms with their offsets', () => {
    const text = 'M. Dupont a parlé. Les cyberattaques continuent.';
    const line = JSON.stringify({ id: 1, text, language: 'fr' });
    const [segmented] = precis(['segment', '-'], line).lines.map((answer) => JSON.parse(answer));
    expect(segmented.spans.map(([start, end]: [number, number]) => text.slice(start, end))).toEqual([
      'M. Dupont a parlé.',
      'Les cyberattaques continuent.',
    ]);
    const [found] = precis(['terms', '--from', 'fr', '--to', 'en', '-'], line).lines.map((answer) =>
      JSON.parse(answer),
    );
    expect(found.matches).toMatchObject([
      { start: 23, end: 36, termId: 'cyberattack', target: 'cyberattacks' },
    ]);
  });
});

describe('usage', () => {
  test('mistakes are told apart from failures', () => {
    expect(precis(['brief']).status).toBe(2);
    expect(precis(['brief', '--sentences', 'many', 'x']).status).toBe(2);
    expect(precis(['nonsense']).status).toBe(2);
    expect(precis(['brief', path.join(folder, 'missing.txt')]).status).toBe(1);
    expect(precis(['--help'])).toMatchObject({ status: 0 });
  });
});

describe('a French session', () => {
  const french = { LC_ALL: 'fr_FR.UTF-8' };
  const nobody = 'http://127.0.0.1:1';

  test('speaks French in its errors, and records stay as they are', () => {
    expect(precis(['brief', '--forma', 'x'], '', french)).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/^erreur\u00a0: option inconnue «\u00a0--forma\u00a0»/),
    });
    const bad = path.join(folder, 'mauvais.pdf');
    writeFileSync(bad, '%PDF-1.4');
    const { stdout, stderr } = precis(['brief', '--json', bad], '', french);
    expect(stderr).toContain('erreur C’est un document PDF');
    expect(JSON.parse(stdout).error.message).toMatch(/^This is a PDF document/);
    const refused = precis(['list', '--endpoint', nobody], '', french);
    expect(refused).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('Rien ne répond à cette adresse'),
    });
    expect(refused.stderr).toContain('S3 n’a pas pu lister des objets');
  });

  test('puts French words around a brief in another language', () => {
    const { stdout } = precis(['brief', sample('en/baltic-cables.txt')], '', french);
    expect(stdout).toMatch(/^Résumé$/m);
    expect(stdout).toMatch(/^Termes clés$/m);
    expect(precis(['brief', '--locale', 'en', sample('en/baltic-cables.txt')], '', french).stdout).toMatch(
      /^Summary$/m,
    );
  });
});

describe('colours', () => {
  const file = sample('fr/baltic-cables.txt');
  const codes = '\u001b[';

  test('are left out of a pipe, put there by FORCE_COLOR, and NO_COLOR goes before it', () => {
    expect(precis(['brief', file], '', { NO_COLOR: '' }).stdout).not.toContain(codes);
    expect(precis(['brief', file], '', { NO_COLOR: '', FORCE_COLOR: '1' }).stdout).toContain(codes);
    expect(precis(['brief', file], '', { NO_COLOR: '1', FORCE_COLOR: '1' }).stdout).not.toContain(codes);
  });
});

describe('precis start', () => {
  let cloud: ChildProcess;
  let output = '';
  const endpoint = ['--endpoint', `http://127.0.0.1:${PORT}`];

  const start = async (...args: string[]) => {
    output = '';
    cloud = spawn(
      process.execPath,
      [command.file, 'start', '--data', path.join(folder, 'cloud'), '--port', PORT, ...args],
      {
        env: { ...process.env, NO_COLOR: '1' },
      },
    );
    cloud.stdout?.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
    await until(() => output.includes('Précis is running'));
  };
  const stop = async () => {
    cloud.kill('SIGTERM');
    const [code] = await once(cloud, 'exit');
    return code;
  };
  const until = async (condition: () => boolean) => {
    for (let count = 0; count < 1200 && !condition(); count += 1)
      await new Promise((resolve) => setTimeout(resolve, 50));
    expect(condition()).toBe(true);
  };

  test('shows briefs of the samples, takes uploads, serves pages, survives a restart', async () => {
    await start();
    await until(() => output.includes('brief articles/fr/speech-narvik.txt'));
    const file = path.join(folder, 'réunion n° 1.txt');
    writeFileSync(file, readFileSync(sample('fr/baltic-cables.txt')));
    expect(precis(['upload', file, '--prefix', 'articles/fr/', ...endpoint]).stdout).toContain('uploaded');
    expect(precis(['upload', file, '--prefix', 'articles/fr/', ...endpoint]).stdout).toContain('unchanged');
    await until(() => output.includes('brief articles/fr/réunion n° 1.txt'));
    // The catalog follows the briefs: its changes are gathered for a moment.
    let index = '';
    for (let count = 0; count < 120 && !index.includes('Lanterne d’ambre'); count += 1) {
      index = await (await fetch(`http://127.0.0.1:${Number(PORT) + 1}/`)).text();
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
    expect(index).toContain('Lanterne d’ambre');
    const page = await fetch(
      `http://127.0.0.1:${Number(PORT) + 1}/briefs/articles/fr/${encodeURIComponent('réunion n° 1.txt.html')}`,
    );
    expect(page.headers.get('content-type')).toContain('text/html');
    expect(await stop()).toBe(0);

    await start('--no-samples');
    expect(precis(['read', 'fr/réunion n° 1.txt', ...endpoint]).stdout).toContain('Lanterne');
    expect(precis(['list', ...endpoint]).stdout).toContain('articles/fr/réunion n° 1.txt');
    expect(precis(['read', 'missing.txt', ...endpoint])).toMatchObject({ status: 1 });
    expect(await stop()).toBe(0);
  }, 150_000);
});
