import type { WordRules } from '../word-rules.ts';

export const words: WordRules = {
  elisions: ['d', 'l'],
};
