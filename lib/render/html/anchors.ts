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

/** What of an article's page can be linked to, known once the article is written. */
export interface ArticleAnchors {
  /** Identifiers in the article. */
  readonly ids: ReadonlySet<string>;
  /** For an occurrence that another one covers: the identifier of the one that stands for it. */
  readonly covered: ReadonlyMap<string, string>;
}

/** The identifier to link to for a place in the article, if there is one. */
export function articleAnchor({ ids, covered }: ArticleAnchors, id: string): string | undefined {
  const target = covered.get(id) ?? id;
  return ids.has(target) ? target : undefined;
}
