import fc from 'fast-check';
import { languageFor } from '../../../lib/languages/registry.ts';
import { foldAccents, foldWord, splitWords } from '../../../lib/text/index.ts';

function wordsOf(language: string, text: string): string[] {
  return splitWords(text, { start: 0, end: text.length }, languageFor(language).words).map((word) =>
    text.slice(word.start, word.end),
  );
}

describe('splitWords', () => {
  test.each([
    ['fr', "L’Estonie et l'Italie", ['L’', 'Estonie', 'et', "l'", 'Italie']],
    [
      'fr',
      'aujourd’hui, c’est-à-dire qu’a-t-il vu ?',
      ['aujourd’hui', 'c’est-à-dire', 'qu’', 'a-t-il', 'vu'],
    ],
    ['fr', 'un porte‑parole', ['un', 'porte‑parole']],
    [
      'fr',
      '1\u00a0500 et 2\u202f300,5 et 12\u00a0345\u00a0678',
      ['1\u00a0500', 'et', '2\u202f300,5', 'et', '12\u00a0345\u00a0678'],
    ],
    ['fr', 'l’O.T.A.N. et l’OTAN, É.-U.', ['l’', 'O.T.A.N.', 'et', 'l’', 'OTAN', 'É.-U.']],
    ['fr', 'la 27e œuvre', ['la', '27e', 'œuvre']],
    ['en', 'it can’t be well-known', ['it', 'can’t', 'be', 'well-known']],
    ['ca', 'l’il·lustre col·legi · d’Elna', ['l’', 'il·lustre', 'col·legi', 'd’', 'Elna']],
    ['fr', 'les élu·e·s', ['les', 'élu·e·s']],
    ['fr', "l'l'eau, 1.2.3a", ["l'", "l'", 'eau', '1', '2', '3a']],
    ['it', 'dell’acqua', ['dell’', 'acqua']],
  ])('%s: %s', (language, text, words) => {
    expect(wordsOf(language, text)).toEqual(words);
  });

  test('finds the same words in NFC and NFD, in order, within the span', () => {
    const text = fc.array(fc.constantFrom('é', 'É.', 'l’', 'à', '-', ' ', '1', '\u00a0', '000', 'OT', "'"), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(text, (pieces) => {
        const composed = pieces.join('').normalize('NFC');
        const decomposed = composed.normalize('NFD');
        expect(wordsOf('fr', decomposed).map((word) => word.normalize('NFC'))).toEqual(
          wordsOf('fr', composed),
        );
        let last = 0;
        for (const word of splitWords(
          decomposed,
          { start: 0, end: decomposed.length },
          languageFor('fr').words,
        )) {
          expect(word.start).toBeGreaterThanOrEqual(last);
          expect(word.end).toBeGreaterThan(word.start);
          last = word.end;
        }
        expect(last).toBeLessThanOrEqual(decomposed.length);
      }),
    );
  });
});

describe('folding', () => {
  test('makes spellings of one word equal', () => {
    expect(foldWord('Cœur')).toBe('coeur');
    expect(foldWord('AUJOURD’HUI')).toBe("aujourd'hui");
    expect(foldWord('e\u0301lan')).toBe('élan');
    expect(foldAccents('État')).toBe('etat');
  });

  test('changes nothing when done twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (word) => foldWord(foldWord(word)) === foldWord(word)),
    );
  });
});
