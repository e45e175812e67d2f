/** British and American spellings of one word part. */
const SPELLINGS: ReadonlyArray<readonly [RegExp, string]> = [
  [/^(defen|offen|licen|preten)ce$/, '$1se'],
  [/^(defen|offen|licen|preten)se$/, '$1ce'],
  [/isation$/, 'ization'],
  [/ization$/, 'isation'],
  [/([a-z]{3})ise$/, '$1ize'],
  [/ize$/, 'ise'],
  [/isational$/, 'izational'],
  [/izational$/, 'isational'],
  [/ised$/, 'ized'],
  [/ized$/, 'ised'],
  [/ising$/, 'izing'],
  [/izing$/, 'ising'],
  [/^(col|fav|hon|lab|neighb|harb|behavi|arm|hum|rum|vap|endeav|flav|vig|rig|sav)our$/, '$1or'],
  [/^(col|fav|hon|lab|neighb|harb|behavi|arm|hum|rum|vap|endeav|flav|vig|rig|sav)or$/, '$1our'],
  [/^(cent|theat|lit|fib|calib|spect|millimet|centimet|kilomet|met)re$/, '$1er'],
  [/^(cent|theat|lit|fib|calib|spect|millimet|centimet|kilomet)er$/, '$1re'],
  [/^programme$/, 'program'],
  [/^program$/, 'programme'],
  [/^(catal|dial|monol)ogue$/, '$1og'],
  [/^(catal|dial|monol)og$/, '$1ogue'],
  [/^adviser$/, 'advisor'],
  [/^advisor$/, 'adviser'],
  [/^aeroplane$/, 'airplane'],
  [/^grey$/, 'gray'],
  [/^gray$/, 'grey'],
];

/** Other spellings of a word, without the word itself. */
export function spellings(word: string): string[] {
  return SPELLINGS.filter(([pattern]) => pattern.test(word)).map(([pattern, other]) =>
    word.replace(pattern, other),
  );
}
