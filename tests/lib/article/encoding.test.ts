import fc from 'fast-check';
import { readArticle } from '../../../lib/article/index.ts';

const SHORT = 'L’été, œuvre à 5 €';
const LONG = `Le cœur de la ville a été rendu aux piétons
Le maire a inauguré jeudi la place refaite à neuf, où l’on a planté soixante tilleuls. « C’est une œuvre commune », a-t-il dit. Les travaux ont coûté 3,2 millions d’euros, soit 400 000 € de moins que prévu.
La circulation reste interdite aux véhicules jusqu’à Noël. Un bilan sera dressé au printemps avec les riverains et les commerçants.`;

const WINDOWS_1252 = new Map(
  [...'€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ'].map((character, index) => {
    const bytes = [
      0x80, 0x82, 0x83, 0x84, 0x85, 0x86, 0x87, 0x88, 0x89, 0x8a, 0x8b, 0x8c, 0x8e, 0x91, 0x92, 0x93, 0x94,
      0x95, 0x96, 0x97, 0x98, 0x99, 0x9a, 0x9b, 0x9c, 0x9e, 0x9f,
    ];
    return [character, bytes[index] ?? 0];
  }),
);
const ISO_8859_15 = new Map(
  [...'€ŠšŽžŒœŸ'].map((c, i) => [c, [0xa4, 0xa6, 0xa8, 0xb4, 0xb8, 0xbc, 0xbd, 0xbe][i] ?? 0]),
);

const single = (text: string, table: ReadonlyMap<string, number>) =>
  Uint8Array.from([...text], (character) => table.get(character) ?? character.charCodeAt(0));
const utf16 = (text: string, big: boolean, mark: boolean) => {
  const bytes = Buffer.from(mark ? `\ufeff${text}` : text, 'utf16le');
  return new Uint8Array(big ? bytes.swap16() : bytes);
};
/** ISO-8859-15 has no typographic apostrophe: French is written with the straight one in it. */
const straight = (text: string) => text.replaceAll('’', "'");

const encodings: readonly (readonly [
  string,
  string,
  (text: string) => Uint8Array,
  (text: string) => string,
])[] = [
  ['UTF-8', 'utf-8', (text) => Buffer.from(text), (text) => text],
  ['UTF-8 with a mark', 'utf-8', (text) => Buffer.from(`\ufeff${text}`), (text) => text],
  ['UTF-16 LE', 'utf-16le', (text) => utf16(text, false, false), (text) => text],
  ['UTF-16 LE with a mark', 'utf-16le', (text) => utf16(text, false, true), (text) => text],
  ['UTF-16 BE', 'utf-16be', (text) => utf16(text, true, false), (text) => text],
  ['UTF-16 BE with a mark', 'utf-16be', (text) => utf16(text, true, true), (text) => text],
  ['windows-1252', 'windows-1252', (text) => single(text, WINDOWS_1252), (text) => text],
  ['ISO-8859-15', 'iso-8859-15', (text) => single(straight(text), ISO_8859_15), straight],
];

describe.each(encodings)('%s', (_, charset, encode, expected) => {
  test.each([
    ['short', SHORT],
    ['long', LONG],
  ])('a %s French text is read as it was written, whatever the declared charset', async (_length, text) => {
    for (const declared of [
      '',
      '; charset=utf-8',
      '; charset=iso-8859-1',
      '; charset=utf-16',
      '; charset="nonsense"',
    ]) {
      const article = await readArticle({
        bytes: encode(text),
        contentType: `text/plain${declared}`,
        name: 'a.txt',
      });
      expect(article.text).toBe(expected(text));
      expect(article.charset).toBe(charset);
    }
  });
});

test('ISO-8859-1 is read as the windows-1252 that contains it', async () => {
  const bytes = Buffer.from('Réunion à Genève : les délégués ont signé.', 'latin1');
  const { text, charset } = await readArticle({ bytes, contentType: 'text/plain; charset=iso-8859-1' });
  expect(text).toBe('Réunion à Genève : les délégués ont signé.');
  expect(charset).toBe('windows-1252');
});

test.each([
  [
    'windows-1250',
    'Městská rada včera rozhodla, že starý maják v přístavu bude opraven a že práce začnou již na jaře.',
    'ěščřžýáíéůúťďň',
    'ì\x9aèø\x9eýáíéùú\x9dïò',
  ],
  [
    'windows-1251',
    'Городской совет решил, что старый маяк в порту будет отремонтирован и что работы начнутся весной.',
    '',
    '',
  ],
])('an undeclared %s is recognised by the language it reads as', async (charset, text, letters, latin1) => {
  const cyrillic = (code: number) => (code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : code);
  const bytes = Uint8Array.from([...text], (letter) => {
    const at = letters.indexOf(letter);
    return at < 0 ? cyrillic(letter.charCodeAt(0)) : latin1.charCodeAt(at);
  });
  expect(await readArticle({ bytes })).toMatchObject({ charset, text });
});

test('a declared encoding that bytes cannot tell apart is believed: HTTP, meta', async () => {
  const cyrillic = Uint8Array.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2, 0x2c, 0x20, 0xec, 0xe8, 0xf0, 0x2e]);
  const http = await readArticle({ bytes: cyrillic, contentType: 'text/plain; charset=windows-1251' });
  expect(http.text).toBe('Привет, мир.');
  const page = Buffer.concat([
    Buffer.from('<html><head><meta charset="windows-1251"></head><body><p>'),
    cyrillic,
  ]);
  expect((await readArticle({ bytes: page, name: 'a.html' })).text).toBe('Привет, мир.');
});

test('a declared encoding that would mix scripts within words is not believed', async () => {
  const bytes = Buffer.from('Réunion à Genève : les délégués ont signé hier après-midi.', 'latin1');
  const { text } = await readArticle({ bytes, contentType: 'text/plain; charset=koi8-r' });
  expect(text).toContain('délégués');
});

test('one damaged character does not spoil a UTF-8 text', async () => {
  const bytes = Buffer.concat([
    Buffer.from('Été après été, l’œuvre'),
    Buffer.from([0xe2, 0x80]),
    Buffer.from(' reste là.'),
  ]);
  const { text, charset } = await readArticle({ bytes });
  expect(charset).toBe('utf-8');
  expect(text).toBe('Été après été, l’œuvre\ufffd reste là.');
});

test('bytes that are no text in any encoding are refused', async () => {
  const bytes = Buffer.from('\x01\x02\x03\x84\x05\xff\x06\x07\x08\x10\xfe\x11\x12', 'latin1');
  await expect(readArticle({ bytes })).rejects.toMatchObject({
    code: 'article-undecodable',
    retryable: false,
    message: expect.stringMatching(/UTF-8/),
  });
});

const words = fc.constantFrom(
  ...'Le cœur été à l’État – façade, naïf… « où » 12 € dîner Œuvre août. bœuf'.split(' '),
);
const texts = fc.array(words, { minLength: 1, maxLength: 60 }).map((parts) => `Un ${parts.join(' ')} fin.`);

test('every text survives its encoding', async () => {
  await fc.assert(
    fc.asyncProperty(texts, fc.constantFrom(...encodings.slice(0, 7)), async (text, [, charset, encode]) => {
      const { charset: found, text: read } = await readArticle({ bytes: encode(text), name: 'a.txt' });
      // Plain ASCII is the same in windows-1252 and UTF-8.
      expect([charset, 'utf-8']).toContain(found);
      expect(read.replaceAll(/\s/gu, ' ')).toBe(text.replaceAll(/\s/gu, ' '));
    }),
  );
});

test('UTF-16 with a mark carries any text; lone surrogates become U+FFFD', async () => {
  const bytes = utf16('Un texte \ud800 coupé \u{1f6a2}.', false, true);
  expect((await readArticle({ bytes })).text).toBe('Un texte \ufffd coupé \u{1f6a2}.');
});
