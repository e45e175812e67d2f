import type { GlossaryFormat } from '../format.ts';
import { pairService } from './pair-service.ts';
import type { ServiceLimits } from './service-file.ts';

/**
 * Glossaries of Azure AI Translator's Document Translation: source and target terms without a header, one to
 * one, matched with their capitals, at most 10 MB. It takes TSV (which it recommends), CSV and XLIFF, no
 * spreadsheet. Source: Azure documentation, “Use glossaries with Document Translation” and “Service limits”.
 */
const LIMITS: ServiceLimits = { service: 'Azure', fileBytes: 10 * 1000 * 1000 };

export const azure: readonly GlossaryFormat[] = [
  pairService(
    { id: 'azure-tsv', title: 'Azure Document Translation, TSV', suffixes: ['.tsv'] },
    LIMITS,
    '\t',
  ),
  pairService({ id: 'azure-csv', title: 'Azure Document Translation, CSV', suffixes: ['.csv'] }, LIMITS, ','),
];
