/** What the word splitter must know about one language. Lower case, with the straight apostrophe. */
export interface WordRules {
  /** Clitics that end in an apostrophe and are words of their own (`l`, `qu`), without it. */
  readonly elisions: readonly string[];
  /** Words that keep their apostrophe though they begin like a clitic (`aujourd'hui`, `d'abord`). */
  readonly indivisible?: readonly string[];
}
