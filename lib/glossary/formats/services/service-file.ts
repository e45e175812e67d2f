import type { Concept } from '../../concept.ts';
import type { Losses } from '../losses.ts';
import { quoteCell } from '../table.ts';

/** What a translation service accepts. */
export interface ServiceLimits {
  readonly service: string;
  /** Bytes of the whole file. */
  readonly fileBytes: number;
  /** UTF-8 bytes of one term; undefined where the service names none. */
  readonly termBytes?: number;
  /** True where the service finds source terms whatever their capitals: *alliance* and *Alliance* are then one. */
  readonly ignoresCase?: boolean;
  /** Where a file of more bytes is accepted by a part of the service only: how many, and what refuses it. */
  readonly smallFile?: { readonly bytes: number; readonly refusedBy: string };
}

/** One row of a service's file: the source term first. An empty cell is a language without a term. */
export interface ServiceRow {
  readonly concept: Concept;
  readonly cells: readonly string[];
}

/** Why a service would refuse a cell, or why it must not be written. */
function refusal(cell: string, { service, termBytes }: ServiceLimits): [string, string] | undefined {
  if (/[\p{Cc}\p{Zl}\p{Zp}]/u.test(cell))
    return ['control-character', 'it has a line break, a tab or a control character'];
  const bytes = Buffer.byteLength(cell);
  if (termBytes !== undefined && bytes > termBytes)
    return ['term-too-long', `it has ${bytes} bytes; ${service} takes ${termBytes}`];
  // An apostrophe in front, as people's tables have it, would become part of the term.
  if (/^'*[=+\-@]/.test(cell))
    return ['formula', 'it starts with a sign that a spreadsheet would take for a formula'];
  return undefined;
}

/** How the rows of a service's file are written. */
export interface FileShape {
  readonly before: string;
  readonly row: (cells: readonly string[]) => string;
  readonly after: string;
}

/** A table with a header where the service wants one. */
export function tableShape(delimiter: ',' | '\t', header?: readonly string[]): FileShape {
  const row = (cells: readonly string[]): string =>
    `${cells.map((cell) => (delimiter === ',' ? quoteCell(cell) : cell)).join(delimiter)}\n`;
  return { before: header === undefined ? '' : row(header), row, after: '' };
}

/**
 * The text of a service's file, with every row that fits its limits. Rows that do not are reported, and so
 * are rows with a source term that stands above.
 */
export function serviceFile(
  rows: Iterable<ServiceRow>,
  limits: ServiceLimits,
  shape: FileShape,
  losses: Losses,
): string {
  const written: string[] = [];
  let bytes = Buffer.byteLength(shape.before) + Buffer.byteLength(shape.after);
  const seen = new Map<string, string>();
  for (const { concept, cells } of rows) {
    const [source = ''] = cells;
    const key = limits.ignoresCase === true ? source.toLowerCase() : source;
    const known = seen.get(key);
    const refused = cells.map((cell) => refusal(cell, limits)).find((reason) => reason !== undefined);
    const row = shape.row(cells);
    const size = Buffer.byteLength(row);
    if (known !== undefined) {
      const message = `the concept ${known} gave this source term already; a service takes one translation`;
      losses.leftOut(concept, source, 'duplicate-source', message);
    } else if (refused !== undefined) losses.leftOut(concept, source, ...refused);
    else if (bytes + size > limits.fileBytes) {
      const message = `the file would have more than ${limits.fileBytes} bytes, which is what ${limits.service} takes`;
      losses.leftOut(concept, source, 'file-too-large', message, 'split the glossary');
    } else {
      seen.set(key, concept.id);
      written.push(row);
      bytes += size;
    }
  }
  const { smallFile } = limits;
  if (smallFile !== undefined && bytes > smallFile.bytes)
    losses.warn(
      'large-file',
      `the file has ${bytes} bytes; ${smallFile.refusedBy} takes ${smallFile.bytes} at most`,
    );
  return shape.before + written.join('') + shape.after;
}
