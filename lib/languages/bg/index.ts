import type { Language } from '../language.ts';
import { summary } from '../und/summary.ts';
import { words } from '../und/words.ts';
import { sentences } from './sentences.ts';

/** Bulgarian: sentences only; words and cue words are those of any language. */
export const bg: Language = { code: 'bg', name: 'Bulgarian', sentences, words, summary };
