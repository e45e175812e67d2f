import type { WordRules } from '../word-rules.ts';

export const words: WordRules = {
  elisions: [
    'l',
    'd',
    'qu',
    'n',
    's',
    'c',
    'ç',
    'j',
    'm',
    't',
    'jusqu',
    'lorsqu',
    'puisqu',
    'quoiqu',
    'quelqu',
    'presqu',
  ],
  indivisible: [
    "aujourd'hui",
    "c'est-à-dire",
    "d'abord",
    "d'accord",
    "d'ailleurs",
    "quelqu'un",
    "quelqu'une",
    "presqu'île",
    "presqu'îles",
  ],
};
