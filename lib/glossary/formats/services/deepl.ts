import type { GlossaryFormat } from '../format.ts';
import { pairService } from './pair-service.ts';
import type { ServiceLimits } from './service-file.ts';

/**
 * Glossaries of DeepL: one pair of languages in one direction, at most 10 MiB, at most 1024 UTF-8 bytes a
 * term; a source term once, no control characters, no white space around a term.
 * Source: DeepL API documentation, “Manage glossaries”.
 */
const LIMITS: ServiceLimits = { service: 'DeepL', fileBytes: 10 * 1024 * 1024, termBytes: 1024 };

export const deepl: readonly GlossaryFormat[] = [
  pairService({ id: 'deepl-tsv', title: 'DeepL, TSV', suffixes: ['.tsv'] }, LIMITS, '\t'),
  pairService(
    {
      id: 'deepl-csv',
      title: 'DeepL, CSV',
      suffixes: ['.csv'],
      // Any list of pairs without a header whose name says its languages.
      sniff: (_start, name) => (/[._-][a-z]{2}[-_][a-z]{2}\.csv$/.test(name) ? 1 : 0),
    },
    LIMITS,
    ',',
  ),
];
