import type { SummaryOptions } from '../summary/index.ts';

/** What a user may decide about a brief. */
export interface BriefOptions {
  readonly summary?: SummaryOptions;
  /** BCP 47 tags to translate terms into, most wanted first; every language of the termbases where absent. */
  readonly targets?: readonly string[];
  /** Where not empty, an article in any other language is refused. BCP 47 tags, compared by primary subtag. */
  readonly requiredLanguages?: readonly string[];
  /** Largest article accepted, in bytes. */
  readonly maxBytes?: number;
}
