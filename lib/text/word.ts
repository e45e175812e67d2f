import type { Span } from './span.ts';

/**
 * What a word is made of:
 * `word` letters (with inner apostrophes, hyphens, digits), `number` digits with their separators,
 * `acronym` two capitals or more, with or without full stops (`OTAN`, `O.T.A.N.`), `elision` a clitic
 * with its apostrophe (`l’`, `qu’`).
 */
export type WordKind = 'word' | 'number' | 'acronym' | 'elision';

/** One word of a text. */
export interface Word extends Span {
  readonly kind: WordKind;
}
