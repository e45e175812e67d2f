import type { Language } from '../language.ts';
import { sentences } from './sentences.ts';
import { summary } from './summary.ts';
import { words } from './words.ts';

/** Any language. */
export const und: Language = { code: 'und', name: 'Any language', sentences, words, summary };
