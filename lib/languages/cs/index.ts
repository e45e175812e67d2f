import type { Language } from '../language.ts';
import { summary } from '../und/summary.ts';
import { words } from '../und/words.ts';
import { sentences } from './sentences.ts';

/** Czech: sentences only; words and cue words are those of any language. */
export const cs: Language = { code: 'cs', name: 'Czech', sentences, words, summary };
