import type { Language } from '../language.ts';
import { summary } from '../und/summary.ts';
import { words } from '../und/words.ts';
import { sentences } from './sentences.ts';

/** Estonian: sentences only; words and cue words are those of any language. */
export const et: Language = { code: 'et', name: 'Estonian', sentences, words, summary };
