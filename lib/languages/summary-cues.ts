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
  /** Connectives that do the same a few words into the sentence (`La ministre a cependant …`). */
  readonly innerConnectives: readonly string[];
  /** Pronouns that, as the subject after an introductory phrase (`in 2019, she …`), mean nothing without the sentence before. */
  readonly pronounSubjects: readonly string[];
  /** Conjunctions of introductory clauses in which such a pronoun finds its noun (`if the bank fails, it …`). */
  readonly clauseOpenings: readonly string[];
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
  /** Phrases in which a speaker announces a decision (`nous avons décidé`), anywhere in a sentence. */
  readonly announcements: readonly string[];
  /** Openings of sentences that only thank (`merci de`). */
  readonly thanks: readonly string[];
  /** Openings of a greeting (`bonjour`). */
  readonly salutations: readonly string[];
  /** Openings of an address to listeners (`madame la`, `chers`). */
  readonly vocatives: readonly string[];
  /** Labels of those who ask, before a colon at the start of a block (`question`). */
  readonly questionLabels: readonly string[];
  /** Labels of those who lead a discussion (`moderator`). */
  readonly moderatorLabels: readonly string[];
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
  innerConnectives: [],
  pronounSubjects: [],
  clauseOpenings: [],
  pronounSpeakers: [],
  boilerplate: [],
  referralOpenings: [],
  bylineOpenings: [],
  courtesies: [],
  announcements: [],
  thanks: [],
  salutations: [],
  vocatives: [],
  questionLabels: [],
  moderatorLabels: [],
  relativeDates: [],
};
