import type { LintRule } from '../rule.ts';

/** Two preferred terms of one concept in one language. */
export const severalPreferred: LintRule = {
  code: 'several-preferred',
  *check({ concepts }) {
    for (const concept of concepts) {
      for (const [language, terms] of Object.entries(concept.terms)) {
        const [first, ...others] = terms.filter(({ status }) => status === 'preferred');
        const pairs = new Set([first?.pair]);
        for (const term of others) {
          // An acronym beside its full form, or two terms with pair keys of their own, do not compete.
          const competes =
            term.text !== first?.text &&
            term.type === first?.type &&
            (term.pair === undefined || pairs.has(term.pair));
          pairs.add(term.pair);
          if (!competes) continue;
          yield {
            level: 'warning',
            message: `the concept has two preferred terms in ${language}, "${first?.text}" and "${term.text}"; the first is written`,
            fix: 'keep one and make the other admitted',
            concept,
            term,
          };
        }
      }
    }
  },
};
