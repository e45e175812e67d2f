import type { Language } from '../language.ts';
import { summary } from '../und/summary.ts';
import { words } from '../und/words.ts';
import { sentences } from './sentences.ts';

/** Lithuanian: sentences only; words and cue words are those of any language. */
export const lt: Language = { code: 'lt', name: 'Lithuanian', sentences, words, summary };
