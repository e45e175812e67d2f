import type { Language } from '../language.ts';
import { inflection } from './inflection.ts';
import { sentences } from './sentences.ts';
import { summary } from './summary.ts';
import { words } from './words.ts';

/** Portuguese. */
export const pt: Language = { code: 'pt', name: 'Portuguese', sentences, words, summary, inflection };
