import { readFileSync } from 'node:fs';
import { readArticle } from '../../../lib/article/index.ts';

const read = (html: string) => readArticle({ bytes: Buffer.from(html), name: 'page.html' });
const blocksOf = ({ text, blocks }: Awaited<ReturnType<typeof read>>) =>
  blocks.map(({ start, end, kind }) => [kind, text.slice(start, end)]);
const shown = async (html: string) => blocksOf(await read(html));
const page = (name: string) => read(readFileSync(`tests/fixtures/pages/${name}.html`, 'utf8'));

describe('a press release with its page around it', () => {
  test('title, language, date and address come from its metadata', async () => {
    expect(await page('release-fr')).toMatchObject({
      title: 'La flotte de recherche ouvre ses données aux écoles',
      language: { tag: 'fr', source: 'document', others: [] },
      published: '2026-03-12T09:30:00+01:00',
      canonicalUrl: 'https://www.mers-froides.example/communiques/2026/donnees-ecoles',
    });
  });

  test('the article is kept whole, in order', async () => {
    const blocks = blocksOf(await page('release-fr'));
    expect(blocks.map(([kind, text]) => [kind, text?.slice(0, 24)])).toEqual([
      ['title', 'La flotte de recherche o'],
      ['paragraph', '12 mars 2026'],
      ['paragraph', 'L’Institut des mers froi'],
      ['paragraph', '«\u00a0Ces relevés appartienn'],
      ['paragraph', 'Les fichiers sont accomp'],
      ['heading', 'Un calendrier sur trois '],
      ['list-item', '2026 : ouverture des rel'],
      ['list-item', '2027 : ouverture des rel'],
      ['list-item', '2028 : bilan avec les ac'],
      ['paragraph', 'Le ministère de l’Éducat'],
      ['quotation', 'La mer est une salle de '],
    ]);
    expect(blocks[4]?.[1]).toContain(
      'Le 1er avril, un premier atelier réunira une trentaine de professeurs à bord',
    );
  });
});

test('a news page without semantic elements', async () => {
  const article = await page('news-en');
  expect(article).toMatchObject({
    title: 'Harbour towns vote to share one ferry line',
    language: { tag: 'en-GB' },
    published: '2026-02-03T18:05:00Z',
    canonicalUrl: 'https://courier.example/news/ferry-line',
  });
  expect(blocksOf(article).map(([kind]) => kind)).toEqual(['title', ...Array<string>(5).fill('paragraph')]);
});

test.each(['release-fr', 'news-en'])('nothing of the clutter of %s is left', async (name) => {
  expect((await page(name)).text).not.toContain('SECRET');
});

const SENTENCES =
  'Le conseil a voté hier soir la remise en état du phare et de ses deux jetées. Les travaux dureront un an.';

test.each([
  [
    'a form around the page',
    `<form id="aspnetForm"><h1>Le phare</h1><p>${SENTENCES}</p><p>${SENTENCES}</p></form>`,
  ],
  ['widgets around the text', `<div class="widget-text"><p>${SENTENCES}</p><p>${SENTENCES}</p></div>`],
  [
    'a sidebar in the name of the page',
    `<div class="with-sidebar"><p>${SENTENCES}</p><p>${SENTENCES}</p></div>`,
  ],
  ['an aside that holds everything', `<aside><p>${SENTENCES}</p><p>${SENTENCES}</p></aside>`],
])('what holds most of a page is not clutter: %s', async (_, body) => {
  const { text } = await read(`<html><head><title>Le phare</title></head><body>${body}</body></html>`);
  expect(text.split('deux jetées')).toHaveLength(3);
});

test('the cells of a layout are paragraphs, the rows of data are tables', async () => {
  const layout = `<table><tr><td>Menu</td><td><p>${SENTENCES}</p><p>${SENTENCES} ${SENTENCES}</p></td></tr></table>`;
  expect((await shown(layout)).map(([kind]) => kind)).toEqual(['paragraph', 'paragraph', 'paragraph']);
  expect(
    await shown(
      '<p>Coûts :</p><table><tr><th>An</th><th>Coût</th></tr><tr><td>2025</td><td>12</td></tr></table>',
    ),
  ).toEqual([
    ['paragraph', 'Coûts :'],
    ['table', 'An | Coût'],
    ['table', '2025 | 12'],
  ]);
});

test('line breaks end lines, unless the sentence goes on', async () => {
  expect(await shown('<p>Le conseil<br>a voté.<br>La suite en mai.<br><br>Fin.</p>')).toEqual([
    ['paragraph', 'Le conseil a voté.'],
    ['paragraph', 'La suite en mai.'],
    ['paragraph', 'Fin.'],
  ]);
});

test.each([
  [
    'the h1 that the title begins with',
    '<title>Le vote – Ville</title>',
    '<h1>Ville</h1><h1>Le vote</h1>',
    'Le vote',
  ],
  ['a title for social networks', '<meta property="og:title" content="Le vote">', '', 'Le vote'],
  [
    'no name of the site',
    '<meta property="og:site_name" content="Ville"><title>Le vote - Ville</title>',
    '',
    'Le vote',
  ],
  [
    'not the h1 of the site',
    '<title>Un vote serré au conseil | Ville</title>',
    '<h1>Ville</h1>',
    'Un vote serré au conseil',
  ],
  ['the only h1', '', '<h1>Le <em>vote</em></h1>', 'Le vote'],
])('title: %s', async (_, head, body, title) => {
  const article = await read(`<html><head>${head}</head><body>${body}<p>${SENTENCES}</p></body></html>`);
  expect(article.title).toBe(title);
  expect(blocksOf(article)[0]).toEqual(['title', title]);
});

test.each([
  ['a made-up day', '<meta property="article:published_time" content="2026-02-31">', undefined],
  ['an ambiguous date', '<meta name="date" content="03/04/2026">', undefined],
  [
    'broken linked data, then a time',
    '<script type="application/ld+json">{"datePublished":</script><time datetime="2026-01-02">',
    '2026-01-02',
  ],
])('date: %s', async (_, head, published) => {
  expect((await read(`<html><head></head><body>${head}<p>${SENTENCES}</p></body></html>`)).published).toBe(
    published,
  );
});

test('an address that is not http is not kept', async () => {
  const html = `<html><head><link rel="canonical" href="javascript:alert(1)"></head><body><p>${SENTENCES}</p></body></html>`;
  expect((await read(html)).canonicalUrl).toBeUndefined();
});

test('nesting and size are checked before the article is searched', async () => {
  await expect(read('<div>'.repeat(100_000))).rejects.toMatchObject({ code: 'article-too-deep' });
  await expect(read('<p>a</p>'.repeat(60_000))).rejects.toMatchObject({ code: 'article-too-deep' });
});

test('a page of scripts alone is empty', async () => {
  await expect(read('<html><body><script>let a = 1;</script></body></html>')).rejects.toMatchObject({
    code: 'article-empty',
  });
});
