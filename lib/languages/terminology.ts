/** What the finder of new terms must know about one language. All in lower case. */
export interface Terminology {
  /** Words that may stand inside a term: *de*, *of*. */
  readonly links: readonly string[];
  /** The links that hold an article (*du*): a phrase with one of them is a term more rarely. */
  readonly articles: readonly string[];
  /** Words that are never part of a term, beside the stop words: adverbs, everyday verbs. */
  readonly outsideWords: readonly string[];
  /** Endings of such words. */
  readonly outsideEndings?: RegExp;
  /**
   * How usual words are in general language, in bands, most usual first. Words are in their base form; what no
   * band holds is taken to be rare.
   */
  readonly background: readonly { readonly perMillion: number; readonly words: readonly string[] }[];
}
