/** What the summariser must know about one language. */
export interface SummaryCues {
  /** Words that carry no topic, lower case. */
  readonly stopWords: readonly string[];
}
