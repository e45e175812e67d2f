import { read, shown } from './support.ts';

const markdown = (text: string) => read(text, { name: 'a.md' });

test('front matter gives title, language and date, and is no text', async () => {
  const article = await markdown(
    '---\ntitle: "Les ports : un accord"\nlang: fr-CA\ndate: 2024-03-05\ntags: [a, b]\n---\n\nUne phrase.\n',
  );
  expect(article).toMatchObject({
    format: 'markdown',
    title: 'Les ports : un accord',
    language: { tag: 'fr-CA', source: 'document' },
    published: '2024-03-05',
  });
  expect(shown(article)).toEqual(['title: Les ports : un accord', 'paragraph: Une phrase.']);
});

test.each([
  ['2024-02-30', undefined],
  ['03/04/2024', undefined],
  ['2024-02-29 10:20:30 +0100', '2024-02-29T10:20:30+01:00'],
  ['2024-02-29T10:20Z', '2024-02-29T10:20Z'],
])('the date %s is %s', async (date, published) => {
  expect((await markdown(`---\ndate: ${date}\n---\n\nUne phrase.`)).published).toBe(published);
});

test('front matter that is not quite YAML never becomes text of the article', async () => {
  const article = await markdown(
    '---\ntitle: Les ports: un accord\nlang: fr\n\t- [bad\n---\n\nUne phrase.\n',
  );
  expect(article.title).toBe('Les ports: un accord');
  expect(shown(article)).toEqual(['title: Les ports: un accord', 'paragraph: Une phrase.']);
});

test('YAML aliases that would grow without end are not followed', async () => {
  const rows = Array.from({ length: 30 }, (_, i) => `a${i + 1}: &a${i + 1} [${`*a${i},`.repeat(9)}]`);
  const article = await markdown(`---\na0: &a0 [x]\n${rows.join('\n')}\n---\n\nUne phrase.\n`);
  expect(shown(article).at(-1)).toBe('paragraph: Une phrase.');
});

test('the first top-level heading is the title, once', async () => {
  const article = await markdown('# Les *ports*\n\nUne phrase.\n\n## Détail\n\nUne autre.\n');
  expect(article.title).toBe('Les ports');
  expect(shown(article)).toEqual([
    'title: Les ports',
    'paragraph: Une phrase.',
    'heading: Détail',
    'paragraph: Une autre.',
  ]);
});

test('links keep their words, images and footnote marks go, code and tables are kept apart', async () => {
  const article = await markdown(
    [
      'Voir **le** [rapport `A`](https://example.org "titre")![photo](a.png)[^1] ~~ou~~ non.',
      '',
      '```js\nrun()\n```',
      '',
      '| Pays | Voix |\n|---|---|\n| Malte | 6 |',
      '',
      '> Une citation.',
      '',
      '[^1]: Une note.',
    ].join('\n'),
  );
  expect(shown(article)).toEqual([
    'paragraph: Voir le rapport A ou non.',
    'code: run()',
    'table: Pays | Voix',
    'table: Malte | 6',
    'quotation: Une citation.',
    'paragraph: Une note.',
  ]);
});

test('nested lists are items in order; numbers are kept outside the items', async () => {
  const article = await markdown('3. Un\n   - Deux\n     - Trois\n4. Quatre\n');
  expect(shown(article)).toEqual([
    'list-item: Un',
    'list-item: Deux',
    'list-item: Trois',
    'list-item: Quatre',
  ]);
  expect(article.text).toMatch(/^3\. Un\n/);
});

test('no address, script or tag of hostile Markdown is left', async () => {
  const article = await markdown(
    [
      '[cliquez](javascript:alert(1)) <img src=x onerror=alert(2)> **là** <b>gras</b>.',
      '',
      '<script>alert(3)</script>',
      '',
      '<div onclick="alert(4)">',
      '',
      '<style>body{display:none}</style>',
      '',
      'Fin <script>alert(5)</script>.',
    ].join('\n'),
  );
  expect(article.text).not.toMatch(/alert|javascript|onerror|display|[<>]/);
  expect(article.text).toContain('cliquez');
  expect(article.text).toContain('gras');
});

test.each([
  ['quotations', '>'.repeat(5000)],
  ['lists', Array.from({ length: 400 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n')],
])('%s nested without end are refused', async (_what, text) => {
  await expect(markdown(`${text} a`)).rejects.toMatchObject({ code: 'article-too-deep' });
});

test('Markdown is recognised without a name', async () => {
  expect((await read('# Titre\n\nVoir [là](https://example.org).\n')).format).toBe('markdown');
  expect((await read('---\ntitle: Titre\n---\nTexte.\n')).format).toBe('markdown');
  expect((await read('# 1 des ventes\n\nUn disque.')).format).toBe('text');
});
