import { termRule } from '../rule.ts';

/** White space and invisible characters that people do not see and readers of articles do not write. */
export const oddSpace = termRule('odd-space', ({ term }) => {
  const found = /[\u00ad\u200b-\u200f\u2060\ufeff]/.test(term.text)
    ? 'an invisible character'
    : /\s{2}/.test(term.text)
      ? 'two spaces in a row'
      : /^\s|\s$/.test(term.text)
        ? 'a space at its end'
        : undefined;
  if (found === undefined) return undefined;
  return { level: 'warning', message: `"${term.text}" has ${found}`, fix: 'type the term anew' };
});
