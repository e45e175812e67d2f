import type { Language } from '../language.ts';
import { inflection } from './inflection.ts';
import { sentences } from './sentences.ts';
import { summary } from './summary.ts';
import { words } from './words.ts';

/** Italian. */
export const it: Language = { code: 'it', name: 'Italian', sentences, words, summary, inflection };
