import type { Language } from '../language.ts';
import { inflection } from './inflection.ts';
import { sentences } from './sentences.ts';
import { summary } from './summary.ts';
import { terminology } from './terminology.ts';
import { words } from './words.ts';

/** English. */
export const en: Language = {
  code: 'en',
  name: 'English',
  sentences,
  words,
  summary,
  inflection,
  terminology,
};
