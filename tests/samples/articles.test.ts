import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Article, readArticle } from '../../lib/article/index.ts';

const FOLDER = path.join(__dirname, '../../samples/articles');
const LANGUAGES = ['de', 'en', 'es', 'fr'];
const namesOf = (language: string) => readdirSync(path.join(FOLDER, language)).sort();
const files = LANGUAGES.flatMap((language) => namesOf(language).map((name) => `${language}/${name}`));
const bytesOf = (file: string) => readFileSync(path.join(FOLDER, file));
const textOf = (file: string) => new TextDecoder('utf-8', { fatal: true }).decode(bytesOf(file));
const read = (file: string): Promise<Article> => readArticle({ bytes: bytesOf(file), name: file });
const wordsOf = (text: string) => text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

test('the folder holds a folder for each language and nothing else', () => {
  expect(readdirSync(FOLDER).sort()).toEqual(LANGUAGES);
  expect(files.length).toBeGreaterThanOrEqual(14);
  for (const suffix of ['.txt', '.md', '.html']) {
    expect(files.filter((file) => file.endsWith(suffix)).length).toBeGreaterThanOrEqual(3);
  }
});

describe.each(files)('%s', (file) => {
  test('is UTF-8 without a byte order mark, in composed form, with a line end at its end', () => {
    const text = textOf(file);
    expect(text).toBe(text.normalize('NFC'));
    expect(text.startsWith('\uFEFF')).toBe(false);
    expect(text).toMatch(/[^\n]\n$/u);
    expect(text).not.toMatch(/[ \t]\n/u);
  });

  test('reads as an article with a title, in the language of its folder', async () => {
    const article = await readArticle({ bytes: bytesOf(file), name: path.basename(file) });
    expect(article.title).toMatch(/^\S.{15,}\S$/u);
    expect(article.language.tag.slice(0, 2)).toBe(path.dirname(file));
    expect(article.charset).toBe('utf-8');
  });

  test('is as long as its genre: 250 to 700 words, a thousand for the report, three sentences for the notice', async () => {
    const words = wordsOf((await read(file)).text);
    const [least, most] = { 'fr/appointment.txt': [40, 80], 'fr/report-mobility.md': [900, 1200] }[file] ?? [
      250, 700,
    ];
    expect(words).toBeGreaterThanOrEqual(least ?? 0);
    expect(words).toBeLessThanOrEqual(most ?? 0);
  });
});

test('three articles exist in French and in English, with as many paragraphs in both', async () => {
  const pairs = namesOf('fr').filter((name) => namesOf('en').includes(name));
  expect(pairs).toHaveLength(3);
  for (const name of pairs) {
    const [french, english] = await Promise.all([read(`fr/${name}`), read(`en/${name}`)]);
    expect(french.blocks.map(({ kind }) => kind)).toEqual(english.blocks.map(({ kind }) => kind));
  }
});

test('the clutter of a web page is no part of its article', async () => {
  for (const file of files.filter((name) => name.endsWith('.html'))) {
    const { text } = await read(file);
    expect(text).not.toMatch(
      /cookies?\b|témoins de connexion|À lire aussi|Tous droits réservés|All rights/iu,
    );
  }
});

test('French spaces are no-break where a press office sets them so', () => {
  for (const file of namesOf('fr').filter((name) => name !== 'cargo-varna.txt')) {
    const text = textOf(`fr/${file}`).replace(/&nbsp;/gu, '\u00A0');
    expect(text).not.toMatch(/« | »/u);
    expect(text.replace(/^---\n.*?\n---\n/su, '')).not.toMatch(/\p{L} [;?]|\d 000/u);
  }
});
