import type { Language } from '../language.ts';
import { summary } from '../und/summary.ts';
import { words } from '../und/words.ts';
import { sentences } from './sentences.ts';

/** Swedish: sentences only; words and cue words are those of any language. */
export const sv: Language = { code: 'sv', name: 'Swedish', sentences, words, summary };
