import type { Language } from '../language.ts';
import { summary } from '../und/summary.ts';
import { words } from '../und/words.ts';
import { sentences } from './sentences.ts';

/** Russian: sentences only; words and cue words are those of any language. */
export const ru: Language = { code: 'ru', name: 'Russian', sentences, words, summary };
