import type { Inflection } from './inflection.ts';
import type { SentenceRules } from './sentence-rules.ts';
import type { SummaryCues } from './summary-cues.ts';
import type { Terminology } from './terminology.ts';
import type { WordRules } from './word-rules.ts';

/** Everything Précis knows about one language. Data only: the engines live in the rooms that use it. */
export interface Language {
  /** Primary BCP 47 subtag, in lower case; `und` for the rules that fit any language. */
  readonly code: string;
  /** The language's name in English, for documentation and messages. */
  readonly name: string;
  readonly sentences: SentenceRules;
  readonly words: WordRules;
  readonly summary: SummaryCues;
  /** Absent where terms are matched in the form in which the glossary gives them. */
  readonly inflection?: Inflection;
  /** Absent where new terms are looked for without knowledge of the language. */
  readonly terminology?: Terminology;
}
