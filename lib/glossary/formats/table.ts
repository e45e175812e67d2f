import { CsvError, parse } from 'csv-parse/sync';
import { PrecisError } from '../../errors.ts';

/** One row of a table, with the line it starts on (from 1). */
export interface TableRow {
  readonly cells: readonly string[];
  readonly line: number;
}

/** The delimiter of a table, by its first line that is not empty. */
export function sniffDelimiter(text: string): ',' | ';' | '\t' {
  const lines = text.slice(0, 10_000).split('\n');
  const line = lines.find((each) => each.trim() !== '') ?? '';
  const bare = line.replace(/"[^"]*"/g, '');
  const count = (delimiter: string): number => bare.split(delimiter).length - 1;
  if (count('\t') > 0) return '\t';
  return count(';') > count(',') ? ';' : ',';
}

/** Hands over the rows of a table one by one, in their order. */
export type Rows = (onRow: (row: TableRow) => void) => void;

/**
 * The rows of a CSV (RFC 4180) or TSV text; empty rows are left out. They are read while they are handed
 * over, so that a large table is never held as rows.
 *
 * @throws {PrecisError} `glossary-malformed` with the line of the row and the cell where quotes do not close.
 */
export function tableRows(text: string, name: string, delimiter: string, quotes = true): Rows {
  return (onRow) => readRows(text, { name, delimiter, quotes }, onRow);
}

function readRows(
  text: string,
  {
    name,
    delimiter,
    quotes,
  }: { readonly name: string; readonly delimiter: string; readonly quotes: boolean },
  onRow: (row: TableRow) => void,
): void {
  // Where the row that is being read starts: a quotation mark that never closes ends with the file.
  let line = 1;
  try {
    parse(text, {
      delimiter,
      quote: quotes ? '"' : null,
      relax_column_count: true,
      relax_quotes: false,
      skip_empty_lines: true,
      max_record_size: 1_000_000,
      // Rows are taken as they come: what the parser knows of each is not kept.
      on_record: (record: unknown, { lines }) => {
        line = lines + 1;
        const row = rowOf(record, lines);
        if (row !== undefined) onRow(row);
        return null;
      },
    });
  } catch (cause) {
    if (cause instanceof PrecisError) throw cause;
    const cell: unknown = cause instanceof CsvError ? cause['index'] : undefined;
    const place = typeof cell === 'number' ? `${name}:${line}:${cell + 1}` : `${name}:${line}`;
    throw new PrecisError(
      'glossary-malformed',
      `${place}: the table is broken here: a quotation mark does not close or stands inside a cell. Double it inside a quoted cell.`,
      { cause },
    );
  }
}

/** @param last line on which the row ends, from 1. */
function rowOf(record: unknown, last: number): TableRow | undefined {
  if (!Array.isArray(record)) return undefined;
  const cells: string[] = [];
  let isEmpty = true;
  let breaks = 0;
  for (const item of record) {
    const cell = unguardFormula(String(item));
    cells.push(cell);
    if (isEmpty && cell !== '' && cell.trim() !== '') isEmpty = false;
    for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) breaks += 1;
  }
  return isEmpty ? undefined : { cells, line: Math.max(1, last - breaks) };
}

/** A cell that a spreadsheet would take for a formula, guarded or not. */
const FORMULA = /^'*[=+\-@\t\r]/;
const GUARDED = /^'+[=+\-@\t\r]/;

/** True for a cell that a spreadsheet would run as a formula. */
export function startsFormula(cell: string): boolean {
  return /^[=+\-@\t\r]/.test(cell);
}

/**
 * A cell that no spreadsheet takes for a formula: what starts like one gets an apostrophe before it, which
 * `unguardFormula` takes away again (OWASP, CSV injection).
 */
export function guardFormula(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : cell;
}

/** Undoes `guardFormula`. */
export function unguardFormula(cell: string): string {
  return GUARDED.test(cell) ? cell.slice(1) : cell;
}

/** One cell as RFC 4180 writes it, for tables with comma, semicolon or tab. */
export function quoteCell(cell: string): string {
  return /[",;\t\n\r]|^[#\s]|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** Rows of a table whose cells people may open in a spreadsheet. Ends with a line break. */
export function writeTable(rows: Iterable<readonly string[]>, delimiter: ',' | '\t'): string {
  let text = '';
  for (const cells of rows) text += `${cells.map((cell) => quoteCell(guardFormula(cell))).join(delimiter)}\n`;
  return text;
}
