/** Sentences of one language in which terms stand in many forms, written for this project. */
export interface InflectionSet {
  readonly language: string;
  /** Base forms. */
  readonly terms: readonly string[];
  /** Each with square brackets around what must be found, and nothing else must be. */
  readonly sentences: readonly string[];
  /** Terms and the plurals that are written for them as translations. */
  readonly plurals: ReadonlyArray<readonly [term: string, plural: string]>;
}
