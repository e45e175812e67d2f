import type { TermStatus } from '../schema.ts';
import type { Target } from '../target.ts';
import type { ResolvedTerm, Termbase } from '../termbase.ts';
import type { TextTokens } from '../text-tokens.ts';
import { isAccepted } from './guards.ts';
import { withoutOvertaken } from './loose.ts';
import { decideNumber, type GrammaticalNumber } from './number.ts';
import { SharedHeads } from './shared-head.ts';
import { TokenBuffer, type Tokens } from './token-model.ts';
import { tokenise } from './tokenise.ts';
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

/** Reused from text to text: matching is synchronous, and keeps nothing of it. */
const scratch = new TokenBuffer(4096);

/**
 * Every term of a termbase in a text, in document order; at one place the likeliest concept first. The
 * longest match wins from the left; what it covers is returned as nested, what it only overlaps is not returned.
 *
 * @param known the tokens of the text, where it is split already; not used by a termbase of other contractions.
 */
export function matchTerms(text: string, termbase: Termbase, known?: TextTokens): TermMatch[] {
  const tokens =
    known !== undefined && known.contractions === termbase.contractions
      ? known.tokens
      : tokenise(text, termbase.contractions, scratch);
  const isTerm = (match: RawMatch): boolean => isAccepted(tokens, match, termbase);
  const walker = new Walker(text, tokens, termbase);
  const accepted = walker.walk().filter(isTerm);
  if (termbase.cues.headLast) {
    const shared = new SharedHeads(tokens, termbase, walker.groups).find(accepted);
    for (const match of shared) if (isTerm(match)) accepted.push(match);
  }
  const places = selectPlaces(withoutOvertaken(accepted));
  const matches: TermMatch[] = [];
  let weights: ReadonlyMap<string, number> | undefined;
  for (const { candidates, nested } of places) {
    const [only] = candidates;
    if (candidates.length === 1 && only !== undefined) {
      matches.push(matchOf(tokens, only, nested, 0, termbase));
      continue;
    }
    weights ??= domainWeights(places, termbase);
    rankConcepts(candidates, termbase, weights).forEach((candidate, rank) => {
      matches.push(matchOf(tokens, candidate, nested, rank, termbase));
    });
  }
  return matches;
}

/** One place in a text, with the paths that end at it. */
interface MatchPlace {
  readonly candidates: readonly RawMatch[];
  readonly nested: boolean;
}

/** The leftmost longest places, and those that lie within one of them. */
function selectPlaces(matches: RawMatch[]): MatchPlace[] {
  matches.sort((a, b) => a.first - b.first || b.last - a.last);
  const places: MatchPlace[] = [];
  let covered = -1;
  let index = 0;
  while (index < matches.length) {
    const match = matches[index];
    if (match === undefined) break;
    let until = index + 1;
    while (matches[until]?.first === match.first && matches[until]?.last === match.last) until += 1;
    const nested = match.first <= covered;
    if (!nested || match.last <= covered) {
      places.push({ candidates: until === index + 1 ? [match] : matches.slice(index, until), nested });
      if (!nested) covered = match.last;
    }
    index = until;
  }
  return places;
}

/** The occurrence that a path stands for. */
function matchOf(
  tokens: Tokens,
  match: RawMatch,
  nested: boolean,
  rank: number,
  termbase: Termbase,
): TermMatch {
  const term = termbase.termAt(match.term);
  const number = decideNumber(tokens, match, termbase);
  const target = number === 'plural' ? term.plural : term.singular;
  const start = tokens.start[match.first] ?? 0;
  const end = tokens.end[match.last] ?? 0;
  const { concept, conceptIndex, termIndex, text, status } = term;
  const id = concept.id;
  return target === undefined
    ? { start, end, concept: id, conceptIndex, termIndex, term: text, status, number, nested, rank }
    : { start, end, concept: id, conceptIndex, termIndex, term: text, status, number, target, nested, rank };
}

/** How often each domain is spoken of by the terms that have one meaning. */
function domainWeights(places: readonly MatchPlace[], termbase: Termbase): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  const { termConcept } = termbase.sections;
  for (const { candidates } of places) {
    const first = termConcept[candidates[0]?.term ?? 0] ?? 0;
    if (candidates.some(({ term }) => termConcept[term] !== first)) continue;
    for (const domain of termbase.conceptAt(first).domain) {
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

/**
 * The concepts that one place may stand for, likeliest first, each by its best term: those whose term shares words
 * with another here (*sea* for *sea patrol*), those with a translation, then by status of the term, by how much the text speaks of their domains, and in the order of the glossary.
 */
function rankConcepts(
  candidates: readonly RawMatch[],
  termbase: Termbase,
  weights: ReadonlyMap<string, number>,
): RawMatch[] {
  const best = new Map<number, { readonly match: RawMatch; readonly term: ResolvedTerm }>();
  for (const match of candidates) {
    const term = termbase.termAt(match.term);
    const known = best.get(term.conceptIndex);
    if (known === undefined || STATUS_RANK[term.status] < STATUS_RANK[known.term.status])
      best.set(term.conceptIndex, { match, term });
  }
  return [...best.values()]
    .map(({ match, term }) => ({
      match,
      keys: [
        match.coordinated ? 0 : 1,
        term.singular === undefined ? 1 : 0,
        STATUS_RANK[term.status],
        -Math.max(0, ...term.concept.domain.map((domain) => weights.get(domain) ?? 0)),
        term.concept.order,
      ],
    }))
    .sort((a, b) => {
      for (const [index, key] of a.keys.entries()) {
        const difference = key - (b.keys[index] ?? 0);
        if (difference !== 0) return difference;
      }
      return 0;
    })
    .map(({ match }) => match);
}
