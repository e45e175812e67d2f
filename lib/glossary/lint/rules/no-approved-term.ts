import { isWritable, type LintRule } from '../rule.ts';

/** A language whose terms must all not be used: nothing is left to write instead. */
export const noApprovedTerm: LintRule = {
  code: 'no-approved-term',
  *check({ concepts }) {
    for (const concept of concepts) {
      for (const [language, terms] of Object.entries(concept.terms)) {
        const [first] = terms;
        if (first === undefined || terms.some(isWritable)) continue;
        const proposed = terms.some(({ status }) => status === 'proposed');
        yield {
          level: proposed ? 'note' : 'warning',
          message: proposed
            ? `the concept has only proposed terms in ${language}`
            : `"${first.text}" is ${first.status}, and the concept has no preferred term in ${language} to use instead`,
          fix: proposed ? 'approve one of them' : 'add the term that is to be used',
          concept,
          term: first,
        };
      }
    }
  },
};
