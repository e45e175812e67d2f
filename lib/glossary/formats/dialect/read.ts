import {
  genderSchema,
  grammaticalNumberSchema,
  looksLikeAcronym,
  matchModeSchema,
  partOfSpeechSchema,
  splitQualifier,
  type Term,
  termTypeSchema,
} from '../../concept.ts';
import { termStatusSchema } from '../../term-status.ts';
import { ConceptCollector } from '../collector.ts';
import type { GlossaryContents } from '../format.ts';
import type { Rows, TableRow } from '../table.ts';
import { RowCells } from './cells.ts';
import { type Column, CSV_COLUMNS, columnKey, isColumn } from './columns.ts';

/** Reads the rows of the Précis dialect: one row per term. See docs/glossaries.md. */
class RowReader {
  readonly #cells: RowCells;
  readonly #collector: ConceptCollector;

  constructor(columns: ReadonlyMap<Column, number>, collector: ConceptCollector) {
    this.#cells = new RowCells(columns, collector);
    this.#collector = collector;
  }

  read(row: TableRow): void {
    this.#cells.row = row;
    const id = this.#cells.cell('concept');
    const language = this.#cells.cell('language');
    const text = this.#cells.cell('term');
    for (const column of ['concept', 'language', 'term'] as const) {
      if (this.#cells.cell(column) === '') {
        this.#collector.problem(
          'error',
          `no-${column}`,
          `the row has no ${column} and is left out`,
          this.#cells.place(column),
          id === '' ? {} : { concept: id },
        );
        return;
      }
    }
    if (this.#cells.raw('term') !== this.#cells.raw('term').trim()) {
      this.#collector.problem(
        'note',
        'outer-space',
        'spaces around the term are removed',
        this.#cells.place('term'),
        { concept: id, term: text },
      );
    }
    const term = this.#term(text, id, language);
    if (this.#collector.term(id, language, term, this.#cells.place('term'))) this.#conceptFields(id);
  }

  #term(text: string, id: string, language: string): Term {
    const { text: bare, qualifier } = splitQualifier(text);
    const plural = this.#cells.list('plural');
    const feminine = this.#cells.list('feminine');
    const femininePlural = this.#cells.list('feminine_plural');
    const other = this.#cells.list('forms');
    const forms = {
      ...(plural === undefined ? {} : { plural }),
      ...(feminine === undefined ? {} : { feminine }),
      ...(femininePlural === undefined ? {} : { femininePlural }),
      ...(other === undefined ? {} : { other }),
    };
    const partOfSpeech = this.#cells.choice('part_of_speech', partOfSpeechSchema);
    const gender = this.#cells.choice('gender', genderSchema);
    const number = this.#cells.choice('number', grammaticalNumberSchema);
    const isFirst = !this.#collector.hasTerms(id, language);
    const pair = this.#cells.cell('pair');
    const note = this.#cells.cell('note');
    return {
      text: bare,
      status: this.#cells.choice('status', termStatusSchema) ?? (isFirst ? 'preferred' : 'admitted'),
      type: this.#cells.choice('type', termTypeSchema) ?? (looksLikeAcronym(bare) ? 'acronym' : 'full'),
      ...(partOfSpeech === undefined ? {} : { partOfSpeech }),
      ...(gender === undefined ? {} : { gender }),
      ...(number === undefined ? {} : { number }),
      ...(Object.keys(forms).length === 0 ? {} : { forms }),
      ...(qualifier === undefined ? {} : { qualifier }),
      match: this.#cells.choice('match', matchModeSchema) ?? 'inflect',
      caseSensitive: this.#cells.flag('case_sensitive'),
      ...(pair === '' ? {} : { pair }),
      ...(note === '' ? {} : { note }),
    };
  }

  #conceptFields(id: string): void {
    const draft = this.#collector.concept(id);
    // A new array of just that length: growing one by a push leaves room for sixteen more.
    for (const domain of this.#cells.list('domain') ?? [])
      if (!draft.domain.includes(domain)) draft.domain = [...draft.domain, this.#collector.shared(domain)];
    const definition = this.#cells.cell('definition');
    if (definition !== '' && draft.definition === undefined)
      draft.definition = this.#collector.prose(definition, this.#cells.place('definition'), id);
    else if (definition !== '' && definition !== draft.definition) {
      this.#collector.problem(
        'warning',
        'two-definitions',
        'the concept has another definition above; that one counts',
        this.#cells.place('definition'),
        { concept: id },
      );
    }
    if (this.#cells.flag('do_not_translate')) draft.doNotTranslate = true;
    const source = this.#cells.cell('source');
    if (source !== '') draft.source ??= this.#collector.prose(source, this.#cells.place('source'), id);
    const note = this.#cells.cell('concept_note');
    if (note !== '') draft.note ??= this.#collector.prose(note, this.#cells.place('concept_note'), id);
  }
}

/** The columns of a header; what is none is reported. */
function columnsOf(header: TableRow, collector: ConceptCollector): Map<Column, number> {
  const columns = new Map<Column, number>();
  header.cells.forEach((cell, index) => {
    const key = columnKey(cell);
    if (isColumn(key) && !columns.has(key)) columns.set(key, index);
    else if (cell.trim() !== '') {
      collector.problem(
        'warning',
        'unknown-column',
        `the column "${cell.trim().slice(0, 40)}" is not known and left out`,
        { line: header.line, column: index + 1 },
        { fix: `known columns: ${CSV_COLUMNS.join(', ')}` },
      );
    }
  });
  return columns;
}

/** Reads a table of the dialect, header first. Rows are not kept. */
export function readDialect(rows: Rows, name: string): GlossaryContents {
  const collector = new ConceptCollector(name);
  let reader: RowReader | undefined;
  rows((row) => {
    if (reader === undefined) reader = new RowReader(columnsOf(row, collector), collector);
    else if (!row.cells[0]?.trimStart().startsWith('#')) reader.read(row);
  });
  return collector.finish();
}
