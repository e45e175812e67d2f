import { isMatched, termRule } from '../rule.ts';

/** An acronym that is an ordinary word in capitals: *EST*, *CES*, *WHO*. */
export const acronymWord = termRule('acronym-word', ({ term, language }, { wordsOf }) => {
  if (!isMatched(term) || term.type !== 'acronym') return undefined;
  const { stopWords, commonWords } = wordsOf(language);
  const word = term.text.replace(/[.\s]/g, '').toLowerCase();
  if (!stopWords.has(word) && !commonWords.has(word)) return undefined;
  return {
    level: 'warning',
    message: `"${term.text}" is an ordinary word when written in lower case; a title in capitals would hold it by chance`,
    fix: 'set match to none if articles rarely use it, or keep only the full form',
  };
});
