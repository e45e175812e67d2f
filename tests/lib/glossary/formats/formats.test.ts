import { readGlossary, writeGlossary } from '../../../../lib/glossary/index.ts';
import { conceptsOf } from '../support.ts';

const read = (text: string, name = 'g.txt') => readGlossary(new TextEncoder().encode(text), { name });

const CSV = `concept,language,term,status,domain,definition,type,part_of_speech,gender,number,plural,feminine,feminine_plural,forms,match,case_sensitive,pair,do_not_translate,note
pilot,fr,pilote,preferred,sea|harbour,"Guides ships, ""in and out""",,noun,masculine,singular,pilotes,,,pilot,,yes,p,,a note
pilot,fr,lamaneur (port),deprecated,,,,,,,,,,,exact,,,,
pilot,en,pilot,preferred,,,,,,,,,,,,,p,,
pilot,en,steersman & co,forbidden,,,,,,,,,,,none,,,,
mn,fr,MN,,,,acronym,,,invariable,,,,,,,,yes,
mn,en,NM,,,,acronym,,,,,,,,,,,,
`;

describe.each(['csv', 'tbx'])('%s', (format) => {
  test('what is written reads back the same', () => {
    const concepts = conceptsOf(CSV);
    const { text } = writeGlossary(concepts, format, { source: 'fr' });
    expect(read(text, `x.${format}`).concepts).toEqual(concepts);
  });
});

test('the first term of a language is preferred, the others admitted', () => {
  const { concepts } = read('concept,language,term\na,fr,un\na,fr,deux\n');
  expect(concepts[0]?.terms['fr']?.map(({ status }) => status)).toEqual(['preferred', 'admitted']);
});

test('each row left out is reported with its line and column', () => {
  const { problems } = read('concept,language,term,status\na,fr,un,odd\na,,deux,\na,12,trois,\n');
  expect(problems.map(({ code, line, column }) => [code, line, column])).toEqual([
    ['unknown-status', 2, 4],
    ['no-language', 3, 2],
    ['unknown-language', 4, 3],
  ]);
});

test('a table with one language a column', () => {
  const { concepts } = read('fr;en\nquai;quay\nquai;wharf\nbouée;buoy\n');
  expect(concepts.map(({ terms }) => terms['en']?.map(({ text }) => text))).toEqual([
    ['quay', 'wharf'],
    ['buoy'],
  ]);
});

test('nothing to take is an error', () => {
  expect(() => read('concept,language,term\n')).toThrow(
    expect.objectContaining({ code: 'glossary-empty' }) as Error,
  );
});

describe('XML', () => {
  const tbx = (body: string, head = ''): string =>
    `<?xml version="1.0"?>${head}<martif type="TBX"><text><body>${body}</body></text></martif>`;
  const entry =
    '<termEntry id="e"><langSet xml:lang="fr"><ntig><termGrp><term>quai</term></termGrp></ntig></langSet></termEntry>';

  test('TBX v2 with ntig', () => {
    expect(read(tbx(entry)).concepts[0]?.terms['fr']?.[0]?.text).toBe('quai');
  });
  test('a document type that only names a file is passed over', () => {
    expect(read(tbx(entry, '<!DOCTYPE martif SYSTEM "x.dtd">')).concepts).toHaveLength(1);
  });
  test('entities are refused', () => {
    const head = '<!DOCTYPE martif [<!ENTITY a "b">]>';
    expect(() => read(tbx(entry, head))).toThrow(
      expect.objectContaining({ code: 'glossary-malformed' }) as Error,
    );
    expect(() => read(tbx('<termEntry id="e">&a;</termEntry>'))).toThrow(/g\.txt:1:\d+/);
  });
  test('an unclosed tag is refused with its place', () => {
    expect(() => read(tbx('\n<termEntry id="e"><langSet>\n</termEntry>'))).toThrow(/g\.txt:3:\d+/);
  });
  test('elements nested without end are refused', () => {
    expect(() => read(tbx('<a>'.repeat(100)))).toThrow(/deep/);
  });
  test('TMX units with one source are one concept', () => {
    const unit = (en: string): string =>
      `<tu><tuv xml:lang="fr"><seg>quai</seg></tuv><tuv xml:lang="en"><seg>${en}</seg></tuv></tu>`;
    const { concepts } = read(
      `<tmx version="1.4"><header srclang="fr"/><body>${unit('quay')}${unit('wharf')}</body></tmx>`,
    );
    expect(concepts.map(({ terms }) => terms['en']?.map(({ text }) => text))).toEqual([['quay', 'wharf']]);
  });
});
