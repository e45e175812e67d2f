/** A table as a suite reports it: printed for people, and written as JSON for programs. */
export interface Table {
  readonly title: string;
  /** What the figures are, and what they are not. */
  readonly note?: string;
  readonly columns: readonly string[];
  readonly rows: ReadonlyArray<readonly Cell[]>;
}

export type Cell = string | number | undefined;

/** Three significant digits, and whole numbers from 100 on; nothing for what was not measured. */
export function formatCell(cell: Cell): string {
  if (cell === undefined) return '–';
  if (typeof cell === 'string') return cell;
  const size = Math.abs(cell);
  if (size >= 100 || Number.isInteger(cell)) return String(Math.round(cell));
  return String(Number(cell.toPrecision(3)));
}

/** A table in Markdown, its columns aligned, ready for the documentation. */
export function formatTable({ title, note, columns, rows }: Table): string {
  const cells = [columns, ...rows.map((row) => columns.map((_, index) => formatCell(row[index])))];
  const widths = columns.map((_, index) => Math.max(3, ...cells.map((row) => (row[index] ?? '').length)));
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, index) => (index === 0 ? cell.padEnd(widths[index] ?? 0) : cell.padStart(widths[index] ?? 0))).join(' | ')} |`;
  const rule = `| ${widths.map((width, index) => (index === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  const [head = [], ...body] = cells;
  return [
    `### ${title}`,
    '',
    line(head),
    rule,
    ...body.map(line),
    ...(note === undefined ? [] : ['', note]),
  ].join('\n');
}
