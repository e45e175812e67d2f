import type { Language } from '../language.ts';
import { summary } from '../und/summary.ts';
import { words } from '../und/words.ts';
import { sentences } from './sentences.ts';

/** Greek: sentences only; words and cue words are those of any language. */
export const el: Language = { code: 'el', name: 'Greek', sentences, words, summary };
