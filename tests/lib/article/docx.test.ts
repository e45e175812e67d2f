import { readArticle } from '../../../lib/article/index.ts';
import { makeDocx, makeZip } from '../../support/zip.ts';

const paragraph = (text: string, style = '') =>
  `<w:p>${style === '' ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t>${text}</w:t></w:r></w:p>`;
const read = (bytes: Uint8Array) => readArticle({ bytes, name: 'article.docx' });

test('title, headings, paragraphs and tables of a Word document', async () => {
  const cell = (text: string) => `<w:tc>${paragraph(text)}</w:tc>`;
  const article = await read(
    makeDocx(
      paragraph('Le phare rouvre', 'Title') +
        paragraph('Le conseil a voté hier soir la remise en état du phare et de ses deux jetées.') +
        paragraph('Les travaux', 'Heading2') +
        paragraph('Ils dureront un an.') +
        `<w:tbl><w:tr>${cell('2025')}${cell('12')}</w:tr></w:tbl>`,
    ),
  );
  expect(article.blocks.map(({ start, end, kind }) => [kind, article.text.slice(start, end)])).toEqual([
    ['title', 'Le phare rouvre'],
    ['paragraph', 'Le conseil a voté hier soir la remise en état du phare et de ses deux jetées.'],
    ['heading', 'Les travaux'],
    ['paragraph', 'Ils dureront un an.'],
    ['table', '2025 | 12'],
  ]);
  expect(article).toMatchObject({ title: 'Le phare rouvre', format: 'docx', language: { tag: 'fr' } });
});

test('another archive is refused', async () => {
  await expect(read(makeZip({ 'a.txt': 'Le phare.' }))).rejects.toMatchObject({
    code: 'article-unsupported',
  });
});

test('an archive that unpacks to too much is refused, also when its directory lies', async () => {
  const bomb = { 'word/document.xml': `<a>${'x'.repeat(20 * 1024 * 1024)}</a>` };
  await expect(read(makeZip(bomb))).rejects.toMatchObject({ code: 'article-too-large' });
  await expect(read(makeZip(bomb, 100))).rejects.toMatchObject({ code: 'article-too-large' });
});

test('deep nesting, document type definitions and damage are refused', async () => {
  await expect(read(makeDocx('<w:p>'.repeat(50_000)))).rejects.toMatchObject({ code: 'article-too-deep' });
  const entities = makeZip({ 'word/document.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' });
  await expect(read(entities)).rejects.toMatchObject({ code: 'article-malformed' });
  const whole = makeDocx(paragraph('Le phare.'));
  await expect(read(whole.subarray(0, whole.length - 30))).rejects.toMatchObject({
    code: 'article-malformed',
  });
});
