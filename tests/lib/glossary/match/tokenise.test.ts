import fc from 'fast-check';
import { inflectionFor } from '../../../../lib/glossary/inflection-for.ts';
import { prepareContractions, wordKey } from '../../../../lib/glossary/match/contractions.ts';
import { Shape, TokenBuffer } from '../../../../lib/glossary/match/token-model.ts';
import { NO_CONTRACTIONS, tokenise } from '../../../../lib/glossary/match/tokenise.ts';

const french = prepareContractions(inflectionFor('fr'));

/** Words and symbols as they stand in the text. */
function surfaces(text: string, contractions = NO_CONTRACTIONS): string[] {
  const { count, start, end } = tokenise(text, contractions);
  return Array.from({ length: count }, (_, index) => text.slice(start[index], end[index]));
}

test('words end at spaces, apostrophes and hyphens, which are no tokens', () => {
  expect(surfaces('L’avant-port du Havre, rouvert')).toEqual([
    'L',
    'avant',
    'port',
    'du',
    'Havre',
    ',',
    'rouvert',
  ]);
});

test('a contraction is as many tokens as it stands for words, at one place', () => {
  expect(surfaces('des ports', french)).toEqual(['des', 'des', 'ports']);
  expect(surfaces("l'île", french)).toEqual(['l', 'île']);
});

test('an empty line is a token of its own', () => {
  expect(surfaces('quai\n\nport')).toEqual(['quai', '', 'port']);
});

test('accents written as marks of their own, ligatures and invisible characters fold alike', () => {
  expect(wordKey('e\u0301te\u0301').hash).toBe(wordKey('été').hash);
  expect(wordKey('re\u0301gime')).toEqual(wordKey('régime'));
  expect(wordKey('cœur')).toEqual(wordKey('coeur'));
  expect(wordKey('coo\u00adpération')).toEqual(wordKey('coopération'));
});

test('tokens lie in the text one after the other, and hold all its letters', () => {
  const text = fc.string({
    unit: fc.oneof(
      fc.constantFrom(...'aéÉœß1 \n\r’-.,«\u0301\u00ad\u202f', 'du ', 'l’', '\n\n'),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
    ),
    maxLength: 60,
  });
  fc.assert(
    fc.property(text, (sample) => {
      const { count, start, end, shape } = tokenise(sample, french);
      let covered = 0;
      let ordered = true;
      let held = '';
      for (let index = 0; index < count; index += 1) {
        const from = start[index] ?? 0;
        const to = end[index] ?? 0;
        if (((shape[index] ?? 0) & Shape.second) !== 0) continue;
        ordered &&= from >= covered && to >= from;
        covered = to;
        held += sample.slice(from, to);
      }
      expect(ordered).toBe(true);
      const letters = (part: string): string => part.replace(/[^\p{L}\p{N}]/gu, '');
      expect(letters(held)).toBe(letters(sample));
    }),
  );
});

test('a buffer used again for another text gives what a fresh one gives', () => {
  const scratch = new TokenBuffer(2);
  fc.assert(
    fc.property(fc.string(), fc.string(), (first, second) => {
      tokenise(first, french, scratch);
      const again = tokenise(second, french, scratch);
      const fresh = tokenise(second, french);
      for (const name of ['start', 'end', 'hash', 'check', 'accents', 'surface', 'shape', 'gap'] as const) {
        expect([...again[name].subarray(0, again.count)]).toEqual([...fresh[name].subarray(0, fresh.count)]);
      }
    }),
  );
});

test('a text longer than any buffer that is kept is read like a short one', () => {
  const long = `${'quai '.repeat(60_000)}port`;
  const { count, hash } = tokenise(long, french);
  expect(count).toBe(60_001);
  expect(hash[count - 1]).toBe(wordKey('port').hash);
});
