import type { LintRule } from './rule.ts';
import { acronymWord } from './rules/acronym-word.ts';
import { commonWord } from './rules/common-word.ts';
import { conflictingTargets } from './rules/conflicting-targets.ts';
import { contradictoryStatus } from './rules/contradictory-status.ts';
import { duplicateConcept } from './rules/duplicate-concept.ts';
import { duplicateTerm } from './rules/duplicate-term.ts';
import { endPunctuation } from './rules/end-punctuation.ts';
import { missingTarget } from './rules/missing-target.ts';
import { mixedScripts } from './rules/mixed-scripts.ts';
import { noApprovedTerm } from './rules/no-approved-term.ts';
import { noLetter } from './rules/no-letter.ts';
import { oddSpace } from './rules/odd-space.ts';
import { severalPreferred } from './rules/several-preferred.ts';
import { suspiciousCase } from './rules/suspicious-case.ts';
import { unbalancedBrackets } from './rules/unbalanced-brackets.ts';

/** Every rule, in the order in which findings of one place are listed. */
export const LINT_RULES: readonly LintRule[] = [
  noLetter,
  duplicateTerm,
  duplicateConcept,
  contradictoryStatus,
  severalPreferred,
  noApprovedTerm,
  conflictingTargets,
  missingTarget,
  commonWord,
  acronymWord,
  unbalancedBrackets,
  endPunctuation,
  oddSpace,
  mixedScripts,
  suspiciousCase,
];
