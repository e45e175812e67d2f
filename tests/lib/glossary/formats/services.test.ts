import { type Concept, plainTerm } from '../../../../lib/glossary/concept.ts';
import { Losses } from '../../../../lib/glossary/formats/losses.ts';
import { serviceFile, tableShape } from '../../../../lib/glossary/formats/services/service-file.ts';
import { writeGlossary } from '../../../../lib/glossary/index.ts';
import { read } from './support.ts';

const PAIR = { source: 'fr', target: 'en' };

const HARBOUR = `concept,language,term,status,pair
q,fr,quai,,
q,fr,embarcadère,deprecated,
q,en,quay,,
q,en,dock,forbidden,
q,de,Kai,,
sar,fr,recherche et sauvetage,,full
sar,fr,SAR,,acronym
sar,en,search and rescue,,full
sar,en,S&R,,acronym
bar,fr,barre,,
bar,en,bar,proposed,
`;

async function write(format: string, csv = HARBOUR) {
  const { content, problems } = await writeGlossary((await read(csv)).concepts, format, PAIR);
  return {
    lines: String(content).trimEnd().split('\n'),
    codes: problems.map(({ code, term }) => `${code} ${term ?? ''}`.trim()),
  };
}

test.each(['deepl-tsv', 'azure-tsv', 'google-tsv'])(
  '%s: each source term with its approved target, an acronym with an acronym; forbidden and proposed targets never',
  async (format) => {
    expect(await write(format)).toEqual({
      lines: ['quai\tquay', 'embarcadère\tquay', 'recherche et sauvetage\tsearch and rescue', 'SAR\tS&R'],
      codes: ['no-target barre'],
    });
  },
);

test('Amazon takes every language of the glossary, source first, under codes it knows', async () => {
  const { concepts } = await read(HARBOUR.replaceAll(',de,', ',de-AT,'));
  const { content } = await writeGlossary(concepts, 'amazon-csv', { source: 'fr' });
  expect(String(content).split('\n').slice(0, 3)).toEqual([
    'fr,de,en',
    'quai,Kai,quay',
    'embarcadère,Kai,quay',
  ]);
});

test('Google: equivalent term sets have one term a language', async () => {
  expect((await write('google-sets')).lines).toEqual([
    'fr,en',
    'quai,quay',
    'recherche et sauvetage,search and rescue',
  ]);
});

test('what must not be translated is its own target', async () => {
  const csv = 'concept,language,term,do_not_translate\nm,fr,Marianne,yes\nm,en,Marian,\n';
  expect((await write('deepl-csv', csv)).lines).toEqual(['Marianne,Marianne']);
});

test.each([
  ['Amazon', 'amazon-csv', 200],
  ['Amazon', 'amazon-tmx', 200],
  ['DeepL', 'deepl-tsv', 1024],
  ['Google', 'google-csv', 1024],
])('%s: %s leaves out and reports a term of more than %i bytes', async (_, format, limit) => {
  // Terms have at most 500 characters; three bytes each.
  const long = (bytes: number) => '語'.repeat(Math.floor(bytes / 3)) + 'x'.repeat(bytes % 3);
  const csv = (bytes: number) =>
    `concept,language,term\nl,fr,${long(bytes)}\nl,en,long\nq,fr,quai\nq,en,quay\n`;
  expect((await write(format, csv(limit))).codes).toEqual([]);
  expect((await write(format, csv(limit + 1))).codes).toEqual([`term-too-long ${long(limit + 1)}`]);
});

test('a cell that a spreadsheet would run is left out and reported', async () => {
  const csv = 'concept,language,term\nf,fr,"=HYPERLINK(""x"")"\nf,en,link\nq,fr,quai\nq,en,@quay\n';
  expect((await write('azure-csv', csv)).codes).toEqual(['formula =HYPERLINK("x")', 'formula quai']);
});

test('a source term that two concepts share is written once and reported', async () => {
  const csv = 'concept,language,term\na,fr,barre\na,en,bar\nb,fr,barre\nb,en,helm\n';
  expect(await write('deepl-tsv', csv)).toEqual({ lines: ['barre\tbar'], codes: ['duplicate-source barre'] });
});

test('a file stops at the limit of its service, and what is beyond is reported', () => {
  const losses = new Losses('x');
  const concept = (id: string): Concept => ({
    id,
    domain: [],
    doNotTranslate: false,
    terms: { fr: [plainTerm(id)] },
  });
  const rows = ['aaaa', 'bbbb', 'cccc'].map((id) => ({ concept: concept(id), cells: [id, id] }));
  const text = serviceFile(rows, { service: 'S', fileBytes: 20 }, tableShape('\t'), losses);
  expect(text).toBe('aaaa\taaaa\nbbbb\tbbbb\n');
  expect(losses.finish().map(({ code, concept: id }) => [code, id])).toEqual([['file-too-large', 'cccc']]);
});

test('Amazon finds a source term whatever its capitals, so a second one that differs in them alone is left out', async () => {
  const csv = 'concept,language,term\na,fr,Alliance\na,en,Alliance\nb,fr,alliance\nb,en,alliance\n';
  expect(await write('amazon-csv', csv)).toEqual({
    lines: ['fr,en', 'Alliance,Alliance'],
    codes: ['duplicate-source alliance'],
  });
  expect((await write('deepl-csv', csv)).lines).toHaveLength(2);
});

test.each(['\u2028', '\u2029', '\u0085'])(
  'a line break of Unicode inside a term is left out and reported',
  (mark) => {
    const losses = new Losses('x');
    const concept: Concept = { id: 'c', domain: [], doNotTranslate: false, terms: { fr: [plainTerm('a')] } };
    const cells = [`quai${mark}nord`, 'quay'];
    expect(serviceFile([{ concept, cells }], { service: 'S', fileBytes: 99 }, tableShape('\t'), losses)).toBe(
      '',
    );
    expect(losses.finish().map(({ code }) => code)).toEqual(['control-character']);
  },
);

test('a file that only a part of the service takes is reported', () => {
  const concept: Concept = { id: 'c', domain: [], doNotTranslate: false, terms: { fr: [plainTerm('a')] } };
  const codes = (bytes: number) => {
    const losses = new Losses('x');
    const limits = { service: 'S', fileBytes: 99, smallFile: { bytes, refusedBy: 'a request' } };
    serviceFile([{ concept, cells: ['a', 'b'] }], limits, tableShape('\t'), losses);
    return losses.finish().map(({ code }) => code);
  };
  expect([codes(3), codes(4)]).toEqual([['large-file'], []]);
});

test('a concept without a term in the source language is reported', async () => {
  expect(
    (await write('deepl-tsv', 'concept,language,term\na,en,quay\nb,fr,quai\nb,en,quay\n')).codes,
  ).toEqual(['no-source quay']);
});
