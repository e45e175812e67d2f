import { isMatched, termRule } from '../rule.ts';

const FIX =
  'set match to none, make the term longer, or set case_sensitive if only the capitalised form is meant';

/** A term that is a word of every sentence, or of most articles. */
export const commonWord = termRule('common-word', ({ term, language }, { wordsOf }) => {
  if (!isMatched(term) || term.type === 'acronym' || term.caseSensitive) return undefined;
  const { stopWords, commonWords } = wordsOf(language);
  const word = term.text.toLowerCase();
  if (stopWords.has(word))
    return {
      level: 'error',
      message: `"${term.text}" is a word of every sentence: it would be found everywhere`,
      fix: FIX,
    };
  if (commonWords.has(word))
    return {
      level: 'warning',
      message: `"${term.text}" is an everyday word: it would be found where it is no term`,
      fix: FIX,
    };
  return undefined;
});
