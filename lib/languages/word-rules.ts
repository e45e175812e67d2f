/** What the word splitter must know about one language. */
export interface WordRules {
  /** Clitics that end in an apostrophe and are words of their own (`l`, `qu`), without it. */
  readonly elisions: readonly string[];
}
