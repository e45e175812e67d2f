const PLURAL_ENDINGS: ReadonlyArray<readonly [RegExp, string]> = [
  [/[sxz]$/, ''],
  [/(?:eau|au|eu)$/, 'x'],
];

/** The plural that the ending of a singular word calls for. */
export function regularPlural(word: string): string {
  if (word.endsWith('al')) return `${word.slice(0, -1)}ux`;
  for (const [ending, added] of PLURAL_ENDINGS) if (ending.test(word)) return word + added;
  return `${word}s`;
}

/** Endings of masculine words and of their feminines; the first that fits counts. */
const FEMININE_ENDINGS: ReadonlyArray<readonly [ending: string, feminine: string]> = [
  ['teur', 'trice'],
  ['eur', 'euse'],
  ['eux', 'euse'],
  ['eau', 'elle'],
  ['er', 'ère'],
  ['ien', 'ienne'],
  ['éen', 'éenne'],
  ['en', 'enne'],
  ['on', 'onne'],
  ['el', 'elle'],
  ['eil', 'eille'],
  ['if', 'ive'],
  ['ef', 'ève'],
  ['et', 'ète'],
  ['c', 'que'],
];

/** The feminine that the ending of a masculine word calls for, if it has one; the word itself where it ends in -e. */
export function regularFeminine(word: string): string {
  if (word.endsWith('e')) return word;
  for (const [ending, feminine] of FEMININE_ENDINGS) {
    if (word.endsWith(ending)) return word.slice(0, word.length - ending.length) + feminine;
  }
  return `${word}e`;
}
