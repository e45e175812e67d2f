import type { Concept } from '../concept.ts';
import type { GlossaryContents } from '../formats/format.ts';
import type { GlossaryProblem } from '../problem.ts';
import { LINT_RULES } from './registry.ts';
import type { LintGlossary, LintTerm } from './rule.ts';
import { wordListsOf } from './word-lists.ts';

/** Findings of one rule that are listed one by one; further ones are counted. */
const MAX_FINDINGS = 1000;

/** A glossary as it was read, with the places of its terms. */
export interface LintInput {
  readonly concepts: readonly Concept[];
  readonly placeOf: GlossaryContents['placeOf'];
}

function gather({ concepts }: LintInput): LintGlossary {
  const terms: LintTerm[] = [];
  const byText = new Map<string, Map<string, LintTerm[]>>();
  for (const concept of concepts) {
    for (const [language, list] of Object.entries(concept.terms)) {
      const texts = byText.get(language) ?? new Map<string, LintTerm[]>();
      byText.set(language, texts);
      for (const term of list) {
        const item = { concept, language, term };
        terms.push(item);
        const key = term.qualifier === undefined ? term.text : `${term.text} (${term.qualifier})`;
        const same = texts.get(key);
        if (same === undefined) texts.set(key, [item]);
        else same.push(item);
      }
    }
  }
  return { concepts, terms, byText, wordsOf: wordListsOf };
}

/**
 * What may be wrong with a glossary that could be read: by rule, in the order of the file.
 *
 * @param file name of the file, for messages.
 */
export function lintGlossary(contents: LintInput, file: string): GlossaryProblem[] {
  const glossary = gather(contents);
  return LINT_RULES.flatMap(({ code, check }) => {
    const problems: GlossaryProblem[] = [];
    let unlisted = 0;
    for (const { level, message, fix, concept, term } of check(glossary)) {
      if (problems.length >= MAX_FINDINGS) {
        unlisted += 1;
        continue;
      }
      const place = term === undefined ? undefined : contents.placeOf(term);
      problems.push({
        level,
        code,
        message,
        file,
        ...place,
        concept: concept.id,
        ...(term === undefined ? {} : { term: term.text }),
        fix,
      });
    }
    if (unlisted > 0)
      problems.push({ level: 'note', code, message: `${unlisted} further findings of this kind`, file });
    return problems;
  });
}
