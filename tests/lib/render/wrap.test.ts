import * as fc from 'fast-check';
import stringWidth from 'string-width';
import { wrapLine } from '../../../lib/render/wrap.ts';

test('the first part may have fewer columns than the others, and fills them', () => {
  expect(wrapLine('aa bb cc dd ee ff', 8, 5)).toEqual(['aa bb', 'cc dd ee', 'ff']);
  expect(wrapLine('aa bb cc dd ee ff', 5, 8)).toEqual(['aa bb cc', 'dd ee', 'ff']);
});

test.each(['x', 'e\u0301', '漢', '👩‍🚒'])(
  'a long word of %s is cut between characters and stays whole',
  (character) => {
    const word = character.repeat(2000);
    for (const columns of [10, 40]) {
      const lines = wrapLine(word, columns);
      expect(lines.join('')).toBe(word);
      for (const line of lines) {
        expect(stringWidth(line)).toBeLessThanOrEqual(columns);
        expect(line.length % character.length).toBe(0);
      }
    }
  },
);

test('whatever the words, no part is too wide and nothing is lost', () => {
  const piece = fc.constantFrom('a', 'é', 'e\u0301', '汉', '👩‍🚒', '\u00a0', 'ﬁ', '—', ' ');
  const text = fc.array(piece, { maxLength: 600 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(
      text,
      fc.integer({ min: 2, max: 40 }),
      fc.integer({ min: 2, max: 40 }),
      (line, rest, first) => {
        const lines = wrapLine(line, rest, first);
        expect(lines.join('').replaceAll(' ', '')).toBe(line.replaceAll(' ', ''));
        for (const [index, part] of lines.entries()) {
          expect(stringWidth(part)).toBeLessThanOrEqual(index === 0 ? first : rest);
        }
      },
    ),
  );
});
