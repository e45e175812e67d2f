import type { Language } from '../language.ts';
import { inflection } from './inflection.ts';
import { sentences } from './sentences.ts';
import { summary } from './summary.ts';
import { words } from './words.ts';

/** Dutch. */
export const nl: Language = { code: 'nl', name: 'Dutch', sentences, words, summary, inflection };
