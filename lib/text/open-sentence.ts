import type { CompiledRules } from './compiled-rules.ts';
import type { Marks } from './marks.ts';

/** A sentence that is being read: where it began is known, where it ends is asked. */
export interface OpenSentence {
  readonly text: string;
  readonly start: number;
  /** End of the paragraph. */
  readonly end: number;
  readonly rules: CompiledRules;
  readonly marks: Marks;
}
