import type { SentenceRules } from '../sentence-rules.ts';

export const sentences: SentenceRules = {
  titles: ['Mr', 'Mrs', 'Ms', 'Dr', 'Prof', 'Gen', 'Sen', 'Rep', 'Gov', 'St'],
};
