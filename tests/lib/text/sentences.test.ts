import fc from 'fast-check';
import type { Block } from '../../../lib/article/article.ts';
import { languageFor } from '../../../lib/languages/registry.ts';
import { segmentBlocks, segmentText } from '../../../lib/text/index.ts';

function sentencesOf(language: string, text: string): string[] {
  return segmentText(text, languageFor(language).sentences).map((span) => text.slice(span.start, span.end));
}

/** Each row is one text: its sentences, joined by a space, or by the line break that `\n` begins one with. */
const EXAMPLES: Record<string, string[][]> = {
  fr: [
    ['« Le pont rouvrira demain. Nous y veillons », a promis Mme Ferrand.', 'Elle visitait le chantier.'],
    ['M. Delcourt a reçu le Dr Vasseur à Lille.', 'MM. Roche et Blin étaient absents.'],
    ['Le port a été fondé en 52 av. J.-C. par des marins.', 'Il a prospéré.'],
    ['Selon l’art. 12, al. 3 du règlement, la pêche est close.', 'Elle rouvrira en sept. 2031.'],
    ['Est-ce assez\u202f?', 'Non\u00a0!'],
    ['Le navire a pris la mer.', 'Le port est vide.'],
    ['J.-Y. Le Goff a pris la parole.', 'Nul n’a répondu.'],
    ['Une séance agitée', '\nLes élus ont débattu.', 'Ils ont voté.'],
    ['Sont prévus :', '\n- des ponts ;', '\n- des routes.'],
    ['Le débit a doublé.[3]', 'Les crues sont plus rares.'],
    ['En 52 av. J.-C. Alésia tombait après un siège.', 'Nul ne l’ignore.'],
    ['NANTES, 4 févr. (XYZ) – Le pont est fermé.', 'Il le restera.'],
  ],
  en: [
    ['“The bridge will reopen. We promise,” Ms. Hart said.', 'She was on the site.'],
    ['The U.S. Coast Guard came at 5 p.m. on Friday.', 'It left at dawn.'],
    ['He met J. R. Hart at Acme Inc. in Dover.', 'Nothing was signed.'],
    ['The gates close at 6 p.m.', 'Mr. Hart keeps the key.'],
    ['On Sunday at 6 p.m. Mr. Hart closed the gates.', 'He kept the key.'],
    ['Built in 300 B.C. Corinth’s wall still stands.', 'It dates from 300 B.C.', 'Masons repaired it.'],
    ['Is the road open?', 'we do not know yet.', 'who will tell us?'],
    ['Is the road open? they asked at the gate.', 'Nobody knew.'],
    ['The Toulon branch of Yahoo! and its staff moved.', 'Nobody knew.'],
    ['The road is closed.', '(We hope that it will open before winter).', 'Detours are marked.'],
    ['The road was “closed for good” (Hart 12).', 'Detours are marked.'],
    ['Bring:', '• a lamp', '• a rope', '• a map'],
    ['“We were about to—”', 'The line went dead.'],
    ['The sign said ‘no boats. No nets. No fish’ (it was repainted).', 'Few obeyed.'],
    ['She left it.', 'then it rained all night.'],
    ['1) bread 2) milk'].flatMap(() => ['1) bread', '2) milk']),
  ],
  de: [['Am 3. Oktober kam Dr. Weber, z. B. mit dem Zug.', 'Er blieb bis 2019.', 'Dann ging er.']],
  es: [['El Sr. Vega llegó a las 9 p.m. a casa.', '¿Quién abrió?', '¡Nadie!']],
  it: [['Il dott. Riva arriva alle ore 8.', 'La sig.ra Neri parte.']],
  nl: [['Dhr. Bakker kwam om 9 uur, d.w.z. te laat.', 'Hij bleef kort.']],
  pt: [['O Sr. Lima chegou com a Dra. Reis.', 'Não ficou.']],
  nb: [['Møtet 3. mai ble ledet av dr. Berg, bl.a. fordi hr. Lie var syk.', 'Hvor var de andre?']],
  pl: [['Spotkał się z prof. Nowakiem 3 maja.', 'Potem wyjechał.']],
  el: [['Πού είναι το λιμάνι;', 'Είναι κοντά.']],
  ca: [
    ['El Dr. Puig va parlar amb la Sra. Roca a les 9 h.', 'Qui l’esperava?', 'Ningú.'],
    ['L’Il·lm. Sr. Puig va obrir el col·legi.', 'Tothom hi era.'],
    ['La torre és del 52 a.C. i el port, de l’any 80.', 'Segons l’art. 12, és un bé públic.'],
    ['El 52 a.C. Tarraco era un port petit.', 'Va créixer després.'],
  ],
  und: [['Dr. Zed came.', 'The end.']],
};

describe('segmentText', () => {
  for (const [language, rows] of Object.entries(EXAMPLES)) {
    test.each(rows.map((row) => [row]))(`${language}: %j`, (row) => {
      const text = row.reduce((before, next) => before + (next.startsWith('\n') ? next : ` ${next}`));
      expect(sentencesOf(language, text)).toEqual(row.map((sentence) => sentence.trim()));
    });
  }

  test('splits where the space after a full stop is missing, but not in names', () => {
    expect(
      sentencesOf('fr', 'Le pont est ouvert.Les navires passent. Voir quai.pont.fr ou Deno.js.'),
    ).toEqual(['Le pont est ouvert.', 'Les navires passent.', 'Voir quai.pont.fr ou Deno.js.']);
  });

  test('joins the lines of a sentence that a fixed width cut', () => {
    const text = [
      'The harbour master of the northern port told the council',
      'that Captain Elena Marchetti had brought three vessels in',
      'Before noon. The council thanked her and the crews.',
    ].join('\n');
    expect(sentencesOf('en', text)).toHaveLength(2);
  });

  test.each([
    ['a space before the break', 'The ferry \nleaves at nine from the northern harbour of the island.', 1],
    ['a line that was nearly full', 'The ferry leaves from\nthe northern harbour of it.', 1],
    [
      'a short line of its own',
      'lovely ferry\nit leaves at nine from the northern harbour of the island.',
      2,
    ],
    ['an address', 'The ferry leaves at nine from the northern\nhttps://ferry.example/times', 2],
    ['a word in a column', 'F\nE\nR\nRY', 1],
    ['two headings of a letter', 'A\nb', 2],
  ])('reads %s at the end of a line', (_, text, count) => {
    expect(sentencesOf('en', text)).toHaveLength(count);
    expect(sentencesOf('en', text.normalize('NFD'))).toHaveLength(count);
  });

  test('splits a quotation that is too long to keep whole', () => {
    const quotation = `« ${'Le pont est ouvert. '.repeat(60)}»`;
    expect(sentencesOf('fr', quotation).length).toBeGreaterThan(50);
  });

  test('knows no sentence in white space', () => {
    expect(segmentText(' \n\t\u00a0', languageFor('fr').sentences)).toHaveLength(0);
  });
});

describe('segmentBlocks', () => {
  test('keeps a heading whole and never crosses a block', () => {
    const text = 'Rien. Tout.\nUn début de phrase\nsans fin. Puis une suite.';
    const blocks: Block[] = [
      { kind: 'heading', start: 0, end: 11, level: 1 },
      { kind: 'paragraph', start: 12, end: text.length },
    ];
    const found = segmentBlocks(text, blocks, languageFor('fr').sentences);
    expect(
      found.map((sentence) => [sentence.block, sentence.index, text.slice(sentence.start, sentence.end)]),
    ).toEqual([
      [0, 0, 'Rien. Tout.'],
      [1, 1, 'Un début de phrase\nsans fin.'],
      [1, 2, 'Puis une suite.'],
    ]);
  });
});

const piece = fc.oneof(
  fc.constantFrom(
    '. ',
    '.',
    '! ',
    '?',
    '… ',
    '« ',
    ' »',
    '“',
    '”',
    '"',
    "'",
    '’',
    '(',
    ')',
    '[1]',
    '\n',
    '\u00a0',
    ' - ',
    '1. ',
    'a) ',
    ',, ',
    "'' ",
  ),
  fc.constantFrom(
    'É',
    'élan',
    'État',
    'M',
    'Le',
    'art',
    'J',
    'U.S',
    'z. B',
    '12',
    'où',
    'Ångström',
    'ίσως',
    '가나',
    'ё',
  ),
  fc.string({ unit: 'grapheme', maxLength: 4 }),
);
const anyText = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));
const anyLanguage = fc.constantFrom('fr', 'en', 'de', 'el', 'da', 'und');

describe('sentences of any text', () => {
  test('are in order, trimmed, and rebuild the text with the white space between them', () => {
    fc.assert(
      fc.property(anyText, anyLanguage, (text, language) => {
        let at = 0;
        let rebuilt = '';
        for (const { start, end } of segmentText(text, languageFor(language).sentences)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(at, start)).toMatch(/^[\s\p{Cf}\u0085]*$/u);
          expect(text.slice(start, end)).not.toMatch(/^\s|\s$/u);
          rebuilt += text.slice(at, start) + text.slice(start, end);
          at = end;
        }
        expect(text.slice(at)).toMatch(/^[\s\p{Cf}\u0085]*$/u);
        expect(rebuilt + text.slice(at)).toBe(text);
      }),
      { numRuns: 500 },
    );
  });

  test('are the same in NFC and NFD', () => {
    fc.assert(
      fc.property(anyText, anyLanguage, (text, language) => {
        const composed = sentencesOf(language, text.normalize('NFC'));
        const decomposed = sentencesOf(language, text.normalize('NFD')).map((sentence) =>
          sentence.normalize('NFC'),
        );
        expect(decomposed).toEqual(composed);
      }),
      { numRuns: 500 },
    );
  });
});
