import type { Finding, LintGlossary, LintRule, LintTerm } from '../rule.ts';

const words = (text: string): string[] => text.split(/[\s'’]+/).filter((word) => word !== '');

/** How often terms of several words start with a word, by its lower case: in lower case, and with a capital. */
interface Starts {
  lower: number;
  capital: number;
}

/**
 * How a language's terms start. Names start with a capital by right, and in French with that one alone
 * (*Organisation maritime internationale*), so a capital is odd only where the word starts without one as often.
 */
function startsOf({ terms }: LintGlossary): ReadonlyMap<string, ReadonlyMap<string, Starts>> {
  const found = new Map<string, Map<string, Starts>>();
  for (const { language, term } of terms) {
    const known = found.get(language) ?? new Map<string, Starts>();
    found.set(language, known);
    const [first, second] = words(term.text);
    if (first === undefined || second === undefined || !/^\p{L}/u.test(first)) continue;
    const starts = known.get(first.toLowerCase()) ?? { lower: 0, capital: 0 };
    known.set(first.toLowerCase(), starts);
    if (/^\p{Lu}/u.test(first)) starts.capital += 1;
    else starts.lower += 1;
  }
  return found;
}

function look(
  { term, language }: LintTerm,
  startsWith: ReadonlyMap<string, Starts>,
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
  if (!sentenceCase || term.partOfSpeech === 'proper noun' || term.caseSensitive) return undefined;
  const { lower, capital } = startsWith.get(first.toLowerCase()) ?? { lower: 0, capital: 0 };
  if (lower === 0 || capital > lower) return undefined;
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
    const starts = startsOf(glossary);
    for (const item of glossary.terms) {
      if (glossary.wordsOf(item.language).capitalisesNouns) continue;
      const found = look(item, starts.get(item.language) ?? new Map<string, Starts>());
      if (found !== undefined) yield { ...found, concept: item.concept, term: item.term };
    }
  },
};
