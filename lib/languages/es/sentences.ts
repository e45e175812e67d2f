import type { SentenceRules } from '../sentence-rules.ts';

export const sentences: SentenceRules = {
  titles: [],
};
