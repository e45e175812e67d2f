import { termKey } from '../../duplicates.ts';
import type { LintRule } from '../rule.ts';

/** A concept that has one term twice in one language. */
export const duplicateTerm: LintRule = {
  code: 'duplicate-term',
  *check({ concepts }) {
    for (const concept of concepts) {
      for (const terms of Object.values(concept.terms)) {
        const seen = new Set<string>();
        for (const term of terms) {
          const key = termKey(term);
          if (seen.has(key)) {
            yield {
              level: 'warning',
              message: 'the concept has this term twice in this language; the first counts',
              fix: 'delete one of them',
              concept,
              term,
            };
          }
          seen.add(key);
        }
      }
    }
  },
};
