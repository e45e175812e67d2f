import { noCues, type SummaryCues } from '../summary-cues.ts';

export const summary: SummaryCues = noCues;
