import type { Concept } from '../../concept.ts';
import { isMatched, isWritable, type LintGlossary, type LintRule, type LintTerm } from '../rule.ts';

/** Other languages in which both concepts have an approved term, and have a different one. */
function conflicts(a: Concept, b: Concept, language: string): string[] {
  return Object.keys(a.terms).filter((tag) => {
    if (tag === language) return false;
    const [one, two] = [a.terms[tag]?.find(isWritable), b.terms[tag]?.find(isWritable)];
    return one !== undefined && two !== undefined && one.text !== two.text;
  });
}

/** True where the domains that an article speaks of can tell the two apart. */
function areTold(a: Concept, b: Concept): boolean {
  const domains = new Set(b.domain);
  return a.domain.length > 0 && b.domain.length > 0 && !a.domain.some((domain) => domains.has(domain));
}

function clashes({ byText }: LintGlossary): LintTerm[][] {
  return [...byText.values()].flatMap((texts) =>
    [...texts.values()]
      .map((items) => items.filter(({ term }) => isMatched(term)))
      .filter(([first, ...others]) => others.some(({ concept }) => concept !== first?.concept)),
  );
}

/** One term of two concepts with different translations. */
export const conflictingTargets: LintRule = {
  code: 'conflicting-targets',
  *check(glossary) {
    for (const [first, ...others] of clashes(glossary)) {
      if (first === undefined) continue;
      for (const { concept, language, term } of others) {
        if (concept === first.concept) continue;
        const languages = conflicts(first.concept, concept, language);
        if (languages.length === 0) continue;
        const told = areTold(first.concept, concept);
        yield {
          level: told ? 'note' : 'warning',
          message: `"${term.text}" also belongs to ${first.concept.id}, which is translated otherwise (${languages.join(', ')}); ${
            told ? 'the domains of the article decide' : 'nothing tells which is meant, and the first counts'
          }`,
          fix: told
            ? 'nothing to do if both meanings are wanted'
            : 'give the concepts domains that differ, make them one, or set match to none on one of the terms',
          concept,
          term,
        };
      }
    }
  },
};
