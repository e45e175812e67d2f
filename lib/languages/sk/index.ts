import type { Language } from '../language.ts';
import { summary } from '../und/summary.ts';
import { words } from '../und/words.ts';
import { sentences } from './sentences.ts';

/** Slovak: sentences only; words and cue words are those of any language. */
export const sk: Language = { code: 'sk', name: 'Slovak', sentences, words, summary };
