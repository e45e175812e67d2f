import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { languageFor } from '../../lib/languages/registry.ts';
import { segmentText } from '../../lib/text/index.ts';

const LEAST_ARTICLES = { fr: 20, en: 20, de: 16, es: 16 };
const LANGUAGES = ['fr', 'en', 'de', 'es'] as const;
type LanguageCode = (typeof LANGUAGES)[number];

const lineSchema = z.strictObject({
  id: z.string().regex(/^[a-z]{2}(-[a-z]+)+$/u),
  lang: z.enum(LANGUAGES),
  title: z.string().min(10),
  text: z.string(),
  summary: z.string(),
});

const rawOf = (language: LanguageCode) =>
  new TextDecoder('utf-8', { fatal: true }).decode(
    readFileSync(path.join(__dirname, `../../samples/evaluation/${language}.jsonl`)),
  );
const linesOf = (language: LanguageCode) =>
  rawOf(language)
    .trimEnd()
    .split('\n')
    .map((line) => lineSchema.parse(JSON.parse(line)));
const articles = LANGUAGES.flatMap(linesOf);

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const sentencesOf = (text: string, language: LanguageCode) =>
  segmentText(text, languageFor(language).sentences).map(({ start, end }) => text.slice(start, end));

/** The most consecutive words that two texts share. */
function longestSharedRun(some: readonly string[], others: readonly string[]): number {
  let longest = 0;
  let above = new Array<number>(others.length + 1).fill(0);
  for (const word of some) {
    const row = [0];
    for (const [column, other] of others.entries()) {
      const run = word === other ? (above[column] ?? 0) + 1 : 0;
      row.push(run);
      longest = Math.max(longest, run);
    }
    above = row;
  }
  return longest;
}

test.each(LANGUAGES)('%s.jsonl is UTF-8 in composed form and has the articles it promises', (language) => {
  const raw = rawOf(language);
  expect(raw).toBe(raw.normalize('NFC'));
  expect(raw.endsWith('}\n')).toBe(true);
  expect(linesOf(language).length).toBeGreaterThanOrEqual(LEAST_ARTICLES[language]);
  for (const { id, lang } of linesOf(language)) {
    expect(lang).toBe(language);
    expect(id.slice(0, 3)).toBe(`${language}-`);
  }
});

test('identifiers, titles, texts and summaries are all different', () => {
  for (const key of ['id', 'title', 'text', 'summary'] as const) {
    expect(new Set(articles.map((article) => article[key])).size).toBe(articles.length);
  }
});

describe.each(articles)('$id', ({ lang, title, text, summary }) => {
  test('has paragraphs of clean text, 200 to 450 words, 8 to 20 sentences', () => {
    const paragraphs = text.split('\n');
    expect(paragraphs.length).toBeGreaterThanOrEqual(5);
    for (const paragraph of [...paragraphs, title, summary]) {
      expect(paragraph).toMatch(/\S/u);
      expect(paragraph).toBe(paragraph.trim());
      expect(paragraph).not.toMatch(/ {2}|[*_`\t]/u);
    }
    const words = text.split(/\s+/u).length;
    expect(words).toBeGreaterThanOrEqual(200);
    expect(words).toBeLessThanOrEqual(450);
    const sentences = sentencesOf(text, lang).length;
    expect(sentences).toBeGreaterThanOrEqual(8);
    expect(sentences).toBeLessThanOrEqual(20);
  });

  test('has a summary of one to three sentences, shorter than a quarter of the text', () => {
    expect(sentencesOf(summary, lang).length).toBeLessThanOrEqual(3);
    expect(summary).toMatch(/[.!?]$/u);
    expect(wordsOf(summary).length).toBeGreaterThanOrEqual(15);
    expect(wordsOf(summary).length).toBeLessThan(wordsOf(text).length / 4);
  });

  test('has a summary in words of its own: no sentence of the article, no run of eight words', () => {
    const bare = (part: string) => wordsOf(part).join(' ');
    const ofArticle = new Set(sentencesOf(text, lang).map(bare));
    for (const sentence of sentencesOf(summary, lang)) expect(ofArticle.has(bare(sentence))).toBe(false);
    expect(longestSharedRun(wordsOf(summary), wordsOf(text))).toBeLessThan(8);
  });
});
