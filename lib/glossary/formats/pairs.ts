import { plainTerm } from '../concept.ts';
import { canonicalTag } from '../language-tag.ts';
import { ConceptCollector } from './collector.ts';
import type { GlossaryContents, GlossaryFormat, GlossarySource } from './format.ts';
import { quoteCell, readTable, sniffDelimiter } from './table.ts';

/** Columns beside the languages that some services write. */
const EXTRA_COLUMNS: ReadonlySet<string> = new Set(['description', 'definition', 'pos', 'note', 'domain']);

function languageColumns(cells: readonly string[]): (string | undefined)[] {
  return cells.map((cell) => (EXTRA_COLUMNS.has(cell.trim().toLowerCase()) ? undefined : canonicalTag(cell)));
}

/** True where a first line is made of language tags: `fr,en` or `fr,en,description`. */
export function isPairHeader(cells: readonly string[]): boolean {
  const tags = languageColumns(cells);
  const known = cells.every(
    (cell, index) => tags[index] !== undefined || EXTRA_COLUMNS.has(cell.trim().toLowerCase()),
  );
  return known && tags.filter((tag) => tag !== undefined && /^[a-z]{2,3}(?:-|$)/.test(tag)).length >= 2;
}

/** Reads a table with one concept a row and one language a column. */
function readPairs({ text, name }: GlossarySource): GlossaryContents {
  const collector = new ConceptCollector(name);
  const delimiter = sniffDelimiter(text);
  const rows = readTable(text, name, delimiter, delimiter !== '\t');
  const header = rows[0];
  if (header === undefined) return collector.finish();
  const tags = languageColumns(header.cells);
  const description = header.cells.findIndex((cell) => /^(?:description|definition)$/i.test(cell.trim()));
  const firstTag = tags.findIndex((tag) => tag !== undefined);
  const conceptOf = new Map<string, string>();
  rows.slice(1).forEach((row, index) => {
    const first = (row.cells[firstTag] ?? '').trim().normalize('NFC');
    const filled = tags.filter((tag, column) => tag !== undefined && (row.cells[column] ?? '').trim() !== '');
    if (filled.length < 2) {
      collector.problem('error', 'no-term', 'the row has a term in one language only and is left out', {
        line: row.line,
        column: 1,
      });
      return;
    }
    // Rows with one source term are one concept with several translations.
    const id = conceptOf.get(first) ?? `row-${index + 2}`;
    const isNew = !conceptOf.has(first);
    if (first !== '') conceptOf.set(first, id);
    tags.forEach((tag, column) => {
      const cell = (row.cells[column] ?? '').trim().normalize('NFC');
      if (tag === undefined || cell === '' || (!isNew && column === firstTag)) return;
      collector.term(id, tag, plainTerm(cell, isNew ? 'preferred' : 'admitted'), {
        line: row.line,
        column: column + 1,
      });
    });
    const prose = description < 0 ? '' : (row.cells[description] ?? '').trim();
    if (prose !== '' && collector.has(id))
      collector.concept(id).definition ??= collector.prose(prose, { line: row.line }, id);
  });
  return collector.finish();
}

/** One concept a row, one language a column; the header holds the language tags. */
export const pairs: GlossaryFormat = {
  id: 'pairs',
  title: 'CSV or TSV, one language a column',
  suffixes: ['.csv', '.tsv', '.tab'],
  sniff: (start) => {
    const [line = ''] = start.split('\n', 1);
    return isPairHeader(line.replaceAll('"', '').trim().split(sniffDelimiter(start))) ? 2 : 0;
  },
  read: readPairs,
  write: (concepts) => {
    const tags = [...new Set(concepts.flatMap(({ terms }) => Object.keys(terms)))].sort();
    const lines = [tags.join(',')];
    for (const { terms } of concepts)
      lines.push(tags.map((tag) => quoteCell(terms[tag]?.[0]?.text ?? '')).join(','));
    return { text: `${lines.join('\n')}\n`, problems: [] };
  },
};
