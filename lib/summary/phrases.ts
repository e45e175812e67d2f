/** Phrases of one or more words, found in a list of folded words in time linear in its length. */
export interface PhraseSet {
  /** Words of the longest phrase that starts at `position`, or 0. */
  readonly lengthAt: (words: readonly string[], position: number) => number;
  /** The words with which a phrase may start. */
  readonly firstWords: ReadonlySet<string>;
}

/** Compiles phrases that are already split into folded words. */
export function compilePhrases(phrases: readonly (readonly string[])[]): PhraseSet {
  const byFirst = new Map<string, (readonly string[])[]>();
  for (const phrase of phrases) {
    const first = phrase[0];
    if (first === undefined) continue;
    const known = byFirst.get(first);
    if (known) known.push(phrase);
    else byFirst.set(first, [phrase]);
  }
  for (const known of byFirst.values()) known.sort((a, b) => b.length - a.length);
  return {
    firstWords: new Set(byFirst.keys()),
    lengthAt(words, position) {
      const first = words[position];
      const known = first === undefined ? undefined : byFirst.get(first);
      const found = known?.find((phrase) => phrase.every((word, i) => words[position + i] === word));
      return found?.length ?? 0;
    },
  };
}

/** Whether a phrase of `set` starts at one of `positions` in `words`. */
export function hasPhrase(set: PhraseSet, words: readonly string[], positions: readonly number[]): boolean {
  return positions.some((position) => set.lengthAt(words, position) > 0);
}
