/**
 * What the sentence segmenter must know about one language. Data only.
 *
 * Abbreviations are given without their final full stop, with inner ones (`p.m`, `c.-à-d`, `z.B`), and
 * without spaces (`z. B.` is found as `z.B`). One in lower case is also found capitalised or in
 * capitals (`art` finds `Art.`); one with a capital only so, or all in capitals (`Dr` finds `DR.`).
 */
export interface SentenceRules {
  /** Never end a sentence: titles before a name (`M`, `Dr`), words before an example (`cf`, `e.g`). */
  readonly neverFinal: readonly string[];
  /** End a sentence only before a word of `starters`: `art`, `U.S`, `etc`, names of months. */
  readonly seldomFinal: readonly string[];
  /**
   * End a sentence before a word of `starters`, before a title (`Dr`), and before any capitalised word
   * that a lower-case word follows: `Inc`, `p.m`, `av. J.-C`.
   */
  readonly oftenFinal: readonly string[];
  /** End a sentence unless a number follows: `no`, `p`, units (`km`, `min`). Words in their own right, often. */
  readonly beforeNumber: readonly string[];
  /** Words that begin sentences and are seldom capitalised otherwise, in lower case, without apostrophe. */
  readonly starters: readonly string[];
  /**
   * Prepositions that open a sentence with a date or an hour, in lower case: *In 44 B.C. Caesar died* stays
   * whole although `B.C` is in `oftenFinal`.
   */
  readonly openings?: readonly string[];
  /** Words that make a number before them an ordinal, capitalised or not (`21. März`); lower case. */
  readonly ordinalNouns?: readonly string[];
  /** True where a full stop after a number makes it an ordinal (`der 3. Tag`). */
  readonly ordinals?: boolean;
  /** Verbs that tie a name to the quotation before it (*“Never!” Smith said*), lower case. */
  readonly reportingVerbs?: readonly string[];
  /** True where quotations may point inwards (`»so«`). */
  readonly inwardGuillemets?: boolean;
  /** True where `;` is a question mark (Greek). */
  readonly semicolonAsks?: boolean;
}
