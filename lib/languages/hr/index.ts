import type { Language } from '../language.ts';
import { summary } from '../und/summary.ts';
import { words } from '../und/words.ts';
import { sentences } from './sentences.ts';

/** Croatian: sentences only; words and cue words are those of any language. */
export const hr: Language = { code: 'hr', name: 'Croatian', sentences, words, summary };
