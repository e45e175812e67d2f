import type { Span } from '../../text/span.ts';

/** Identifiers on a brief's page. They are short because a page has many. All numbers count from 0. */
export const anchor = {
  article: 'article',
  summary: 'summary',
  terms: 'terms',
  candidates: 'candidates',
  provenance: 'provenance',
  /** A sentence in the summary. */
  sentence: (index: number) => `s${index + 1}`,
  /** The same sentence in the article. */
  mark: (index: number) => `m${index + 1}`,
  /** The entry of a term. */
  term: (index: number) => `t${index + 1}`,
  /** The translation that describes a term's links. */
  translation: (index: number) => `d${index + 1}`,
  /** A place in the article where a term occurs. */
  occurrence: (term: number, index: number) => `o${term + 1}-${index + 1}`,
  /** The place in the article that shows a candidate. */
  candidate: (index: number) => `c${index + 1}`,
} as const;

/** A place in the article that can be linked to. */
export interface LinkablePlace extends Span {
  readonly id: string;
  /** Whether the article has an element with the identifier: known once it is written. */
  written: boolean;
  /** The place that covers this one, and is linked to in its stead. */
  coveredBy?: LinkablePlace;
}

/** What of an article's page can be linked to. */
export interface ArticleAnchors {
  /** The sentences of the summary. */
  readonly marks: readonly LinkablePlace[];
  /** The occurrences of each term. */
  readonly occurrences: ReadonlyArray<readonly LinkablePlace[]>;
  readonly candidates: readonly LinkablePlace[];
}

/** The identifier to link to for a place in the article, if there is one. */
export function linkTo(place: LinkablePlace | undefined): string | undefined {
  const target = place?.coveredBy ?? place;
  return target?.written === true ? target.id : undefined;
}
