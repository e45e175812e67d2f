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
    const byFirst = new Map<string, (readonly string[])[]>();
    for (const phrase of phrases) {
      const first = phrase[0];
      if (first === undefined) continue;
      const known = byFirst.get(first);
      if (known) known.push(phrase);
      else byFirst.set(first, [phrase]);
      this.startsOf.set(first, (this.startsOf.get(first) ?? 0) | bit);
    }
    for (const known of byFirst.values()) known.sort((a, b) => b.length - a.length);
    return {
      bit,
      lengthAt(words, position) {
        const first = words.at(position);
        const known = first === undefined ? undefined : byFirst.get(first);
        if (known === undefined) return 0;
        for (const phrase of known) {
          let same = 1;
          while (same < phrase.length && words.at(position + same) === phrase[same]) same += 1;
          if (same === phrase.length) return same;
        }
        return 0;
      },
    };
  }
}
