import { termRule } from '../rule.ts';

/** A term that ends like a sentence or a list. */
export const endPunctuation = termRule('end-punctuation', ({ term }) => {
  const sign = /[,;:!?]$/.exec(term.text)?.[0] ?? (/(?<=\p{Ll}{4})\.$/u.test(term.text) ? '.' : undefined);
  if (sign === undefined) return undefined;
  return {
    level: 'warning',
    message: `"${term.text}" ends with "${sign}": it is found only where that follows`,
    fix: 'remove it, or split the cell into several terms',
  };
});
