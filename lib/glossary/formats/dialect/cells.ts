import type { ConceptCollector } from '../collector.ts';
import type { Place } from '../format.ts';
import type { TableRow } from '../table.ts';
import type { Column } from './columns.ts';

type EnumSchema<T extends string> = { readonly options: readonly T[] };

function oneOf<T extends string>(schema: EnumSchema<T>, value: string): T | undefined {
  const wanted = value.toLowerCase().replaceAll('_', ' ').trim();
  return schema.options.find((option) => option === wanted || option.replaceAll('-', ' ') === wanted);
}

const YES = new Set(['yes', 'true', '1', 'y', 'oui', 'x']);
const NO = new Set(['no', 'false', '0', 'n', 'non', '']);

/** The cells of one row by the names of their columns; `row` is set anew for each. */
export class RowCells {
  readonly #columns: ReadonlyMap<Column, number>;
  readonly #collector: ConceptCollector;
  #row: TableRow = { cells: [], line: 0 };

  constructor(columns: ReadonlyMap<Column, number>, collector: ConceptCollector) {
    this.#columns = columns;
    this.#collector = collector;
  }

  /** Moves to another row. */
  set row(row: TableRow) {
    this.#row = row;
  }

  /** A cell as it stands in the file; empty where there is none. */
  raw(column: Column): string {
    const index = this.#columns.get(column);
    return index === undefined ? '' : (this.#row.cells[index] ?? '');
  }

  /** A cell without spaces around it, in normalisation form C. */
  cell(column: Column): string {
    return this.raw(column).trim().normalize('NFC');
  }

  /** The items of a cell, between `|`; undefined where there are none. */
  list(column: Column): string[] | undefined {
    const items = this.cell(column)
      .split('|')
      .map((item) => item.trim())
      .filter((item) => item !== '');
    return items.length === 0 ? undefined : items;
  }

  place(column: Column): Place {
    const index = this.#columns.get(column) ?? 0;
    return { line: this.#row.line, column: index + 1 };
  }

  /** The value of a list that a cell names; anything else is reported. */
  choice<T extends string>(column: Column, schema: EnumSchema<T>): T | undefined {
    const value = this.cell(column);
    if (value === '') return undefined;
    // `plural` is what people write for `plural-only`.
    const found = oneOf(
      schema,
      column === 'number' && value.toLowerCase() === 'plural' ? 'plural-only' : value,
    );
    if (found === undefined) {
      this.#collector.problem(
        'warning',
        `unknown-${column.replaceAll('_', '-')}`,
        `"${value.slice(0, 40)}" is no ${column.replaceAll('_', ' ')}; the default is taken`,
        this.place(column),
        {
          concept: this.cell('concept'),
          term: this.cell('term'),
          fix: `use one of ${schema.options.join(', ')}`,
        },
      );
    }
    return found;
  }

  /** True for yes; anything but yes and no is reported. */
  flag(column: Column): boolean {
    const value = this.cell(column).toLowerCase();
    if (YES.has(value)) return true;
    if (!NO.has(value)) {
      this.#collector.problem(
        'warning',
        `unknown-${column.replaceAll('_', '-')}`,
        `"${value.slice(0, 40)}" is neither yes nor no; no is taken`,
        this.place(column),
        {
          concept: this.cell('concept'),
          fix: 'write yes or no',
        },
      );
    }
    return false;
  }
}
