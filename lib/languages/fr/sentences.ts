import type { SentenceRules } from '../sentence-rules.ts';

export const sentences: SentenceRules = {
  titles: ['M', 'MM', 'Mme', 'Mmes', 'Mlle', 'Dr', 'Pr', 'Me'],
};
