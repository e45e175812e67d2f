import type { Language } from '../language.ts';
import { summary } from '../und/summary.ts';
import { words } from '../und/words.ts';
import { sentences } from './sentences.ts';

/** Danish: sentences only; words and cue words are those of any language. */
export const da: Language = { code: 'da', name: 'Danish', sentences, words, summary };
