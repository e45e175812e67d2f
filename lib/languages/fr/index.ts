import type { Language } from '../language.ts';
import { inflection } from './inflection.ts';
import { sentences } from './sentences.ts';
import { summary } from './summary.ts';
import { terminology } from './terminology.ts';
import { words } from './words.ts';

/** French. */
export const fr: Language = {
  code: 'fr',
  name: 'French',
  sentences,
  words,
  summary,
  inflection,
  terminology,
};
