import fc from 'fast-check';
import { foldWord } from '../../../lib/text/index.ts';

/** The rule itself, without the short way for words of Latin letters. */
function foldByRule(word: string): string {
  return word
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replace(/[’ʼ＇]/g, "'")
    .replace(/[‐‑]/g, '-')
    .replace(/\u00ad|\u200b|\u200c|\u200d|\u2060|\ufeff/g, '')
    .normalize('NFC');
}

test('every character is folded by the rule, whether or not a word goes the short way', () => {
  for (let code = 0; code < 0x3000; code += 1) {
    const character = String.fromCharCode(code);
    for (const word of [character, `A${character}`, `É${character}a`])
      if (foldWord(word) !== foldByRule(word)) throw new Error(`U+${code.toString(16)} in ${word}`);
  }
});

test('words of any letters are folded by the rule', () => {
  const units = fc.oneof(
    fc.constantFrom('a', 'É', 'ß', 'İ', 'I', 'œ', 'Æ', '’', 'ʼ', '\u0301', '\u00ad', 'Σ', 'ς', '‑'),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
  );
  fc.assert(
    fc.property(fc.array(units, { maxLength: 12 }), (list) => {
      expect(foldWord(list.join(''))).toBe(foldByRule(list.join('')));
    }),
  );
});
