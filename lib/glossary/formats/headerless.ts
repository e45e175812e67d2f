import { plainTerm } from '../concept.ts';
import { ConceptCollector } from './collector.ts';
import type { GlossaryContents, GlossarySource, Place } from './format.ts';
import { readTabbedLines, requireLanguages } from './lines.ts';
import { readTable } from './table.ts';

interface Row {
  readonly cells: readonly string[];
  readonly placeOf: (cell: number) => Place;
}

/** Reads a list of source and target terms without a header: what translation services take. */
export function readHeaderless(source: GlossarySource, delimiter: ',' | '\t'): GlossaryContents {
  const languages = requireLanguages(source);
  const rows: Row[] =
    delimiter === '\t'
      ? readTabbedLines(source.text).map(({ cells, columns, line }) => ({
          cells,
          placeOf: (cell) => ({ line, column: columns[cell] ?? 1 }),
        }))
      : readTable(source.text, source.name, ',').map(({ cells, line }) => ({
          cells: cells.map((cell) => cell.trim().normalize('NFC')),
          placeOf: (cell) => ({ line, column: cell + 1 }),
        }));
  const collector = new ConceptCollector(source.name);
  const idOf = new Map<string, string>();
  rows.forEach(({ cells, placeOf }, index) => {
    const [from = '', to = ''] = cells;
    if (from === '' || to === '') {
      const message = 'the row has a term in one language only and is left out';
      collector.problem('error', 'no-term', message, placeOf(from === '' ? 0 : 1));
      return;
    }
    const known = idOf.get(from);
    const id = known ?? `row-${index + 1}`;
    idOf.set(from, id);
    if (known === undefined) collector.term(id, languages.source, plainTerm(from), placeOf(0));
    collector.term(
      id,
      languages.target,
      plainTerm(to, known === undefined ? 'preferred' : 'admitted'),
      placeOf(1),
    );
  });
  return collector.finish();
}
