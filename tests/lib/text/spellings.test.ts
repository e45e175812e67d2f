import fc from 'fast-check';
import { Spellings } from '../../../lib/text/spellings.ts';

test('spellings are numbered as they come, and each keeps its number', () => {
  const words = fc.array(
    fc.string({ unit: fc.constantFrom('a', 'b', 'é', '’'), minLength: 1, maxLength: 8 }),
    {
      maxLength: 3000,
    },
  );
  fc.assert(
    fc.property(words, (list) => {
      const text = list.join(' ');
      const spellings = new Spellings();
      const expected: string[] = [];
      let start = 0;
      for (const word of list) {
        const known = expected.indexOf(word);
        const number = spellings.numberOf(text, start, start + word.length);
        expect(number).toBe(known < 0 ? expected.length : known);
        if (known < 0) expected.push(word);
        start += word.length + 1;
      }
      expect(spellings.size).toBe(expected.length);
      expect(expected.map((_, number) => spellings.at(number))).toEqual(expected);
    }),
    { numRuns: 30 },
  );
});

/** 2 ** 15 words with one hash by 31 and addition, as whoever wants to slow a reader down would write. */
test('words made to have one hash are told apart as well', () => {
  const words = Array.from({ length: 2 ** 15 }, (_, number) =>
    Array.from({ length: 15 }, (__, bit) => ((number >> bit) & 1 ? 'ab' : 'bC')).join(''),
  );
  const spellings = new Spellings();
  words.forEach((word, number) => {
    expect(spellings.numberOf(word, 0, word.length)).toBe(number);
  });
  words.forEach((word, number) => {
    expect(spellings.numberOf(word, 0, word.length)).toBe(number);
  });
});
