import { languageFor } from '../../../languages/registry.ts';
import type { Concept } from '../../concept.ts';
import type { GlossaryFormat, WriteOptions, WrittenGlossary } from '../format.ts';
import { Losses } from '../losses.ts';
import { writableTerms } from '../pair-entries.ts';
import { readPairs } from '../pairs.ts';
import { tableRows } from '../table.ts';
import { chooseFileLanguages } from './languages.ts';
import { pairService } from './pair-service.ts';
import { type ServiceLimits, type ServiceRow, serviceFile, tableShape } from './service-file.ts';

/**
 * Glossaries of Google Cloud Translation. A file of one direction has a source and a target column and no
 * header (CSV, TSV; TMX is taken too). A file of equivalent term sets is a CSV with a header of language codes
 * and one term a language. Entries of stop words alone are ignored; terms are best shorter than five words.
 * At most 10,485,760 UTF-8 bytes a file and 1024 a term: these two figures stood in none of the stored pages,
 * so they are kept as the cautious side.
 *
 * Sources, read in stored copies on 2026-11-24: https://cloud.google.com/translate/docs/advanced/glossary,
 * https://cloud.google.com/python/docs/reference/translate/latest/google.cloud.translate_v3.types.GlossaryInputConfig,
 * https://docs.cloud.google.com/distributed-cloud/hosted/docs/latest/gdcag/application/ao-user/vertex-ai-glossary.
 */
const LIMITS: ServiceLimits = { service: 'Google Cloud Translation', fileBytes: 10_485_760, termBytes: 1024 };

/** Equivalent term sets: the preferred term of each language, for every direction. */
function writeSets(concepts: readonly Concept[], options: WriteOptions): WrittenGlossary {
  const losses = new Losses(options.name ?? 'google-sets');
  const { source, targets } = chooseFileLanguages(concepts, options);
  const tags = [source, ...targets];
  const rows = concepts.flatMap((concept): ServiceRow[] => {
    const terms = tags.map((tag) => writableTerms(concept, tag));
    const cells = terms.map(([best]) => best?.text ?? '');
    losses.lost(
      'synonyms',
      terms.reduce((sum, list) => sum + Math.max(0, list.length - 1), 0),
    );
    const [first = ''] = cells;
    if (first === '' || cells.filter((cell) => cell !== '').length < 2) {
      losses.leftOut(
        concept,
        cells.find((cell) => cell !== '') ?? concept.id,
        'no-target',
        `it has no approved terms in ${source} and another language`,
      );
      return [];
    }
    if (languageFor(source).summary.stopWords.includes(first.toLowerCase()))
      losses.lost('terms that are stop words, which the service ignores');
    return [{ concept, cells }];
  });
  return { content: serviceFile(rows, LIMITS, tableShape(',', tags), losses), problems: losses.finish() };
}

export const google: readonly GlossaryFormat[] = [
  pairService({ id: 'google-csv', title: 'Google, one direction, CSV', suffixes: ['.csv'] }, LIMITS, ','),
  pairService({ id: 'google-tsv', title: 'Google, one direction, TSV', suffixes: ['.tsv'] }, LIMITS, '\t'),
  {
    id: 'google-sets',
    title: 'Google, equivalent term sets',
    suffixes: ['.csv'],
    read: ({ text, name }) => readPairs(tableRows(text, name, ','), name),
    write: writeSets,
  },
];
