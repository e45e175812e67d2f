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

type TargetTerm = ConceptPayload['target'][number];

/**
 * The translations of a source term, best first, in the order that the compiler settled (`targetOrder`).
 * A term that must not be translated is its own translation.
 */
export function rankTargets(concept: ConceptPayload, termIndex: number): TargetTerm[] {
  const source = concept.source[termIndex];
  if (source === undefined) return [];
  if (concept.doNotTranslate) return [{ ...source, singular: source.text }];
  return source.targets.flatMap((index) => concept.target[index] ?? []);
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
export function inNumber(term: TargetTerm, number: GrammaticalNumber): Target {
  return {
    term: term.text,
    form: number === 'plural' ? term.plural : term.singular,
    status: term.status,
  };
}
