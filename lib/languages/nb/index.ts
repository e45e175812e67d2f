import type { Language } from '../language.ts';
import { summary } from '../und/summary.ts';
import { words } from '../und/words.ts';
import { sentences } from './sentences.ts';

/** Norwegian Bokmål: sentences only; words and cue words are those of any language. */
export const nb: Language = { code: 'nb', name: 'Norwegian Bokmål', sentences, words, summary };
