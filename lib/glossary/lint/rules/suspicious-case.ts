import type { Finding, LintGlossary, LintRule, LintTerm } from '../rule.ts';

const words = (text: string): string[] => text.split(/[\s'’]+/).filter((word) => word !== '');

/** Words that a language's terms have in lower case. */
function lowerCaseWords({ terms }: LintGlossary): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { language, term } of terms) {
    const known = found.get(language) ?? new Set();
    found.set(language, known);
    for (const word of words(term.text)) if (/^\p{Ll}/u.test(word)) known.add(word);
  }
  return found;
}

function look(
  { term, language }: LintTerm,
  lower: ReadonlySet<string>,
): Pick<Finding, 'level' | 'message' | 'fix'> | undefined {
  const [first = '', ...others] = words(term.text);
  if (
    term.type !== 'acronym' &&
    others.length > 0 &&
    /\p{Lu}{5}/u.test(term.text) &&
    !/\p{Ll}/u.test(term.text)
  )
    return {
      level: 'warning',
      message: `"${term.text}" is all in capitals`,
      fix: 'write the term as in mid-sentence: articles in capitals are found anyway',
    };
  const odd = words(term.text).find((word) => /^\p{Ll}{3,}\p{Lu}\p{Ll}{3,}$/u.test(word));
  if (odd !== undefined)
    return { level: 'note', message: `"${odd}" has a capital inside`, fix: 'check the capitals' };
  const sentenceCase =
    /^\p{Lu}\p{Ll}+$/u.test(first) && others.length > 0 && others.every((word) => !/\p{Lu}/u.test(word));
  if (
    !sentenceCase ||
    term.partOfSpeech === 'proper noun' ||
    term.caseSensitive ||
    !lower.has(first.toLowerCase())
  )
    return undefined;
  return {
    level: 'note',
    message: `"${term.text}" starts with a capital, as at the start of a sentence; other terms in ${language} have "${first.toLowerCase()}" without`,
    fix: 'write the term as in mid-sentence, or say that it is a proper noun',
  };
}

/** Capitals that look like an accident: a spreadsheet's, or those of a heading. */
export const suspiciousCase: LintRule = {
  code: 'suspicious-case',
  *check(glossary) {
    const lower = lowerCaseWords(glossary);
    for (const item of glossary.terms) {
      if (glossary.wordsOf(item.language).capitalisesNouns) continue;
      const found = look(item, lower.get(item.language) ?? new Set());
      if (found !== undefined) yield { ...found, concept: item.concept, term: item.term };
    }
  },
};
