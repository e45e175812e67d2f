/** How the terms of one language inflect. Used when a termbase is compiled, never when it is read. */
export interface Inflection {
  /** Plural forms of a word, most usual first; empty where it has none. */
  readonly plurals: (word: string) => readonly string[];
}
