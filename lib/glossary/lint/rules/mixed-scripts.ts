import { termRule } from '../rule.ts';

const SCRIPTS = [
  ['Latin', /\p{Script=Latin}/u],
  ['Greek', /\p{Script=Greek}/u],
  ['Cyrillic', /\p{Script=Cyrillic}/u],
] as const;

/** A word with letters of two scripts: letters that look the same and never match. */
export const mixedScripts = termRule('mixed-scripts', ({ term }) => {
  for (const word of term.text.split(/[^\p{L}\p{M}]+/u)) {
    const found = SCRIPTS.filter(([, letters]) => letters.test(word)).map(([name]) => name);
    if (found.length > 1) {
      return {
        level: 'warning',
        message: `"${word}" has ${found.join(' and ')} letters in one word, and some look alike`,
        fix: 'type the word anew in one script',
      };
    }
  }
  return undefined;
});
