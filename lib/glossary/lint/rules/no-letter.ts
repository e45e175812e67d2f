import { termRule } from '../rule.ts';

/** A term without a letter or a digit: what was meant as “none”. */
export const noLetter = termRule('no-letter', ({ term }) =>
  /[\p{L}\p{N}]/u.test(term.text)
    ? undefined
    : {
        level: 'error',
        message: `"${term.text}" is no word: it would be written as a translation`,
        fix: 'delete the term where there is none',
      },
);
