import * as fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { readGlossary, writeGlossary } from '../../../../lib/glossary/index.ts';
import { anyConcepts, places, read, roundTrip } from './support.ts';

const CSV = 'concept,language,term\nq,fr,quai\nq,en,quay\n';

async function workbook(): Promise<Record<string, Uint8Array>> {
  const { content } = await writeGlossary((await read(CSV)).concepts, 'xlsx');
  if (typeof content === 'string') throw new Error('a workbook is no text');
  return unzipSync(content);
}

test('holds everything', async () => {
  await fc.assert(
    fc.asyncProperty(anyConcepts(), async (concepts) => {
      expect((await roundTrip(concepts, 'xlsx')).concepts).toEqual(concepts);
    }),
    { numRuns: 50 },
  );
});

test('one language a column, as Excel stores it: shared strings, rich text, numbers, gaps, pronunciations', async () => {
  const parts = await workbook();
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  parts['xl/sharedStrings.xml'] = strToU8(
    `<sst ${main}><si><t>fr</t></si><si><t>en</t></si><si><r><t>qu</t></r><r><t xml:space="preserve">ai </t></r></si><si><t>quay</t><rPh sb="0" eb="1"><t>KEY</t></rPh></si></sst>`,
  );
  parts['xl/worksheets/sheet1.xml'] = strToU8(
    `<worksheet ${main}><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c></row><row r="3"><c r="A3" t="s"><v>2</v></c><c r="C3" t="s"><v>3</v></c></row><row r="4"><c r="A4"><v>112</v></c><c r="C4" t="str"><f>A4</f><v>112</v></c></row><row r="5"><c r="A5" t="s"><v>2</v></c></row></sheetData></worksheet>`,
  );
  const contents = await readGlossary(zipSync(parts), { name: 'x.xlsx' }).catch((error: unknown) => error);
  expect(contents).toMatchObject({ code: 'glossary-malformed' });
  parts['xl/worksheets/sheet1.xml'] = strToU8(
    new TextDecoder().decode(parts['xl/worksheets/sheet1.xml']).replaceAll('r="C', 'r="B'),
  );
  const read2 = await readGlossary(zipSync(parts), { name: 'x.xlsx' });
  expect(read2.concepts.map(({ terms }) => [terms['fr']?.[0]?.text, terms['en']?.[0]?.text])).toEqual([
    ['quai', 'quay'],
    ['112', '112'],
  ]);
  expect(places(read2)).toEqual([['no-term', 5, 1]]);
});

test('the same glossary gives the same bytes', async () => {
  const write = async () => (await writeGlossary((await read(CSV)).concepts, 'xlsx')).content;
  expect(await write()).toEqual(await write());
});

test('a part that unpacks to more than the archive says is refused', async () => {
  const parts = await workbook();
  parts['xl/worksheets/sheet1.xml'] = new Uint8Array(5_000_000).fill(32);
  const bytes = Buffer.from(zipSync(parts));
  const size = Buffer.alloc(4);
  size.writeUInt32LE(5_000_000);
  const small = Buffer.alloc(4);
  small.writeUInt32LE(100);
  for (let at = bytes.indexOf(size); at >= 0; at = bytes.indexOf(size, at + 1)) small.copy(bytes, at);
  await expect(readGlossary(bytes, { name: 'x.xlsx' })).rejects.toMatchObject({ code: 'glossary-malformed' });
});

test.each([
  ['an archive of something else', zipSync({ 'a.txt': strToU8('a') })],
  ['an archive that is cut off', zipSync({ 'xl/workbook.xml': strToU8('a'.repeat(100)) }).subarray(0, 60)],
])('%s is refused', async (_, bytes) => {
  await expect(readGlossary(bytes, { name: 'x.xlsx' })).rejects.toMatchObject({ code: 'glossary-malformed' });
});
