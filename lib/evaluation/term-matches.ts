import type { Span } from '../text/index.ts';
import type { MatchCounts } from './agreement.ts';

/** A term that stands in a text, as an annotator marked it. */
export interface ExpectedTerm extends Span {
  /** Concepts that are right here; empty where any will do. */
  readonly concepts: readonly string[];
  /** Translations that are right here, in any form; empty where any will do. */
  readonly targets: readonly string[];
  /** Neither rewarded nor punished. */
  readonly optional?: boolean;
}

/** A term that a system found. */
export interface FoundTerm extends Span {
  readonly concept?: string;
  readonly target?: string;
}

/** How the terms found in one text agree with those marked in it. */
export interface TermCounts {
  /** Terms found at exactly the marked offsets. */
  readonly spans: MatchCounts;
  /** Of the hits for which both sides name a concept: how many name the right one. */
  readonly concepts: { readonly right: number; readonly compared: number };
  /** Of the hits for which both sides name a translation: how many name a right one. */
  readonly targets: { readonly right: number; readonly compared: number };
}

/** Compares terms by offsets, then concepts and translations of those at the right place. */
export function compareTerms(expected: readonly ExpectedTerm[], found: readonly FoundTerm[]): TermCounts {
  const bySpan = new Map<string, FoundTerm[]>();
  for (const term of found) {
    const known = bySpan.get(spanKey(term));
    if (known) known.push(term);
    else bySpan.set(spanKey(term), [term]);
  }
  const optional = new Set(expected.filter((term) => term.optional).map(spanKey));
  const required = expected.filter((term) => !term.optional);
  const requiredKeys = new Set(required.map(spanKey));
  const hits = required.flatMap((term) => {
    const matches = bySpan.get(spanKey(term));
    return matches ? [{ term, matches }] : [];
  });
  return {
    spans: {
      hits: hits.length,
      found: [...bySpan.keys()].filter((key) => requiredKeys.has(key) || !optional.has(key)).length,
      expected: required.length,
    },
    concepts: countRight(
      hits,
      ({ concepts }) => concepts,
      ({ concept }) => concept,
    ),
    targets: countRight(
      hits,
      ({ targets }) => targets.map(foldTarget),
      ({ target }) => (target === undefined ? undefined : foldTarget(target)),
    ),
  };
}

function countRight(
  hits: readonly { readonly term: ExpectedTerm; readonly matches: readonly FoundTerm[] }[],
  expectedOf: (term: ExpectedTerm) => readonly string[],
  foundOf: (term: FoundTerm) => string | undefined,
): { right: number; compared: number } {
  let right = 0;
  let compared = 0;
  for (const { term, matches } of hits) {
    const expected = expectedOf(term);
    const found = matches.flatMap((match) => foundOf(match) ?? []);
    if (expected.length === 0 || found.length === 0) continue;
    compared += 1;
    if (found.some((value) => expected.includes(value))) right += 1;
  }
  return { right, compared };
}

function spanKey({ start, end }: Span): string {
  return `${start},${end}`;
}

function foldTarget(target: string): string {
  return target
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’ʼ]/gu, "'")
    .replace(/[‐‑]/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim();
}
