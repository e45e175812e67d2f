/** Folded words in a row: a list of them, or the words of a stretch of text. */
export interface WordRow {
  readonly length: number;
  /** The word at `position`, from 0; undefined beyond the last. */
  at(position: number): string | undefined;
}

/** Phrases of one or more words, found in a row of folded words in time linear in its length. */
export interface PhraseSet {
  /** The bit that stands for this set in `startsOf`: words that have it may start one of its phrases. */
  readonly bit: number;
  /** Words of the longest phrase that starts at `position`, or 0. */
  readonly lengthAt: (words: WordRow, position: number) => number;
}

/** Compiles sets of phrases that are looked for together. */
export class PhraseCompiler {
  /** For each word with which a phrase may start, the bits of the sets that it may start a phrase of. */
  readonly startsOf = new Map<string, number>();
  #sets = 0;

  /** Compiles phrases that are already split into folded words. A compiler has bits for 30 sets. */
  compile(phrases: readonly (readonly string[])[]): PhraseSet {
    const bit = 1 << this.#sets;
    this.#sets += 1;
    const byFirst = new Map<string, Start>();
    for (const phrase of [...phrases].sort((a, b) => b.length - a.length)) {
      const [first, second] = phrase;
      if (first === undefined) continue;
      const start = byFirst.get(first) ?? { alone: 0, bySecond: new Map() };
      byFirst.set(first, start);
      this.startsOf.set(first, (this.startsOf.get(first) ?? 0) | bit);
      if (second === undefined) start.alone = 1;
      else start.bySecond.set(second, [...(start.bySecond.get(second) ?? []), phrase]);
    }
    return { bit, lengthAt: (words, position) => longestAt(byFirst, words, position) };
  }
}

/** The phrases of a set that start with one word. */
interface Start {
  /** 1 where the word is a phrase by itself, else 0. */
  alone: number;
  /** The longer ones by their second word, the longest first. */
  readonly bySecond: Map<string, (readonly string[])[]>;
}

function longestAt(byFirst: ReadonlyMap<string, Start>, words: WordRow, position: number): number {
  const first = words.at(position);
  const start = first === undefined ? undefined : byFirst.get(first);
  if (start === undefined) return 0;
  const second = words.at(position + 1);
  const phrases = second === undefined ? undefined : start.bySecond.get(second);
  for (const phrase of phrases ?? []) {
    let same = 2;
    while (same < phrase.length && words.at(position + same) === phrase[same]) same += 1;
    if (same === phrase.length) return same;
  }
  return start.alone;
}
