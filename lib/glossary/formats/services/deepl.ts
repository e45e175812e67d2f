import type { GlossaryFormat } from '../format.ts';
import { pairService } from './pair-service.ts';
import type { ServiceLimits } from './service-file.ts';

/**
 * A dictionary of a DeepL glossary: one pair of languages in one direction, one entry a line, TSV or CSV
 * (commas and quotation marks as in RFC 4180). A glossary of version 2 of the API is one dictionary; one of
 * version 3 holds several, so the other direction is a file of its own. At most 10 MiB a glossary and 1024
 * UTF-8 bytes a text; a source text once; no control character, no line break of Unicode, no white space
 * around a text. DeepL bends the target to its sentence; the language of a target names no region.
 *
 * Sources, read in stored copies on 2026-11-24: https://developers.deepl.com/docs/customize/managing-glossaries,
 * https://developers.deepl.com/api-reference/multilingual-glossaries,
 * https://developers.deepl.com/docs/v/ru/api-reference/glossaries (sizes); the rules for a text as Weblate's
 * source quotes them (weblate/glossary/models.py).
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
