import { isWritable, type LintRule } from '../rule.ts';

/** A term that is forbidden in one place and approved in another. */
export const contradictoryStatus: LintRule = {
  code: 'contradictory-status',
  *check({ byText }) {
    for (const texts of byText.values()) {
      for (const items of texts.values()) {
        const approved = items.find(({ term }) => isWritable(term));
        if (approved === undefined) continue;
        for (const { concept, term } of items) {
          if (term.status !== 'forbidden' && term.status !== 'deprecated') continue;
          yield {
            level: concept === approved.concept ? 'warning' : 'note',
            message: `"${term.text}" is ${term.status} here and ${approved.term.status} in ${
              concept === approved.concept ? 'the same concept' : approved.concept.id
            }`,
            fix: 'decide on one status',
            concept,
            term,
          };
        }
      }
    }
  },
};
