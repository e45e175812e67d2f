import { noCues, type SummaryCues } from '../summary-cues.ts';

/** No word list at all: structure, position, title and repetition alone. */
export const summary: SummaryCues = noCues;
