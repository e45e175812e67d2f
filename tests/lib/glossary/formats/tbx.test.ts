import * as fc from 'fast-check';
import { DIALECTS } from '../../../../lib/glossary/formats/tbx/dialects.ts';
import { type Concept, readGlossary } from '../../../../lib/glossary/index.ts';
import { anyConcepts, fixture, places, read, roundTrip } from './support.ts';

const tbx = (body: string, head = ''): string =>
  `<?xml version="1.0"?>${head}<martif type="TBX"><text><body>${body}</body></text></martif>`;
const entry =
  '<termEntry id="e"><langSet xml:lang="fr"><ntig><termGrp><term>quai</term></termGrp></ntig></langSet></termEntry>';

/** `language: term (status)` of every term. */
function summary(concepts: readonly Concept[]): string[] {
  return concepts.flatMap(({ terms }) =>
    Object.entries(terms).flatMap(([tag, list]) =>
      list.map(({ text, status }) => `${tag}: ${text} (${status})`),
    ),
  );
}

const HARBOUR = [
  'fr: chenal (preferred)',
  'fr: passe (admitted)',
  'fr: chenalet (obsolete)',
  'en: fairway (preferred)',
  'en: ship channel (deprecated)',
  'fr: AMER (preferred)',
  'en: seamark (preferred)',
];

describe.each(DIALECTS.map(({ id }) => id))('%s', (format) => {
  test('holds everything', async () => {
    await fc.assert(
      fc.asyncProperty(anyConcepts(), async (concepts) => {
        expect((await roundTrip(concepts, format)).concepts).toEqual(concepts);
      }),
      { numRuns: 50 },
    );
  });
});

test.each([
  ['v2-tig.tbx', HARBOUR],
  ['v2-ntig.tbx', HARBOUR],
  ['v3-basic-dca.tbx', HARBOUR],
  ['v3-basic-dct.tbx', HARBOUR],
  ['v3-min-dca.tbx', HARBOUR],
  ['v3-min-dct.tbx', HARBOUR],
  [
    'v3-core-dca.tbx',
    HARBOUR.map((line) => line.replace('(obsolete)', '(admitted)').replace('(deprecated)', '(admitted)')),
  ],
])('%s', async (file, expected) => {
  const { concepts, problems } = await readGlossary(fixture(file), { name: file });
  expect(summary(concepts)).toEqual(expected);
  expect(problems).toEqual([]);
});

test('statuses that the standard does not know are reported with their place, and the term is kept', async () => {
  const contents = await readGlossary(fixture('v3-min-bad-status.tbx'), { name: 'bad.tbx' });
  expect(places(contents)).toEqual([['unknown-status', 10, 15]]);
  expect(summary(contents.concepts)).toEqual(['fr: chenal (admitted)', 'en: fairway (preferred)']);
});

test('a tag that is not closed is refused with line and column', async () => {
  await expect(readGlossary(fixture('malformed.tbx'), { name: 'malformed.tbx' })).rejects.toMatchObject({
    code: 'glossary-malformed',
    message: expect.stringMatching(/^malformed\.tbx:9:\d+: this is not well-formed XML/) as string,
  });
});

test('a language that is no tag is reported with its place', async () => {
  const body = `${entry}\n<termEntry id="f"><langSet xml:lang="---"><tig><term>x</term></tig></langSet></termEntry>`;
  expect(places(await read(tbx(body)))).toEqual([
    ['unknown-language', 2, 48],
    ['no-term', undefined, undefined],
  ]);
});

test('a term that an entry has twice is kept twice', async () => {
  const twice = entry.replace('</langSet>', '<tig><term>quai</term></tig></langSet>');
  expect(summary((await read(tbx(twice))).concepts)).toEqual(['fr: quai (preferred)', 'fr: quai (admitted)']);
});

test('several notes are kept, one a line', async () => {
  const noted = entry.replace('<langSet', '<note>one</note><note>two</note><langSet');
  expect((await read(tbx(noted))).concepts[0]?.note).toBe('one\ntwo');
});

describe('hostile XML', () => {
  test('a document type that only names a file is passed over', async () => {
    expect((await read(tbx(entry, '<!DOCTYPE martif SYSTEM "x.dtd">'))).concepts).toHaveLength(1);
  });
  test('entities are refused', async () => {
    const head = '<!DOCTYPE martif [<!ENTITY a "b">]>';
    await expect(read(tbx(entry, head))).rejects.toMatchObject({ code: 'glossary-malformed' });
    await expect(read(tbx('<termEntry id="e">&a;</termEntry>'))).rejects.toThrow(/g\.txt:1:\d+/);
  });
  test('elements nested without end are refused', async () => {
    await expect(read(tbx('<a>'.repeat(100)))).rejects.toThrow(/deep/);
  });
});
