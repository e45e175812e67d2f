import * as fc from 'fast-check';
import type { Concept } from '../../../../lib/glossary/index.ts';
import { writeGlossary } from '../../../../lib/glossary/index.ts';
import { phrase, places, plainTermIn, read, roundTrip } from './support.ts';

const PAIR = { source: 'fr', target: 'en' };

/** Source and targets of every concept. */
const texts = (concepts: readonly Concept[]): [string[], string[]][] =>
  concepts.map(({ terms }) => [
    (terms['fr'] ?? []).map(({ text }) => text),
    (terms['en'] ?? []).map(({ text }) => text),
  ]);

const plain = (text: string): boolean => !/^'*[=+\-@#]/.test(text);
const term = plainTermIn(fc.constant('preferred' as const)).filter(({ text }) => plain(text));
const synonym = plainTermIn(fc.constant('admitted' as const)).filter(({ text }) => plain(text));

/** Concepts with one French term each, all different, and English ones. */
const pairs = (synonyms: number): fc.Arbitrary<Concept[]> =>
  fc.uniqueArray(
    fc.record({
      id: phrase,
      domain: fc.constant([]),
      doNotTranslate: fc.constant(false),
      terms: fc.record({
        fr: term.map((found) => [found]),
        en: fc
          .tuple(term, fc.array(synonym, { maxLength: synonyms }))
          .map(([first, others]) => [first, ...others])
          .map((list) =>
            list.filter((item, index) => list.findIndex(({ text }) => text === item.text) === index),
          ),
      }),
    }),
    {
      selector: ({ id, terms }) => `${id}\n${terms.fr[0]?.text}`.normalize(),
      minLength: 1,
      maxLength: 4,
      comparator: (a, b) => a.split('\n').some((part, index) => part === b.split('\n')[index]),
    },
  );

describe.each([
  ['pairs', 2],
  ['pairs-tsv', 2],
  ['omegat', 2],
  ['utx', 2],
  ['tmx', 0],
  ['amazon-csv', 0],
  ['amazon-tsv', 0],
  ['amazon-tmx', 0],
  ['google-sets', 0],
  ['google-csv', 0],
  ['google-tsv', 0],
  ['deepl-csv', 0],
  ['deepl-tsv', 0],
  ['azure-csv', 0],
  ['azure-tsv', 0],
] as const)('%s', (format, synonyms) => {
  test('what is written reads back the same', async () => {
    await fc.assert(
      fc.asyncProperty(pairs(synonyms), async (concepts) => {
        const back = (await roundTrip(concepts, format, PAIR)).concepts;
        expect(texts(back)).toEqual(texts(concepts));
      }),
      { numRuns: 50 },
    );
  });
});

describe('languages', () => {
  const lines =
    '# Glossary in tab-separated format -*- coding: utf-8 -*-\nquai\tquay; wharf\tWhere ships berth.\n';

  test('are taken from the file name', async () => {
    const { concepts } = await read(lines, { name: 'harbour.fr-en.txt' });
    expect(texts(concepts)).toEqual([[['quai'], ['quay', 'wharf']]]);
    expect(concepts[0]?.definition).toBe('Where ships berth.');
  });

  test('where nobody names them, the error says how to', async () => {
    await expect(read(lines)).rejects.toMatchObject({
      code: 'glossary-malformed',
      message: expect.stringContaining('ours.fr-en.tsv') as string,
    });
  });

  test('a tag serves its regional forms', async () => {
    const { concepts } = await read('concept,language,term\nq,fr-FR,quai\nq,en-GB,quay\n');
    expect((await writeGlossary(concepts, 'deepl-tsv', PAIR)).content).toBe('quai\tquay\n');
  });

  test('a format of one pair asks for both', async () => {
    await expect(writeGlossary([], 'deepl-tsv', { source: 'fr' })).rejects.toMatchObject({
      code: 'input-malformed',
    });
  });
});

test('OmegaT: each target has a line of its own, the comment stands on the first', async () => {
  const { concepts } = await read(
    'concept,language,term,status,definition\nq,fr,quai,,Where ships berth.\nq,en,quay,,\nq,en,wharf,,\nq,en,dock,forbidden,\np,fr,bac,proposed,\np,en,ferry,,\n',
  );
  const { content, problems } = await writeGlossary(concepts, 'omegat', PAIR);
  expect(String(content).split('\n').slice(1)).toEqual(['quai\tquay\tWhere ships berth.', 'quai\twharf', '']);
  expect(problems.map(({ code, term: text }) => [code, text])).toEqual([
    ['proposed-term', 'bac'],
    ['not-held', undefined],
  ]);
});

describe('UTX', () => {
  const utx = `#UTX 1.20; fr/en; 2026-01-01T00:00:00Z
#src\ttgt\tsrc:pos\tterm status\tconcept ID
quai\tquay\tnoun\tapproved\tq
quai\tdock\tnoun\tforbidden\tq
embarcadère\tquay\tnoun\tnon-standard\tq
chenal\t\tnoun\tapproved\tc
bouée\tbuoy\tnoun\tsplendid\tb
`;

  test('statuses, parts of speech and concepts', async () => {
    const contents = await read(utx);
    expect(
      contents.concepts.map(({ id, terms }) => [
        id,
        ...Object.values(terms).flatMap((list) => list.map(({ text, status }) => `${text} ${status}`)),
      ]),
    ).toEqual([
      ['q', 'quai preferred', 'embarcadère admitted', 'quay preferred', 'dock forbidden'],
      ['b', 'bouée preferred', 'buoy admitted'],
    ]);
    expect(contents.concepts[0]?.terms['fr']?.[0]?.partOfSpeech).toBe('noun');
    expect(places(contents)).toEqual([
      ['no-term', 6, 8],
      ['unknown-status', 7, 17],
    ]);
  });

  test('a forbidden term stays forbidden', async () => {
    const { concepts } = await read(utx);
    const back = await roundTrip(concepts, 'utx', PAIR);
    expect(back.concepts).toEqual(concepts);
  });

  test('says that it serves both directions only where every term is approved', async () => {
    const write = async (csv: string) =>
      String((await writeGlossary((await read(csv)).concepts, 'utx', PAIR)).content).split('\r\n');
    const approved = 'concept,language,term\nq,fr,quai\nq,en,quay\n';
    const [head, columns, row, end] = await write(approved);
    expect(head).toMatch(/^#UTX 1\.11; fr\/en; .*; bidirectional$/);
    expect(columns?.split('\t').slice(0, 3)).toEqual(['#src', 'tgt', 'src:pos']);
    expect([row, end]).toEqual(['quai\tquay\t\t\tapproved\tq', '']);
    expect((await write(`${approved}q,en,wharf\n`))[0]).not.toContain('bidirectional');
  });

  test('what it has no place for is reported', async () => {
    const { concepts } = await read(
      'concept,language,term,status,plural,qualifier\nq,fr,quai (port),,quais\nq,en,quay,,\nq,en,dock,obsolete,\nq,fr,#5,,\n',
    );
    const { problems } = await writeGlossary(concepts, 'utx', PAIR);
    expect(problems.map(({ code, message }) => `${code}: ${message}`)).toEqual([
      'comment-sign: "#5" is left out: a line that starts with # is a comment',
      'not-held: the format has no place for explicit forms: 1 not kept',
      'not-held: the format has no place for qualifiers: 1 not kept',
      'not-held: the format has no place for the difference between deprecated, forbidden and obsolete: 1 not kept',
    ]);
  });

  test('a first line without languages is refused with its place', async () => {
    await expect(read(utx.replace('fr/en', 'languages'))).rejects.toThrow(/^g\.txt:1:1/);
  });
});
