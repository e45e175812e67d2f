import type { Span } from './span.ts';

/** One sentence of an article, without the white space around it. */
export interface Sentence extends Span {
  /** Position among the article's sentences, from 0. */
  readonly index: number;
  /** Position among the article's blocks of the block it stands in, from 0. */
  readonly block: number;
}
