import type { GrammaticalNumber } from './match/number.ts';
import type { ConceptPayload } from './payload.ts';
import type { TermStatus } from './schema.ts';

/** A translation of an occurrence. */
export interface Target {
  /** The term as the glossary gives it. */
  readonly term: string;
  /** The term in the number of the occurrence. */
  readonly form: string;
  readonly status: TermStatus;
}

type PayloadTerm = ConceptPayload['source'][number];

/**
 * The translations of a source term, best first: those with its pair key, then those of its own type (an
 * acronym for an acronym, a full form for a full form), then by status, in the order of the glossary.
 * A term that must not be translated is its own translation.
 */
export function rankTargets(concept: ConceptPayload, termIndex: number): PayloadTerm[] {
  const source = concept.source[termIndex];
  if (source === undefined) return [];
  if (concept.doNotTranslate) return [source];
  if (concept.target.length < 2) return concept.target;
  const score = (term: PayloadTerm): number => {
    const paired = source.pair !== undefined && term.pair === source.pair;
    const sameType = (term.type === 'acronym') === (source.type === 'acronym');
    return (paired ? 0 : 2) + (sameType ? 0 : 1);
  };
  return concept.target
    .map((term, index) => ({ term, index, score: score(term) }))
    .sort((a, b) => a.score - b.score || a.index - b.index)
    .map(({ term }) => term);
}

/** The best translation of a source term, in the number asked for. */
export function chooseTarget(
  concept: ConceptPayload,
  termIndex: number,
  number: GrammaticalNumber,
): Target | undefined {
  const best = rankTargets(concept, termIndex)[0];
  return best === undefined ? undefined : inNumber(best, number);
}

/** A term with its form in the number asked for. */
export function inNumber(term: PayloadTerm, number: GrammaticalNumber): Target {
  return { term: term.text, form: number === 'plural' ? term.plural : term.text, status: term.status };
}
