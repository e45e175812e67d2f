import type { Language } from '../language.ts';
import { summary } from '../und/summary.ts';
import { words } from '../und/words.ts';
import { sentences } from './sentences.ts';

/** Maltese: sentences only; words and cue words are those of any language. */
export const mt: Language = { code: 'mt', name: 'Maltese', sentences, words, summary };
