import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readArticle } from '../../lib/article/index.ts';
import { PrecisError } from '../../lib/errors.ts';

const FOLDER = path.join(__dirname, '../../samples/hostile');
const names = readdirSync(FOLDER)
  .filter((name) => name !== 'README.md')
  .sort();
const bytesOf = (name: string) => readFileSync(path.join(FOLDER, name));
const isUtf8 = (bytes: Uint8Array) => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes) !== undefined;
  } catch {
    return false;
  }
};

test('the README explains every file, and no file that is not there', () => {
  const readme = readFileSync(path.join(FOLDER, 'README.md'), 'utf8');
  const explained = [...readme.matchAll(/^\| `([^`]+)` \|/gmu)].map(([, name]) => name);
  expect(explained.sort()).toEqual(names);
});

test('no file is larger than 100 KB', () => {
  for (const name of names) expect(bytesOf(name).length).toBeLessThan(100 * 1024);
});

test('the files are what they are said to be', () => {
  expect(bytesOf('empty.txt')).toHaveLength(0);
  expect(bytesOf('binary.txt').includes(0)).toBe(true);
  expect(isUtf8(bytesOf('invalid-utf8.txt'))).toBe(false);
  expect(isUtf8(bytesOf('windows-1252.txt'))).toBe(false);
  expect([...bytesOf('utf-16le-no-bom.txt').subarray(0, 4)]).toEqual([0x4c, 0, 0x65, 0]);
  expect(bytesOf('nested.html').toString().split('<div>')).toHaveLength(5001);
  expect(bytesOf('one-line.txt').includes(0x0a)).toBe(false);
  expect(bytesOf('one-line.txt').length).toBeGreaterThan(50_000);
  expect(bytesOf('one-word.txt').toString()).toMatch(/^[a-z]{50000,}$/u);
  const marks = bytesOf('bidi-and-zero-width.txt').toString();
  for (const mark of ['\u202E', '\u202D', '\u2067', '\u200B', '\u00AD', '\u2060', 'e\u0301', '\uFEFF']) {
    expect(marks).toContain(mark);
  }
});

test.each(names)('%s is read as an article or refused for good, with a reason', async (name) => {
  const outcome = await readArticle({ bytes: bytesOf(name), name }).catch((error: unknown) => error);
  if (outcome instanceof Error) {
    expect(outcome).toBeInstanceOf(PrecisError);
    expect(outcome).toMatchObject({ retryable: false, code: expect.stringMatching(/^article-/u) });
  } else {
    expect(outcome).toMatchObject({ text: expect.stringMatching(/\S/u) });
  }
});

test('legacy and undeclared encodings give the right characters', async () => {
  const windows = await readArticle({ bytes: bytesOf('windows-1252.txt'), name: 'windows-1252.txt' });
  expect(windows.title).toBe('L’hôpital de Saint-Œuvre rouvre ses urgences la nuit');
  expect(windows.text).toContain('« Nous avons recruté onze praticiens… et un boulanger »');
  expect(windows.text).toContain('par an – soit 40 € par habitant');
  const wide = await readArticle({ bytes: bytesOf('utf-16le-no-bom.txt'), name: 'utf-16le-no-bom.txt' });
  expect(wide.title).toBe('Le pont de la Rivière-aux-Loutres est rouvert');
  expect(wide.text).not.toContain('\0');
});
