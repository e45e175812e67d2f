import type { Inflection } from '../../languages/inflection.ts';
import type { Concept, Term } from '../concept.ts';
import { lookupTags } from '../language-tag.ts';
import type { ConceptPayload } from '../payload.ts';
import { targetOrder } from './term-alignment.ts';
import type { TermLikeness } from './term-likeness.ts';

/** Statuses that may be written as a translation. */
const WRITABLE: ReadonlySet<string> = new Set(['preferred', 'admitted', 'proposed']);
const STATUS_ORDER = ['preferred', 'admitted', 'proposed', 'obsolete', 'deprecated', 'forbidden'];

/** The terms of a concept that may be written in `target`, best first. */
function writableTerms(concept: Concept, target: string): Term[] {
  for (const tag of lookupTags(target, Object.keys(concept.terms))) {
    const terms = (concept.terms[tag] ?? []).filter(({ status }) => WRITABLE.has(status));
    if (terms.length > 0)
      return [...terms].sort((a, b) => STATUS_ORDER.indexOf(a.status) - STATUS_ORDER.indexOf(b.status));
  }
  return [];
}

/** True where an acronym stands for something that is counted: its full form is a common noun with a plural. */
function isCounted(terms: readonly Term[], inflection: Inflection): boolean {
  const full = terms.find(({ type }) => type !== 'acronym');
  return full !== undefined && !/\p{Lu}/u.test(full.text) && pluralOf(full, terms, inflection) !== full.text;
}

function pluralOf(term: Term, terms: readonly Term[], inflection: Inflection): string {
  const explicit = term.forms?.plural?.[0];
  if (explicit !== undefined) return explicit;
  if (term.number !== undefined && term.number !== 'singular') return term.text;
  if (term.type === 'acronym')
    return isCounted(terms, inflection) ? inflection.pluralAcronym(term.text) : term.text;
  return inflection.pluralTerm(term.text);
}

/** The singular of a term that the glossary gives in the plural too: *infection* of *infections*. */
function singularOf(term: Term, plurals: readonly string[], terms: readonly Term[]): string {
  const singular = terms.find((other, index) => other !== term && plurals[index] === term.text);
  return singular?.text ?? term.text;
}

/** What a termbase keeps of the terms of a concept, and which translates which. */
export function payloadTerms(
  concept: Concept,
  sourceTerms: readonly Term[],
  target: string,
  inflections: { readonly source: Inflection; readonly target: Inflection },
  likeness: TermLikeness,
): Pick<ConceptPayload, 'source' | 'target'> {
  const targetTerms = writableTerms(concept, target);
  const plurals = targetTerms.map((term) => pluralOf(term, targetTerms, inflections.target));
  return {
    source: sourceTerms.map((term) => ({
      text: term.text,
      plural: pluralOf(term, sourceTerms, inflections.source),
      status: term.status,
      targets: targetOrder(term, targetTerms, likeness),
    })),
    target: targetTerms.map((term, index) => ({
      text: term.text,
      singular: singularOf(term, plurals, targetTerms),
      plural: plurals[index] ?? term.text,
      status: term.status,
    })),
  };
}
