import type { GlossaryFormat } from '../format.ts';
import { pairService } from './pair-service.ts';
import type { ServiceLimits } from './service-file.ts';

/**
 * Glossaries of Azure AI Translator's Document Translation: source and target terms without a header, one to
 * one. Capitals must agree, but where a term is a whole sentence. TSV (which it prefers), CSV and XLIFF 1.2
 * are taken, no workbook; XLIFF is not written here. A file of at most 10 MB in batches, 1 MB in synchronous
 * requests. No limit of a term's length is named.
 *
 * Sources, read in stored copies on 2026-11-24, under
 * https://learn.microsoft.com/azure/ai-services/translator/: document-translation/how-to-guides/create-use-glossaries,
 * document-translation/reference/get-supported-glossary-formats, service-limits.
 */
const LIMITS: ServiceLimits = {
  service: 'Azure',
  fileBytes: 10 * 1000 * 1000,
  smallFile: { bytes: 1000 * 1000, refusedBy: 'a synchronous request' },
};

export const azure: readonly GlossaryFormat[] = [
  pairService(
    { id: 'azure-tsv', title: 'Azure Document Translation, TSV', suffixes: ['.tsv'] },
    LIMITS,
    '\t',
  ),
  pairService({ id: 'azure-csv', title: 'Azure Document Translation, CSV', suffixes: ['.csv'] }, LIMITS, ','),
];
