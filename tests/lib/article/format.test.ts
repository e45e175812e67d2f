import { readArticle } from '../../../lib/article/index.ts';

const MARKDOWN = '# Le port\n\nLe port a **rouvert** lundi matin.\n\n## Suite\n\nTout va bien.';
const HTML = '<!doctype html><html><body><p>Le port a rouvert lundi matin.</p></body></html>';
const TEXT = 'Le port a rouvert lundi matin.';

test.each([
  ['a document in a file of text', HTML, 'text/plain', 'a.txt', 'html'],
  ['a fragment without a name', '<p>Le port a rouvert.</p>', undefined, undefined, 'html'],
  ['HTML named by its type', '<b>Le port</b> a rouvert.', 'text/html; charset=utf-8', undefined, 'html'],
  ['text named HTML', TEXT, undefined, 'a.html', 'text'],
  ['Markdown by suffix, sent as text', MARKDOWN, 'text/plain', 'a.md', 'markdown'],
  ['Markdown by content', MARKDOWN, 'application/octet-stream', 'a', 'markdown'],
  ['Markdown in a file of text', MARKDOWN, undefined, 'a.txt', 'text'],
  ['text without a name', TEXT, undefined, undefined, 'text'],
  ['text with an unknown suffix', TEXT, 'binary/octet-stream', 'a.article', 'text'],
])('%s', async (_, content, contentType, name, format) => {
  const article = await readArticle({
    bytes: Buffer.from(content),
    ...(contentType === undefined ? {} : { contentType }),
    ...(name === undefined ? {} : { name }),
  });
  expect(article.format).toBe(format);
});

test.each([
  ['{"a": 1}', 'application/json', 'a'],
  ['a;b;c', undefined, 'a.csv'],
  ['<tbx></tbx>', undefined, 'terms.tbx'],
])('data is refused: %s', async (content, contentType, name) => {
  const input = { bytes: Buffer.from(content), name, ...(contentType === undefined ? {} : { contentType }) };
  await expect(readArticle(input)).rejects.toMatchObject({ code: 'article-unsupported' });
});
