/**
 * What the summariser must know about one language. Every phrase is in lower case, with `'` as the
 * apostrophe and single spaces; openings match the first words of a sentence, whole words only.
 */
export interface SummaryCues {
  /** Words that carry no topic. */
  readonly stopWords: readonly string[];
  /** Openings that mean nothing without the sentence before: pronouns, demonstratives. */
  readonly pronounOpenings: readonly string[];
  /** Openings that begin like a pronoun or connective and point to nothing (`il y a`, `alors que`). */
  readonly freeOpenings: readonly string[];
  /** Openings that continue or contradict the sentence before (`en revanche`). */
  readonly connectiveOpenings: readonly string[];
  /** Inverted reporting clauses whose speaker is a pronoun (`a-t-il`), anywhere in a sentence. */
  readonly pronounSpeakers: readonly string[];
  /** Phrases of mastheads, contacts, subscriptions and the like; trusted in the first and last blocks only. */
  readonly boilerplate: readonly string[];
  /** Openings of lines that send the reader elsewhere (`à lire aussi`). */
  readonly referralOpenings: readonly string[];
  /** Openings of bylines and credits (`propos recueillis par`). */
  readonly bylineOpenings: readonly string[];
  /** Phrases of protocol: who was welcomed, thanked or greeted. */
  readonly courtesies: readonly string[];
  /** Whether every noun has a capital, so that a capital tells no name. */
  readonly capitalisesNouns?: boolean;
  /** Dates that only the day of publication explains (`ce matin`). */
  readonly relativeDates: readonly string[];
}

/** The cues of a language without data of its own. */
export const noCues: SummaryCues = {
  stopWords: [],
  pronounOpenings: [],
  freeOpenings: [],
  connectiveOpenings: [],
  pronounSpeakers: [],
  boilerplate: [],
  referralOpenings: [],
  bylineOpenings: [],
  courtesies: [],
  relativeDates: [],
};
