import { plainTerm } from '../concept.ts';
import { ConceptCollector } from './collector.ts';
import type { GlossaryContents, GlossarySource, Place } from './format.ts';
import { readTabbedLines, requireLanguages } from './lines.ts';
import { tableRows } from './table.ts';

interface Row {
  readonly cells: readonly string[];
  readonly placeOf: (cell: number) => Place;
}

function rowsOf({ text, name }: GlossarySource, delimiter: ',' | '\t', onRow: (row: Row) => void): void {
  if (delimiter === '\t') {
    for (const { cells, columns, line } of readTabbedLines(text))
      onRow({ cells, placeOf: (cell) => ({ line, column: columns[cell] ?? 1 }) });
    return;
  }
  tableRows(
    text,
    name,
    ',',
  )(({ cells, line }) =>
    onRow({
      cells: cells.map((cell) => cell.trim().normalize('NFC')),
      placeOf: (cell) => ({ line, column: cell + 1 }),
    }),
  );
}

/** Reads a list of source and target terms without a header: what translation services take. */
export function readHeaderless(source: GlossarySource, delimiter: ',' | '\t'): GlossaryContents {
  const languages = requireLanguages(source);
  const collector = new ConceptCollector(source.name);
  const idOf = new Map<string, string>();
  let count = 0;
  rowsOf(source, delimiter, ({ cells, placeOf }) => {
    count += 1;
    const [from = '', to = ''] = cells;
    if (from === '' || to === '') {
      const message = 'the row has a term in one language only and is left out';
      collector.problem('error', 'no-term', message, placeOf(from === '' ? 0 : 1));
      return;
    }
    const known = idOf.get(from);
    const id = known ?? `row-${count}`;
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
