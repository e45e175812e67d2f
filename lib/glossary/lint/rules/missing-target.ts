import type { LintRule } from '../rule.ts';

/** A language that so large a share of the concepts has is expected of all. */
const USUAL = 0.5;

/** A concept without a term in a language that most others have. */
export const missingTarget: LintRule = {
  code: 'missing-target',
  *check({ concepts }) {
    const counts = new Map<string, number>();
    for (const { terms } of concepts)
      for (const language of Object.keys(terms)) counts.set(language, (counts.get(language) ?? 0) + 1);
    const usual = [...counts].filter(([, count]) => count >= concepts.length * USUAL).map(([tag]) => tag);
    for (const concept of concepts) {
      if (concept.doNotTranslate) continue;
      const own = Object.keys(concept.terms);
      const missing = usual.filter((tag) => !own.includes(tag));
      const term = concept.terms[own[0] ?? '']?.[0];
      const place = term === undefined ? {} : { term };
      if (own.length === 1)
        yield {
          level: 'warning',
          message: `the concept has terms in ${own[0]} only: it cannot be translated`,
          fix: 'add the term of another language, or set do_not_translate',
          concept,
          ...place,
        };
      else if (missing.length > 0)
        yield {
          level: 'note',
          message: `the concept has no term in ${missing.join(', ')}, which most others have`,
          fix: 'add the missing terms',
          concept,
          ...place,
        };
    }
  },
};
