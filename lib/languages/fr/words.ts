import type { WordRules } from '../word-rules.ts';

export const words: WordRules = {
  elisions: ['l', 'd', 'qu', 'n', 's', 'c', 'j', 'm', 't', 'jusqu', 'lorsqu', 'puisqu', 'quoiqu'],
};
