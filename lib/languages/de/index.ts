import type { Language } from '../language.ts';
import { inflection } from './inflection.ts';
import { sentences } from './sentences.ts';
import { summary } from './summary.ts';
import { words } from './words.ts';

/** German. */
export const de: Language = { code: 'de', name: 'German', sentences, words, summary, inflection };
