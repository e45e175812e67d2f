import type { Language } from '../language.ts';
import { summary } from '../und/summary.ts';
import { sentences } from './sentences.ts';
import { words } from './words.ts';

/** Catalan: sentences and elision; cue words are those of any language. */
export const ca: Language = { code: 'ca', name: 'Catalan', sentences, words, summary };
