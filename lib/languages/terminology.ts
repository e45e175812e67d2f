/** What the finder of new terms must know about one language. All in lower case. */
export interface Terminology {
  /** Words that may stand inside a term: *de*, *of*. */
  readonly links: readonly string[];
  /** Words of general language: alone they are no term, whatever the article speaks of. Singular and masculine. */
  readonly generalWords: readonly string[];
}
