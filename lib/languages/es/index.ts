import type { Language } from '../language.ts';
import { inflection } from './inflection.ts';
import { sentences } from './sentences.ts';
import { summary } from './summary.ts';
import { words } from './words.ts';

/** Spanish. */
export const es: Language = { code: 'es', name: 'Spanish', sentences, words, summary, inflection };
