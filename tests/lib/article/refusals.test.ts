import { articleFromText, MAX_ARTICLE_BYTES } from '../../../lib/article/index.ts';
import { read } from './support.ts';

test.each<[string, string | Buffer, RegExp]>([
  ['a PDF', '%PDF-1.7\n…', /PDF document.*Export its text/],
  ['a PNG', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), /PNG image.*Upload the article itself/],
  ['a JPEG', Buffer.from([0xff, 0xd8, 0xff, 0xe0]), /JPEG image/],
  ['an ELF program', Buffer.from('\x7fELF\x02\x01', 'latin1'), /program/],
  ['a gzip archive', Buffer.from([0x1f, 0x8b, 8]), /gzip archive.*Unpack/],
  ['an old Word document', Buffer.from('d0cf11e0a1b11ae1', 'hex'), /Office document.*DOCX/],
  ['RTF', '{\\rtf1 Bonjour}', /RTF document/],
  ['a video', Buffer.from('\0\0\0\x18ftypmp42', 'latin1'), /video/],
])('%s is refused for what it is, whatever its name says', async (_name, bytes, message) => {
  for (const hints of [{}, { name: 'a.txt', contentType: 'text/plain' }, { name: 'a.html' }])
    await expect(read(bytes, hints)).rejects.toMatchObject({
      code: 'article-unsupported',
      retryable: false,
      message: expect.stringMatching(message),
    });
});

test('a text may begin with words that are also magic numbers', async () => {
  for (const text of [
    'BZh est un sigle peu connu.',
    'ID3 est un format.',
    'MM. Durand et Martin sont venus.',
  ])
    expect((await read(text)).text).toBe(text);
});

test.each(['a.json', 'a.csv', 'a.xml', 'articles/a.tbx', 'a.yaml'])('data (%s) is refused', async (name) => {
  await expect(read('{"a": 1}', { name })).rejects.toMatchObject({ code: 'article-unsupported' });
});

test.each<[string, string, string]>([
  ['nothing', '', 'a.txt'],
  ['white space', ' \n\t\r\n\u00a0\ufeff', 'a.txt'],
  ['a byte order mark', '\ufeff', 'a.txt'],
  ['markup without text', '<html><body><script>run()</script></body></html>', 'a.html'],
  ['a picture in Markdown', '![](a.png)', 'a.md'],
])('%s is refused as empty', async (_what, text, name) => {
  await expect(read(text, { name })).rejects.toMatchObject({ code: 'article-empty' });
});

test('the limit of bytes is inclusive, and tells both numbers', async () => {
  expect((await read('12345', {})).text).toBe('12345');
  const { readArticle } = await import('../../../lib/article/index.ts');
  await readArticle({ bytes: Buffer.from('12345') }, { maxBytes: 5 });
  await expect(readArticle({ bytes: Buffer.from('12345') }, { maxBytes: 4 })).rejects.toMatchObject({
    code: 'article-too-large',
    message: expect.stringMatching(/5 bytes.* 4/),
  });
  await expect(read(Buffer.alloc(MAX_ARTICLE_BYTES + 1, 'a'))).rejects.toMatchObject({
    code: 'article-too-large',
  });
});

test('a text that arrives as a string is kept to the character', () => {
  const text = '  Titre \r\n\r\nUne phrase.\u2028Une autre.\ufeff ';
  const article = articleFromText(text);
  expect(article.text).toBe(text);
  expect(article.blocks.map(({ start, end }) => text.slice(start, end))).toEqual([
    'Titre',
    'Une phrase.',
    'Une autre.',
  ]);
});
