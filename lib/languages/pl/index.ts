import type { Language } from '../language.ts';
import { inflection } from './inflection.ts';
import { sentences } from './sentences.ts';
import { summary } from './summary.ts';
import { words } from './words.ts';

/** Polish. */
export const pl: Language = { code: 'pl', name: 'Polish', sentences, words, summary, inflection };
