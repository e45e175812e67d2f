import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as fc from 'fast-check';
import { DIALECTS } from '../../../../lib/glossary/formats/tbx/dialects.ts';
import { type Concept, readGlossary, writeGlossary } from '../../../../lib/glossary/index.ts';
import { anyConcepts } from './support.ts';
import { tbxFaults } from './tbx-structure.ts';

const write = async (concepts: readonly Concept[], format: string): Promise<string> =>
  String((await writeGlossary(concepts, format, { source: 'fr' })).content);

describe.each(DIALECTS.map((dialect) => [dialect.id, dialect] as const))('%s', (format, dialect) => {
  test('the starter glossary is written as the dialect has it', async () => {
    const file = path.join(__dirname, '../../../../glossaries/starter.csv');
    const { concepts } = await readGlossary(readFileSync(file), { name: 'starter.csv' });
    expect(tbxFaults(await write(concepts, format), dialect)).toEqual([]);
  });

  test('so is whatever the model holds', async () => {
    await fc.assert(
      fc.asyncProperty(anyConcepts(), async (concepts) => {
        expect(tbxFaults(await write(concepts, format), dialect)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

describe('the check sees', () => {
  const concept: Concept = {
    id: 'q',
    domain: ['port'],
    definition: 'Where ships berth.',
    source: 'Harbour rules',
    note: 'busy',
    doNotTranslate: false,
    terms: {
      fr: [
        {
          text: 'quai',
          status: 'preferred',
          type: 'full',
          partOfSpeech: 'noun',
          gender: 'masculine',
          match: 'inflect',
          caseSensitive: false,
          note: 'usual',
        },
      ],
      en: [{ text: 'quay', status: 'obsolete', type: 'variant', match: 'inflect', caseSensitive: false }],
    },
  };
  const faultsOf = async (format: string, from: string | RegExp, to: string): Promise<string[]> => {
    const dialect = DIALECTS.find(({ id }) => id === format);
    const xml = await write([concept], format);
    const changed = xml.replace(from, to);
    expect(changed).not.toBe(xml);
    return dialect === undefined ? [] : tbxFaults(changed, dialect);
  };

  test.each([
    ['an unknown category', 'tbx', 'type="subjectField"', 'type="grammaticalNumber"'],
    ['a value of no picklist', 'tbx', '>masculine<', '>common<'],
    ['a status without its suffix', 'tbx', 'supersededTerm-admn-sts', 'superseded'],
    [
      'a category in the wrong kind of element',
      'tbx',
      /<admin type="source">(.*?)<\/admin>/,
      '<descrip type="source">$1</descrip>',
    ],
    [
      'a category of a term in an entry',
      'tbx',
      /<descrip type="definition">(.*?)<\/descrip>/,
      '<termNote type="termType">variant</termNote>',
    ],
    ['a note before the term', 'tbx', '<termSec><term>', '<termSec><note>x</note><term>'],
    [
      'a termNote after a note',
      'tbx',
      '<note>usual</note>',
      '<note>usual</note><termNote type="termType">variant</termNote>',
    ],
    [
      'a description after the languages',
      'tbx',
      '</conceptEntry>',
      '<descrip type="definition">x</descrip></conceptEntry>',
    ],
    ['an entry without a language', 'tbx', /<langSec[\s\S]*<\/langSec>/, ''],
    ['a language without a tag', 'tbx', '<langSec xml:lang="fr">', '<langSec>'],
    ['a section without a term', 'tbx', '<term>quai</term>', ''],
    ['an empty term', 'tbx', '<term>quai</term>', '<term/>'],
    ['an id that is none', 'tbx', 'id="q"', 'id="1 q"'],
    ['no header', 'tbx', /<tbxHeader>.*<\/tbxHeader>/, ''],
    ['a header without a source', 'tbx', /<sourceDesc>.*<\/sourceDesc>/, ''],
    ['another style', 'tbx', 'style="dca"', 'style="dct"'],
    ['another dialect', 'tbx', 'type="TBX-Basic"', 'type="TBX-Min"'],
    ['another name space', 'tbx', ':ed-2"', ':ed:3.0"'],
    ['an attribute of no schema', 'tbx', '<term>', '<term status="x">'],
    ['text between elements', 'tbx', '<body>', '<body>x'],
    ['an element of version 2', 'tbx', /termSec>/g, 'tig>'],
    [
      'an element of DCT in DCA',
      'tbx',
      '<note>busy</note>',
      '<m:subjectField xmlns:m="http://www.tbxinfo.net/ns/min">x</m:subjectField>',
    ],
    [
      'an element of DCA in DCT',
      'tbx-basic-dct',
      '<note>busy</note>',
      '<descrip type="subjectField">x</descrip>',
    ],
    ['a category of another module', 'tbx-basic-dct', /min:partOfSpeech/g, 'basic:partOfSpeech'],
    ['a category of Basic in Min', 'tbx-min', '<note>busy</note>', '<descrip type="definition">x</descrip>'],
    ['a category in Core', 'tbx-core', '<note>busy</note>', '<descrip type="subjectField">x</descrip>'],
    ['an element of version 3', 'tbx-v2', /langSet/g, 'langSec'],
    ['a name space in version 2', 'tbx-v2', '<martif ', '<martif xmlns="urn:iso:std:iso:30042:ed-2" '],
    [
      'constraints before the description',
      'tbx-v2',
      /(<fileDesc>.*<\/fileDesc>)(<encodingDesc>.*<\/encodingDesc>)/,
      '$2$1',
    ],
  ] as const)('%s', async (_, format, from, to) => {
    expect(await faultsOf(format, from, to)).not.toEqual([]);
  });
});
