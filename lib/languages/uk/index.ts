import type { Language } from '../language.ts';
import { summary } from '../und/summary.ts';
import { words } from '../und/words.ts';
import { sentences } from './sentences.ts';

/** Ukrainian: sentences only; words and cue words are those of any language. */
export const uk: Language = { code: 'uk', name: 'Ukrainian', sentences, words, summary };
