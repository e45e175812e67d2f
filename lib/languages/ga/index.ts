import type { Language } from '../language.ts';
import { summary } from '../und/summary.ts';
import { words } from '../und/words.ts';
import { sentences } from './sentences.ts';

/** Irish: sentences only; words and cue words are those of any language. */
export const ga: Language = { code: 'ga', name: 'Irish', sentences, words, summary };
