import type { TermStatus } from '../schema.ts';
import { chooseTarget, type Target } from '../target.ts';
import type { Termbase } from '../termbase.ts';
import { isAccepted } from './guards.ts';
import { decideNumber, type GrammaticalNumber } from './number.ts';
import { type Tokens, tokenise } from './tokens.ts';
import { type RawMatch, Walker } from './walk.ts';

/** One occurrence of a term, by one termbase. Offsets are UTF-16 code units of the text. */
export interface TermMatch {
  readonly start: number;
  readonly end: number;
  /** Identifier of the concept. */
  readonly concept: string;
  /** Number of the concept within the termbase: for `Termbase.conceptAt`. */
  readonly conceptIndex: number;
  /** Number of the matched term among the concept's source terms. */
  readonly termIndex: number;
  /** The matched term as the glossary gives it. */
  readonly term: string;
  readonly status: TermStatus;
  readonly number: GrammaticalNumber;
  /** The approved translation; absent where the glossary has none that may be written. */
  readonly target?: Target;
  /** A longer term covers it. */
  readonly nested: boolean;
  /** Place among the concepts that this place may stand for: 0 is the likeliest. */
  readonly rank: number;
}

interface Candidate extends RawMatch {
  readonly start: number;
  readonly end: number;
}

/**
 * Every term of a termbase in a text, in document order; at one place the likeliest concept first. The
 * longest match wins from the left; what it covers is returned as nested, what it only overlaps is not returned.
 */
export function matchTerms(text: string, termbase: Termbase): TermMatch[] {
  const tokens = tokenise(text, termbase.contractions);
  const walker = new Walker(tokens, termbase);
  const candidates: Candidate[] = [];
  for (const match of walker.walk()) {
    if (!isAccepted(tokens, match, termbase)) continue;
    candidates.push({ ...match, start: tokens.start[match.first] ?? 0, end: tokens.end[match.last] ?? 0 });
  }
  return select(tokens, candidates, termbase);
}

function select(tokens: Tokens, candidates: Candidate[], termbase: Termbase): TermMatch[] {
  candidates.sort((a, b) => a.start - b.start || b.end - a.end);
  const places: { candidates: Candidate[]; nested: boolean }[] = [];
  let winnerEnd = -1;
  let index = 0;
  while (index < candidates.length) {
    const first = candidates[index];
    if (first === undefined) break;
    const same: Candidate[] = [];
    while (candidates[index]?.start === first.start && candidates[index]?.end === first.end) {
      const candidate = candidates[index];
      if (candidate !== undefined) same.push(candidate);
      index += 1;
    }
    if (first.start >= winnerEnd) {
      winnerEnd = first.end;
      places.push({ candidates: same, nested: false });
    } else if (first.end <= winnerEnd) places.push({ candidates: same, nested: true });
  }
  const weights = domainWeights(places, termbase);
  return places.flatMap(({ candidates: same, nested }) =>
    rankConcepts(tokens, same, nested, termbase, weights),
  );
}

/** The occurrence that a path stands for. */
function matchOf(
  tokens: Tokens,
  candidate: Candidate,
  nested: boolean,
  termbase: Termbase,
): TermMatch | undefined {
  const conceptIndex = termbase.sections.termConcept[candidate.term] ?? 0;
  const termIndex = termbase.sections.termIndex[candidate.term] ?? 0;
  const concept = termbase.conceptAt(conceptIndex);
  const term = concept.source[termIndex];
  if (term === undefined) return undefined;
  const number = decideNumber(tokens, candidate, termbase);
  const target = chooseTarget(concept, termIndex, number);
  const { start, end } = candidate;
  const { text, status } = term;
  const match = {
    start,
    end,
    concept: concept.id,
    conceptIndex,
    termIndex,
    term: text,
    status,
    number,
    nested,
    rank: 0,
  };
  return target === undefined ? match : { ...match, target };
}

/** How often each domain is spoken of by the terms that have one meaning. */
function domainWeights(
  places: readonly { readonly candidates: readonly Candidate[] }[],
  termbase: Termbase,
): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const { candidates } of places) {
    if (candidates.length === 1) {
      const only = termbase.sections.termConcept[candidates[0]?.term ?? 0] ?? 0;
      for (const domain of termbase.conceptAt(only).domain)
        weights.set(domain, (weights.get(domain) ?? 0) + 1);
      continue;
    }
    const concepts = new Set(candidates.map(({ term }) => termbase.sections.termConcept[term] ?? 0));
    if (concepts.size !== 1) continue;
    for (const concept of concepts) {
      for (const domain of termbase.conceptAt(concept).domain)
        weights.set(domain, (weights.get(domain) ?? 0) + 1);
    }
  }
  return weights;
}

const STATUS_RANK: Readonly<Record<TermStatus, number>> = {
  preferred: 0,
  admitted: 1,
  proposed: 2,
  obsolete: 3,
  deprecated: 4,
  forbidden: 5,
};

function rankConcepts(
  tokens: Tokens,
  candidates: readonly Candidate[],
  nested: boolean,
  termbase: Termbase,
  weights: ReadonlyMap<string, number>,
): TermMatch[] {
  const [only] = candidates;
  if (candidates.length === 1 && only !== undefined) {
    const match = matchOf(tokens, only, nested, termbase);
    return match === undefined ? [] : [match];
  }
  const best = new Map<number, Omit<TermMatch, 'rank'> & { weight: number; order: number; exact: boolean }>();
  for (const candidate of candidates) {
    const conceptIndex = termbase.sections.termConcept[candidate.term] ?? 0;
    const termIndex = termbase.sections.termIndex[candidate.term] ?? 0;
    const concept = termbase.conceptAt(conceptIndex);
    const term = concept.source[termIndex];
    if (term === undefined) continue;
    const known = best.get(conceptIndex);
    if (known !== undefined && STATUS_RANK[known.status] <= STATUS_RANK[term.status]) continue;
    const number = decideNumber(tokens, candidate, termbase);
    const target = chooseTarget(concept, termIndex, number);
    best.set(conceptIndex, {
      start: candidate.start,
      end: candidate.end,
      concept: concept.id,
      conceptIndex,
      termIndex,
      term: term.text,
      status: term.status,
      number,
      ...(target === undefined ? {} : { target }),
      nested,
      weight: Math.max(0, ...concept.domain.map((domain) => weights.get(domain) ?? 0)),
      order: concept.order,
      exact: false,
    });
  }
  return [...best.values()]
    .sort(
      (a, b) =>
        Number(a.target === undefined) - Number(b.target === undefined) ||
        STATUS_RANK[a.status] - STATUS_RANK[b.status] ||
        b.weight - a.weight ||
        a.order - b.order,
    )
    .map(({ weight: _weight, order: _order, exact: _exact, ...match }, rank) => ({ ...match, rank }));
}
