import { languageFor } from '../../../languages/registry.ts';
import type { Concept } from '../../concept.ts';
import type { GlossaryFormat, WriteOptions, WrittenGlossary } from '../format.ts';
import { Losses } from '../losses.ts';
import { writableTerms } from '../pair-entries.ts';
import { readPairs } from '../pairs.ts';
import { readTable } from '../table.ts';
import { chooseFileLanguages } from './languages.ts';
import { pairService } from './pair-service.ts';
import { type ServiceLimits, type ServiceRow, serviceFile, tableShape } from './service-file.ts';

/**
 * Glossaries of Google Cloud Translation: at most 10,485,760 UTF-8 bytes a file and 1024 a term; entries of
 * stop words alone are ignored. A unidirectional file has a source and a target column and no header; a file
 * of equivalent term sets has a header of language codes and one term a language.
 * Source: Google Cloud documentation, “Create and use glossaries” and `GlossaryInputConfig`.
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
    read: ({ text, name }) => readPairs(readTable(text, name, ','), name),
    write: writeSets,
  },
];
