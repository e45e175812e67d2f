/**
 * Every constant of the ranking, in one place. A score is the sum of the contributions below; a
 * feature in [0, 1] contributes at most its weight. The values are round on purpose.
 */
export const WEIGHTS = {
  /** Nearness to the start: e^(−i / positionDecay) for the i-th candidate sentence. */
  position: 1.5,
  /** Part of the standfirst, which was written to sum the article up. */
  standfirst: 0.5,
  /** Share of the title's words that the sentence holds. */
  title: 1.5,
  /** How much of the rest of the article takes the sentence up again, relative to the best. */
  forward: 1,
  /** How much the sentence repeats what came before, relative to the worst. */
  backward: -0.5,
  /** Words that recur in the article, relative to the best. */
  recurrence: 0.75,
  /** Names someone or something, outside quotations. */
  names: 0.4,
  /** Gives a number: a date, an amount. */
  figures: 0.4,
  /** Announces a decision in the first person, outside quotations: speeches, communiqués. */
  announcement: 1,
  /** Share of characters inside quotation marks. */
  quotation: -1.75,
  /** Opens with a pronoun or demonstrative whose antecedent is not in the summary. */
  pronoun: -1,
  /** Opens with a connective whose other half is not in the summary. */
  connective: -0.8,
  /** Quotes someone whom only another sentence names, or begins inside a quotation. */
  speaker: -0.6,
  /** An item of a list whose introduction is not in the summary. */
  item: -0.8,
  /** Ends as if something had to follow: with a colon, a comma, an open quotation. */
  unfinished: -0.8,
  /** Each sentence already chosen from the same section, in articles of several sections. */
  section: -0.4,
  /** The first sentence under a heading, in articles of several sections. */
  opening: 0.2,
  /** More than half of it is quoted. */
  quoted: -1,
  /** Stands in the last of several paragraphs, where background goes. */
  closing: -0.5,
  /** Follows a chosen sentence: two in a row read as one thought. */
  continuity: 0.1,
  /** Asks a question. */
  question: -1,
  /** Holds a phrase of mastheads, contacts and the like, in an edge block. */
  boilerplate: -1.25,
  /** Protocol: who was welcomed, met or thanked. */
  courtesy: -1,
  /** Fewer than `shortWords` words. */
  short: -0.5,
  /** Each `longStep` words beyond `longWords`. */
  long: -0.5,
} as const satisfies Readonly<Record<string, number>>;

/** The name of a feature, as it stands in a summary sentence's `reasons`. */
export type Feature = keyof typeof WEIGHTS;

/** Scale constants of the features. */
export const SCALES = {
  /** Sentences over which the lead's advantage falls to 1/e. */
  positionDecay: 4,
  /** How much less the start of a spoken text counts: speakers come to the point late. */
  spokenPosition: 0.25,
  /** How much more forward centrality counts in an article without a title. */
  untitledForward: 1.5,
  /** Words below which a sentence says too little. */
  shortWords: 8,
  /** Words above which a sentence is long. */
  longWords: 40,
  /** Words that cost one full `long` weight. */
  longStep: 20,
  /** Cosine with a chosen sentence from which a sentence is refused as a repetition. */
  redundancy: 0.6,
  /**
   * Share of the score of the best sentence that does not fit in the words left, below which no other takes its
   * place: a summary is not filled up with asides.
   */
  filler: 0.8,
  /** Sections from which an article's summary is spread over them. */
  sections: 3,
  /** Paragraphs from which the last one is background. */
  closingBlocks: 4,
  /** Sentences that may be pulled in before one that leans on them. */
  antecedents: 2,
  /** Sentences that may lie between a pronoun and the sentence that names whom it stands for. */
  referenceDistance: 1,
  /** Blocks at either end of an article where phrases of boilerplate are trusted. */
  edgeBlocks: 2,
} as const;

/** Contributions are rounded to four decimals before anything is compared: ties are the same everywhere. */
export const SCORE_SCALE = 10_000;

/** What makes a first paragraph a standfirst. */
export const STANDFIRST = {
  /** Paragraphs from which an article can have one. */
  blocks: 4,
  /** Its length at most. */
  sentences: 3,
  words: 80,
  /** Share of its words that the second paragraph takes up. */
  retold: 0.4,
} as const;

/** The length of a summary where nobody asks for one. */
export const LENGTH = {
  /** Sentences up to which an article is its own summary. */
  whole: 3,
  /** Sentences of a summary per root of the article's: 12 give 3, 40 give 5, 100 give 8. */
  root: 0.8,
  fewest: 2,
  most: 12,
  /** Share of the article's words that is never exceeded. */
  share: 0.5,
} as const;
