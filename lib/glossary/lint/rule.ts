import type { Concept, Term } from '../concept.ts';
import type { GlossaryProblem } from '../problem.ts';
import type { WordLists } from './word-lists.ts';

/** One term with all that a rule may want to know about where it stands. */
export interface LintTerm {
  readonly concept: Concept;
  /** BCP 47, as the glossary has it. */
  readonly language: string;
  readonly term: Term;
}

/** A glossary as rules see it: gathered once, so that each rule takes time linear in the terms. */
export interface LintGlossary {
  readonly concepts: readonly Concept[];
  readonly terms: readonly LintTerm[];
  /** By language tag, then by text as written. */
  readonly byText: ReadonlyMap<string, ReadonlyMap<string, readonly LintTerm[]>>;
  readonly wordsOf: (language: string) => WordLists;
}

/** What a rule found. */
export interface Finding {
  readonly level: GlossaryProblem['level'];
  /** Why this is a problem, in words. */
  readonly message: string;
  /** What to do about it, in words. */
  readonly fix: string;
  readonly concept: Concept;
  /** The term that is to be looked at; absent where a concept lacks one. */
  readonly term?: Term;
}

/** One thing that may be wrong with a glossary. Adding a rule is one file and one line in registry.ts. */
export interface LintRule {
  /** Stable name of the finding: what programs compare. */
  readonly code: string;
  readonly check: (glossary: LintGlossary) => Iterable<Finding>;
}

/** A rule that looks at each term by itself. */
export function termRule(
  code: string,
  look: (item: LintTerm, glossary: LintGlossary) => Pick<Finding, 'level' | 'message' | 'fix'> | undefined,
): LintRule {
  return {
    code,
    *check(glossary) {
      for (const item of glossary.terms) {
        const found = look(item, glossary);
        if (found !== undefined) yield { ...found, concept: item.concept, term: item.term };
      }
    },
  };
}

/** True for a term that articles are searched for. */
export function isMatched({ match }: Term): boolean {
  return match !== 'none';
}

/** True for a term that may be written as a translation. */
export function isWritable({ status }: Term): boolean {
  return status === 'preferred' || status === 'admitted';
}
