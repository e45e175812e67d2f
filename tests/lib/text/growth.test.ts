import { languageFor } from '../../../lib/languages/registry.ts';
import { segmentText, splitWords } from '../../../lib/text/index.ts';

/** How many characters the functions of strings are asked for while `run` runs. */
function charactersRead(run: () => void): number {
  const { charCodeAt, charAt, slice } = String.prototype;
  let count = 0;
  String.prototype.charCodeAt = function (this: string, index) {
    count += 1;
    return charCodeAt.call(this, index);
  };
  String.prototype.charAt = function (this: string, index) {
    count += 1;
    return charAt.call(this, index);
  };
  String.prototype.slice = function (this: string, start, end) {
    const part = slice.call(this, start, end);
    count += part.length;
    return part;
  };
  try {
    run();
  } finally {
    Object.assign(String.prototype, { charCodeAt, charAt, slice });
  }
  return count;
}

describe('the work for a hostile text', () => {
  const patterns = [
    '(',
    '.',
    '"',
    '«',
    "''",
    '. (',
    '." ',
    '-" ',
    '? le ',
    '? (',
    'J. ',
    '1) ',
    '• ',
    '[1]',
    'a\n',
    'a b\n',
    ' \n',
    'é.',
    "l'",
    '1.',
    '1 000 ',
    'p.m. A ',
    '(a. "b. «c. ',
    '« Le pont. Le port. » ',
    'un mot ',
  ];
  test.each(patterns)('grows with its length: %j', (pattern) => {
    const { sentences, words } = languageFor('fr');
    const readOf = (length: number): number => {
      const text = `${pattern.repeat(Math.ceil(length / pattern.length))}x`;
      return charactersRead(() => {
        for (const span of segmentText(text, sentences)) splitWords(text, span, words);
      });
    };
    readOf(2000);
    expect(readOf(32_000) / readOf(2000)).toBeLessThan(17);
  });
});
