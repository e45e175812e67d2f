import type { Language } from '../language.ts';
import { summary } from '../und/summary.ts';
import { words } from '../und/words.ts';
import { sentences } from './sentences.ts';

/** Finnish: sentences only; words and cue words are those of any language. */
export const fi: Language = { code: 'fi', name: 'Finnish', sentences, words, summary };
