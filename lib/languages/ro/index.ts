import type { Language } from '../language.ts';
import { summary } from '../und/summary.ts';
import { words } from '../und/words.ts';
import { sentences } from './sentences.ts';

/** Romanian: sentences only; words and cue words are those of any language. */
export const ro: Language = { code: 'ro', name: 'Romanian', sentences, words, summary };
