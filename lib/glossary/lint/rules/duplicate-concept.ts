import type { Concept } from '../../concept.ts';
import { isWritable, type LintRule } from '../rule.ts';

/** Language and preferred term of a concept, one per language, sorted. */
function signature({ terms }: Concept): string[] {
  return Object.entries(terms)
    .flatMap(([language, list]) => {
      const best = list.find(isWritable);
      return best === undefined ? [] : [`${language}\n${best.text}\n${best.qualifier ?? ''}`];
    })
    .sort();
}

/** Two concepts with the same terms in the same languages. */
export const duplicateConcept: LintRule = {
  code: 'duplicate-concept',
  *check({ concepts }) {
    const seen = new Map<string, Concept>();
    for (const concept of concepts) {
      const languages = signature(concept);
      if (languages.length < 2) continue;
      const key = JSON.stringify(languages);
      const other = seen.get(key);
      const term = Object.values(concept.terms)[0]?.[0];
      if (other === undefined) seen.set(key, concept);
      else {
        yield {
          level: 'warning',
          message: `the concept has the same terms as ${other.id}`,
          fix: 'make them one concept, or tell them apart by a qualifier in brackets',
          concept,
          ...(term === undefined ? {} : { term }),
        };
      }
    }
  },
};
