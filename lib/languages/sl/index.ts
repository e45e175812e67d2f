import type { Language } from '../language.ts';
import { summary } from '../und/summary.ts';
import { words } from '../und/words.ts';
import { sentences } from './sentences.ts';

/** Slovenian: sentences only; words and cue words are those of any language. */
export const sl: Language = { code: 'sl', name: 'Slovenian', sentences, words, summary };
