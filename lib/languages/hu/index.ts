import type { Language } from '../language.ts';
import { summary } from '../und/summary.ts';
import { words } from '../und/words.ts';
import { sentences } from './sentences.ts';

/** Hungarian: sentences only; words and cue words are those of any language. */
export const hu: Language = { code: 'hu', name: 'Hungarian', sentences, words, summary };
