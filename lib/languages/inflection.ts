/** Numbers that a form stands for: bit 1 singular, bit 2 plural, both for an invariable form. */
export type NumberMask = 1 | 2 | 3;

/** One inflected form of a word. */
export interface WordForm {
  readonly text: string;
  readonly number: NumberMask;
}

/** Words whose presence beside a match says what its form really is. All in lower case. */
export interface ContextCues {
  /** A form right after one of these is a verb: *il demande*, *ne montre*, *they demand*. */
  readonly beforeVerb: readonly string[];
  /** Those of them that an infinitive follows: a plural after one of these is a noun (*to schools*). */
  readonly beforeInfinitive: readonly string[];
  /** A participle, not a noun, follows these unless a determiner stands between: *a produit*, *est produit*. */
  readonly auxiliaries: readonly string[];
  /** A noun follows one of these: they overrule the cues of verbs. */
  readonly determiners: readonly string[];
  /** A plural noun follows these: *les, ces, plusieurs*. */
  readonly pluralDeterminers: readonly string[];
  /** A singular noun follows these. */
  readonly singularDeterminers: readonly string[];
  /** A form right before one of these is a verb: *demande que*, *pay the*. */
  readonly afterVerb: readonly string[];
  /** Words that are nouns only after a determiner: *the will*, but *they will*. */
  readonly rarelyNouns: readonly string[];
  /** Adjectives that stand before their noun: after one of them a word is a noun (*ancien associé*). */
  readonly preposedAdjectives: readonly string[];
  /** First parts of hyphenated words that leave the second a word of its own: *ex-ministre*. */
  readonly freePrefixes: readonly string[];
}

/** How the terms of one language inflect. Used when a termbase is compiled; only the cues when it is read. */
export interface Inflection {
  /**
   * Words that stand for others, in lower case without accents: `du` is `de le`, `les` is `le`.
   * Those in `elisions` only before an apostrophe: `d’` is `de`.
   */
  readonly contractions: Readonly<Record<string, readonly string[]>>;
  readonly elisions: Readonly<Record<string, readonly string[]>>;
  /** Prepositions and articles: they end the head of a term and never inflect. */
  readonly particles: readonly string[];
  /** Words that join two parts of a term without ending its head (*small and medium-sized enterprise*); never inflected. */
  readonly conjunctions: readonly string[];
  /** Where a noun phrase has its head: before its first particle in all, and there first or last. */
  readonly head: 'first' | 'last';
  /** Adjectives that follow the head where it would be last: *Secretary General*. */
  readonly postposed: readonly string[];
  /** True where words on both sides of a hyphen make one word (*vice-président* holds no *président*). */
  readonly hyphenBinds: boolean;
  /** True where every word of a name is written with a capital (*Harbour Services*): such a plural is no surname. */
  readonly titleCase: boolean;
  /** True where a form in the plural is hardly ever a verb too (French, not English: *he demands*). */
  readonly singularVerbs: boolean;
  /** The base form of a word that may be inflected; a word that is its own base form stays. Lower case in and out. */
  readonly lemma: (word: string) => string;
  /** Every form of a base form, the base form first. Lower case in and out. */
  readonly forms: (lemma: string) => readonly WordForm[];
  /**
   * The forms of a term of one word, where `forms` gives more than is safe without other words around it
   * (*ministra* of *ministro*, but *puerta* is no *puerto*). Lower case in and out.
   */
  readonly loneForms?: (word: string) => readonly WordForm[];
  /** Every form of a verb, its base form first; absent where verbs are matched as they stand. */
  readonly verbForms?: (verb: string) => readonly WordForm[];
  /** True for a word that is a verb or one of its forms, and hardly a noun: *hospitalise*, *landing*. */
  readonly verbal?: (word: string) => boolean;
  /** True for a word that no verb looks like, whatever stands before it: *government*. */
  readonly neverVerb?: (word: string) => boolean;
  /** Other spellings of a word: *defence, defense*. Without the word itself. */
  readonly spellings: (word: string) => readonly string[];
  /** True for a word that may be an adjective or a participle: alone, it is a term only where a noun may stand. */
  readonly adjectival: (word: string) => boolean;
  /** The usual plural of a term that stands in the singular, as it is written; the term itself where it has none. */
  readonly pluralTerm: (term: string) => string;
  /** The plural of an acronym that stands for a countable noun: *NGOs*; the acronym itself where it never changes. */
  readonly pluralAcronym: (acronym: string) => string;
  /** Endings of adjectives that may stand inside a term, between its head and a preposition (*ministre britannique des …*). */
  readonly insertedAdjective?: RegExp;
  readonly cues: ContextCues;
}
