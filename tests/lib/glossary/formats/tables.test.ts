import { parse } from 'csv-parse/sync';
import * as fc from 'fast-check';
import { startsFormula } from '../../../../lib/glossary/formats/table.ts';
import { writeGlossary } from '../../../../lib/glossary/index.ts';
import { anyConcepts, places, read, roundTrip } from './support.ts';

describe.each(['csv', 'tsv'])('%s, one row per term', (format) => {
  test('holds everything', async () => {
    await fc.assert(
      fc.asyncProperty(anyConcepts(), async (concepts) => {
        expect((await roundTrip(concepts, format)).concepts).toEqual(concepts);
      }),
    );
  });

  test('has no cell that a spreadsheet would run', async () => {
    await fc.assert(
      fc.asyncProperty(anyConcepts(), async (concepts) => {
        const { text } = await roundTrip(concepts, format);
        const rows: string[][] = parse(text, { delimiter: format === 'csv' ? ',' : '\t' });
        expect(rows.flat().filter(startsFormula)).toEqual([]);
      }),
    );
  });
});

test('the first term of a language is preferred, the others admitted', async () => {
  const { concepts } = await read('concept,language,term\na,fr,un\na,fr,deux\n');
  expect(concepts[0]?.terms['fr']?.map(({ status }) => status)).toEqual(['preferred', 'admitted']);
});

test('each row left out is reported with its line and column', async () => {
  const contents = await read('concept,language,term,status\na,fr,un,odd\na,,deux,\na,12,trois,\n');
  expect(places(contents)).toEqual([
    ['unknown-status', 2, 4],
    ['no-language', 3, 2],
    ['unknown-language', 4, 3],
  ]);
});

test('the place of each term is known', async () => {
  const { concepts, placeOf } = await read('concept,language,term\na,fr,un\n# a note\n\nb,fr,deux\n');
  const terms = concepts.flatMap((concept) => concept.terms['fr'] ?? []);
  expect(terms.map((term) => placeOf(term))).toEqual([
    { line: 2, column: 3 },
    { line: 5, column: 3 },
  ]);
});

test('a table with one language a column', async () => {
  const { concepts } = await read('fr;en\nquai;quay\nquai;wharf\nbouée;buoy\n');
  expect(concepts.map(({ terms }) => terms['en']?.map(({ text }) => text))).toEqual([
    ['quay', 'wharf'],
    ['buoy'],
  ]);
});

test.each(['fr,en\nquai , quay\n', 'concept,language,term\nq,fr,quai \nq,en, quay\n'])(
  'spaces around a term are removed and reported',
  async (text) => {
    const contents = await read(text);
    expect(contents.concepts[0]?.terms['fr']?.[0]?.text).toBe('quai');
    expect(places(contents).map(([code]) => code)).toEqual(['outer-space', 'outer-space']);
  },
);

test('a row with one language only is reported', async () => {
  expect(places(await read('fr,en\nquai,quay\nbouée,\n'))).toEqual([['no-term', 3, 1]]);
});

test.each([
  ['does not close', 'a,fr,"un\nb,fr,deux\n', 'g.txt:3:3'],
  ['closes within a cell', 'a,fr,"un"e\nb,fr,deux\n', 'g.txt:3:3'],
  ['opens within a cell', 'a,f"r,un\nb,fr,deux\n', 'g.txt:3:2'],
])('a quotation mark that %s is refused with the line of its row and its cell', async (_, rows, place) => {
  const text = `concept,language,term\nz,fr,zéro\n${rows}`;
  await expect(read(text)).rejects.toMatchObject({
    code: 'glossary-malformed',
    message: expect.stringContaining(`${place}: `) as string,
  });
});

test('nothing to take is an error', async () => {
  await expect(read('concept,language,term\n')).rejects.toMatchObject({ code: 'glossary-empty' });
});

test.each(['pairs', 'pairs-tsv'])('%s: what has no place is reported', async (format) => {
  const { concepts } = await read(
    'concept,language,term,status,domain\nq,fr,quai,,port\nq,fr,embarcadère,,\nq,en,quay,,\nq,en,dock,forbidden,\n',
  );
  const { content, problems } = await writeGlossary(concepts, format, { source: 'fr' });
  expect(
    String(content)
      .split(/[,\t\n]/)
      .slice(0, 4),
  ).toEqual(['fr', 'en', 'quai', 'quay']);
  expect(String(content)).not.toContain('dock');
  expect(problems.map(({ message }) => message)).toEqual([
    'the format has no place for domains: 1 not kept',
    'the format has no place for deprecated and proposed terms: 1 not kept',
    'the format has no place for synonyms in the first column: 1 not kept',
  ]);
});
