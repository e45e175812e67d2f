import { articleFromText, readArticle } from '../../../lib/article/index.ts';

const read = (text: string) => readArticle({ bytes: Buffer.from(text), name: 'article.txt' });
const shown = async (text: string) => {
  const article = await read(text);
  return article.blocks.map(({ start, end, kind }) => [kind, article.text.slice(start, end)]);
};

const WRAPPED = `The lighthouse keeper's log

For thirty years the keepers of the northern light wrote down every
storm, every wreck and every visitor in a set of leather books. The
museum has now copied all of them, and anyone may read them there
from Monday on.

The last keeper, who left in 1987, came to the opening. He said that
Captain Moor and his crew had been the only guests in the winter of
1979.`;

test('hard-wrapped lines are joined, also before a capital, and paragraphs kept apart', async () => {
  const blocks = await shown(WRAPPED);
  expect(blocks.map(([kind]) => kind)).toEqual(['title', 'paragraph', 'paragraph']);
  expect(blocks[1]?.[1]).toContain('every storm, every wreck');
  expect(blocks[2]?.[1]).toContain('He said that Captain Moor and his crew had');
});

test('composed and decomposed letters are wrapped alike', async () => {
  const wrapped = `Le phare rouvre lundi

Le gardien du phare quitte son poste au printemps ; avec lui part un
homme qui savait tout du port, des vents et des marins de passage. À
Élodie Hébert, élève préférée, a été confiée l’équipe réembauchée :
Six hommes et trois femmes y sont, dont deux marins qui viennent du
Nord. La mairie a promis une aide pour la suite de ce grand travail,
Sans dire laquelle.`;
  const composed = await shown(wrapped.normalize('NFC'));
  const decomposed = await shown(wrapped.normalize('NFD'));
  expect(composed).toHaveLength(2);
  expect(decomposed.map(([kind, text]) => [kind, text?.normalize('NFC')])).toEqual(composed);
});

test('joining keeps every offset', async () => {
  expect((await read(WRAPPED)).text).toHaveLength(WRAPPED.length);
});

test('one paragraph a line: lines are never joined', async () => {
  const lines = [
    'Le port rouvre',
    'Le port a rouvert lundi matin après trois semaines de travaux.',
    'Deux navires y sont entrés avant midi.',
    'Les pêcheurs, eux, attendront la fin du mois : leurs quais ne sont pas encore sûrs.',
    'La mairie promet une aide.',
  ];
  expect(await shown(lines.join('\n'))).toEqual(
    lines.map((line, index) => [index === 0 ? 'title' : 'paragraph', line]),
  );
});

test('lines of one width that each end a sentence are paragraphs', async () => {
  const line = 'Le conseil se réunira encore une fois avant la fin du mois.';
  expect(await shown(Array(9).fill(line).join('\n'))).toHaveLength(9);
});

test('line ends of other systems', async () => {
  const lines = ['Un titre court', 'Une première phrase.', 'Une deuxième phrase.'];
  const unix = await read(lines.join('\n'));
  expect((await read(lines.join('\r\n'))).text).toBe(unix.text);
  expect((await read(lines.join('\r'))).text).toBe(unix.text);
});

test('headings, list items, rules', async () => {
  const text = `Rapport annuel
==============

Le conseil s'est réuni deux fois.

DÉCISIONS

- un nouveau bureau ;
- un budget en hausse.

1. La première tâche commence.
2. La seconde suivra.

* * *

Prochaine étape
---------------

Tout sera publié en mai.`;
  expect(await shown(text)).toEqual([
    ['title', 'Rapport annuel'],
    ['paragraph', "Le conseil s'est réuni deux fois."],
    ['heading', 'DÉCISIONS'],
    ['list-item', 'un nouveau bureau ;'],
    ['list-item', 'un budget en hausse.'],
    ['list-item', 'La première tâche commence.'],
    ['list-item', 'La seconde suivra.'],
    ['heading', 'Prochaine étape'],
    ['paragraph', 'Tout sera publié en mai.'],
  ]);
});

test.each([
  ['a sentence', 'Le conseil a voté.\nIl se réunira en mai.', undefined],
  ['a question', 'Qui gardera le phare ?\nLe conseil a voté.', 'Qui gardera le phare ?'],
  ['a lone line', 'Le phare', undefined],
  ['a quotation', '« Nous partons »\nLe conseil a voté.', '« Nous partons »'],
])('the first line as title: %s', async (_, text, title) => {
  expect((await read(text)).title).toBe(title);
});

test('control characters go, tabs and composed letters stay as they are', async () => {
  expect((await read('Un\u0007 te\u0301le\u0301phone\tsonne.')).text).toBe(
    'Un te\u0301le\u0301phone\tsonne.',
  );
});

test('articleFromText keeps the text to the character, a given title outside it', () => {
  const text = '  Le conseil\r\n\u0007a voté.\r\n\r\nFin. ';
  const article = articleFromText(text, { title: ' Un  vote ', language: { tag: 'fr', source: 'option' } });
  expect(article).toMatchObject({ text, title: 'Un vote', language: { tag: 'fr', source: 'option' } });
  expect(article.blocks.every(({ kind }) => kind === 'paragraph')).toBe(true);
});
