import type { WordRules } from '../word-rules.ts';

export const words: WordRules = { elisions: ['l', 'd', 'n', 's', 'm', 't'] };
