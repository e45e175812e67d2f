import type { Language } from '../language.ts';
import { summary } from '../und/summary.ts';
import { words } from '../und/words.ts';
import { sentences } from './sentences.ts';

/** Latvian: sentences only; words and cue words are those of any language. */
export const lv: Language = { code: 'lv', name: 'Latvian', sentences, words, summary };
