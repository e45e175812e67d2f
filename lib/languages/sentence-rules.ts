/** What the sentence segmenter must know about one language. */
export interface SentenceRules {
  /** Titles that are never final (`M.`, `Dr.`), without the full stop. */
  readonly titles: readonly string[];
}
