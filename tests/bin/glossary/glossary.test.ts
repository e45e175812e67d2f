import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildCommand } from '../../support/command.ts';

const { run } = buildCommand('glossary');

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'precis-glossary-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, text: string): string {
  const file = path.join(folder, name);
  writeFileSync(file, text);
  return file;
}

const SOUND = 'concept,language,term\nq,fr,quai\nq,en,quay\n';
const FLAWED = `${SOUND}p,fr,quai\np,en,platform\n`;

describe('check', () => {
  test('a sound file ends well', () => {
    const { stdout, status } = run(['glossary', 'check', write('sound.csv', SOUND)]);
    expect(stdout).toContain('1 concepts, 2 terms (en, fr): 0 errors, 0 warnings, 0 notes');
    expect(status).toBe(0);
  });

  test('warnings are shown with place, reason and fix, and fail only with --strict', () => {
    const file = write('flawed.csv', FLAWED);
    const { stdout, status } = run(['glossary', 'check', file]);
    expect(stdout).toMatch(
      /4:3 +warning +"quai" also belongs to q.*\[p, conflicting-targets\]\n +→ give the concepts/,
    );
    expect(status).toBe(0);
    expect(run(['glossary', 'check', '--strict', file]).status).toBe(1);
  });

  test('a broken file is an error with its place and does not keep the others from being checked', () => {
    const broken = write('broken.tbx', '<tbx type="TBX-Basic"><text>\n</body></tbx>');
    const { lines, status } = run(['glossary', 'check', '--json', broken, write('flawed.csv', FLAWED)]);
    expect(status).toBe(1);
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { level: 'error', code: 'glossary-malformed', file: broken, line: 2, column: 8 },
      { level: 'warning', code: 'conflicting-targets', line: 4 },
    ]);
  });
});

describe('convert', () => {
  test('writes a file in another format, which reads back', () => {
    const out = path.join(folder, 'sound.tbx');
    const file = write('sound.csv', SOUND);
    expect(run(['glossary', 'convert', file, '--to', 'tbx', '--out', out]).status).toBe(0);
    expect(readFileSync(out, 'utf8')).toContain('<term>quai</term>');
    expect(run(['glossary', 'convert', out, '--to', 'pairs', '--source', 'fr']).stdout).toBe(
      'fr,en\nquai,quay\n',
    );
  });

  test('says on standard error what has no place', () => {
    const file = write('flawed.csv', FLAWED);
    const { stdout, stderr, status } = run([
      ...['glossary', 'convert', file, '--to', 'deepl-tsv', '--source', 'fr', '--target', 'en'],
    ]);
    expect(stdout).toBe('quai\tquay\n');
    expect(stderr).toContain('"quai" is left out');
    expect(status).toBe(0);
  });

  test('reads a list without languages where they are named', () => {
    const file = write('list.txt', 'quai\tquay\n');
    const options = ['--source', 'fr', '--target', 'en', '--to', 'pairs'];
    expect(run(['glossary', 'convert', file, ...options]).stdout).toBe('fr,en\nquai,quay\n');
    expect(run(['glossary', 'convert', file, '--to', 'pairs'])).toMatchObject({ status: 1 });
  });
});

test('stats counts concepts and terms', () => {
  const { stdout } = run(['glossary', 'stats', '--json', write('sound.csv', SOUND)]);
  expect(JSON.parse(stdout)).toMatchObject({ concepts: 1, terms: 2, languages: { en: 1, fr: 1 } });
});
