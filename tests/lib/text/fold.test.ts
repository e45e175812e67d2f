import fc from 'fast-check';
import { foldWord } from '../../../lib/text/index.ts';

/** Folded by the whole rule, which an invisible character asks for and then takes away. */
const foldedWhole = (word: string): string => foldWord(`${word}\u200b`);

test.each([
  ['Œuvre', 'oeuvre'],
  ['ÆTHER', 'aether'],
  ['L’Été', "l'été"],
  ['quʼon', "qu'on"],
  ['porte‑parole', 'porte-parole'],
  ['co\u00adopérer', 'coopérer'],
  ['E\u0301tat', 'état'],
  ['\ufeffmot', 'mot'],
])('%s is folded to %s', (word, folded) => {
  expect(foldWord(word)).toBe(folded);
});

test('every character is folded by the rule, whether or not a word goes the short way', () => {
  for (let code = 0; code < 0x3000; code += 1) {
    const character = String.fromCharCode(code);
    for (const word of [character, `A${character}`, `É${character}a`])
      if (foldWord(word) !== foldedWhole(word)) throw new Error(`U+${code.toString(16)} in ${word}`);
  }
});

test('words of any letters are folded by the rule', () => {
  const units = fc.oneof(
    fc.constantFrom('a', 'É', 'ß', 'İ', 'I', 'œ', 'Æ', '’', 'ʼ', '\u0301', '\u00ad', 'Σ', 'ς', '‑'),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
  );
  fc.assert(
    fc.property(fc.array(units, { maxLength: 12 }), (list) => {
      expect(foldWord(list.join(''))).toBe(foldedWhole(list.join('')));
    }),
  );
});
