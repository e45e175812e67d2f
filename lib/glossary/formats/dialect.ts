import {
  type Concept,
  genderSchema,
  grammaticalNumberSchema,
  looksLikeAcronym,
  matchModeSchema,
  partOfSpeechSchema,
  splitQualifier,
  type Term,
  termTypeSchema,
} from '../concept.ts';
import { termStatusSchema } from '../term-status.ts';
import { ConceptCollector } from './collector.ts';
import type { GlossaryContents, Place } from './format.ts';
import type { TableRow } from './table.ts';

/** Columns of the Précis dialect: one row per term. The first three are required. */
export const CSV_COLUMNS = [
  'concept',
  'language',
  'term',
  'status',
  'domain',
  'definition',
  'type',
  'part_of_speech',
  'gender',
  'number',
  'plural',
  'feminine',
  'feminine_plural',
  'forms',
  'match',
  'case_sensitive',
  'pair',
  'do_not_translate',
  'note',
  'source',
  'concept_note',
] as const;

type Column = (typeof CSV_COLUMNS)[number];

const columnNames: ReadonlySet<string> = new Set(CSV_COLUMNS);
const isColumn = (name: string): name is Column => columnNames.has(name);
const columnKey = (name: string): string =>
  name
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');

/** True where the first line of a table names the required columns of the dialect. */
export function isDialectHeader(cells: readonly string[]): boolean {
  const names = new Set(cells.map(columnKey));
  return names.has('concept') && names.has('language') && names.has('term');
}

type EnumSchema<T extends string> = { readonly options: readonly T[] };

function oneOf<T extends string>(schema: EnumSchema<T>, value: string): T | undefined {
  const wanted = value.toLowerCase().replaceAll('_', ' ').trim();
  return schema.options.find((option) => option === wanted || option.replaceAll('-', ' ') === wanted);
}

const YES = new Set(['yes', 'true', '1', 'y', 'oui', 'x']);
const NO = new Set(['no', 'false', '0', 'n', 'non', '']);

/** Reads the rows of the Précis dialect: one row per term. See docs/glossaries.md. */
class RowReader {
  readonly #columns: ReadonlyMap<Column, number>;
  readonly #collector: ConceptCollector;
  #row: TableRow = { cells: [], line: 0 };

  constructor(columns: ReadonlyMap<Column, number>, collector: ConceptCollector) {
    this.#columns = columns;
    this.#collector = collector;
  }

  #raw(column: Column): string {
    const index = this.#columns.get(column);
    return index === undefined ? '' : (this.#row.cells[index] ?? '');
  }

  #cell(column: Column): string {
    return this.#raw(column).trim().normalize('NFC');
  }

  #list(column: Column): string[] | undefined {
    const items = this.#cell(column)
      .split('|')
      .map((item) => item.trim())
      .filter((item) => item !== '');
    return items.length === 0 ? undefined : items;
  }

  #place(column: Column): Place {
    const index = this.#columns.get(column) ?? 0;
    return { line: this.#row.line, column: index + 1 };
  }

  #choice<T extends string>(column: Column, schema: EnumSchema<T>): T | undefined {
    const value = this.#cell(column);
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
        this.#place(column),
        {
          concept: this.#cell('concept'),
          term: this.#cell('term'),
          fix: `use one of ${schema.options.join(', ')}`,
        },
      );
    }
    return found;
  }

  #flag(column: Column): boolean {
    const value = this.#cell(column).toLowerCase();
    if (YES.has(value)) return true;
    if (!NO.has(value)) {
      this.#collector.problem(
        'warning',
        `unknown-${column.replaceAll('_', '-')}`,
        `"${value.slice(0, 40)}" is neither yes nor no; no is taken`,
        this.#place(column),
        {
          concept: this.#cell('concept'),
          fix: 'write yes or no',
        },
      );
    }
    return false;
  }

  read(row: TableRow): void {
    this.#row = row;
    const id = this.#cell('concept');
    const language = this.#cell('language');
    const text = this.#cell('term');
    for (const column of ['concept', 'language', 'term'] as const) {
      if (this.#cell(column) === '') {
        this.#collector.problem(
          'error',
          `no-${column}`,
          `the row has no ${column} and is left out`,
          this.#place(column),
          id === '' ? {} : { concept: id },
        );
        return;
      }
    }
    if (this.#raw('term') !== this.#raw('term').trim()) {
      this.#collector.problem(
        'note',
        'outer-space',
        'spaces around the term are removed',
        this.#place('term'),
        { concept: id, term: text },
      );
    }
    const term = this.#term(text, id, language);
    if (this.#collector.term(id, language, term, this.#place('term'))) this.#conceptFields(id);
  }

  #term(text: string, id: string, language: string): Term {
    const { text: bare, qualifier } = splitQualifier(text);
    const plural = this.#list('plural');
    const feminine = this.#list('feminine');
    const femininePlural = this.#list('feminine_plural');
    const other = this.#list('forms');
    const forms = {
      ...(plural === undefined ? {} : { plural }),
      ...(feminine === undefined ? {} : { feminine }),
      ...(femininePlural === undefined ? {} : { femininePlural }),
      ...(other === undefined ? {} : { other }),
    };
    const partOfSpeech = this.#choice('part_of_speech', partOfSpeechSchema);
    const gender = this.#choice('gender', genderSchema);
    const number = this.#choice('number', grammaticalNumberSchema);
    const isFirst = !this.#seen.has(`${id}\n${language}`);
    this.#seen.add(`${id}\n${language}`);
    const pair = this.#cell('pair');
    const note = this.#cell('note');
    return {
      text: bare,
      status: this.#choice('status', termStatusSchema) ?? (isFirst ? 'preferred' : 'admitted'),
      type: this.#choice('type', termTypeSchema) ?? (looksLikeAcronym(bare) ? 'acronym' : 'full'),
      ...(partOfSpeech === undefined ? {} : { partOfSpeech }),
      ...(gender === undefined ? {} : { gender }),
      ...(number === undefined ? {} : { number }),
      ...(Object.keys(forms).length === 0 ? {} : { forms }),
      ...(qualifier === undefined ? {} : { qualifier }),
      match: this.#choice('match', matchModeSchema) ?? 'inflect',
      caseSensitive: this.#flag('case_sensitive'),
      ...(pair === '' ? {} : { pair }),
      ...(note === '' ? {} : { note }),
    };
  }

  readonly #seen = new Set<string>();

  #conceptFields(id: string): void {
    const draft = this.#collector.concept(id);
    for (const domain of this.#list('domain') ?? [])
      if (!draft.domain.includes(domain)) draft.domain.push(domain);
    const definition = this.#cell('definition');
    if (definition !== '' && draft.definition === undefined)
      draft.definition = this.#collector.prose(definition, this.#place('definition'), id);
    else if (definition !== '' && definition !== draft.definition) {
      this.#collector.problem(
        'warning',
        'two-definitions',
        'the concept has another definition above; that one counts',
        this.#place('definition'),
        { concept: id },
      );
    }
    if (this.#flag('do_not_translate')) draft.doNotTranslate = true;
    const source = this.#cell('source');
    if (source !== '') draft.source ??= this.#collector.prose(source, this.#place('source'), id);
    const note = this.#cell('concept_note');
    if (note !== '') draft.note ??= this.#collector.prose(note, this.#place('concept_note'), id);
  }
}

/** Reads a table of the dialect, header first. */
export function readDialect([header, ...rows]: readonly TableRow[], name: string): GlossaryContents {
  const collector = new ConceptCollector(name);
  const columns = new Map<Column, number>();
  header?.cells.forEach((cell, index) => {
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
  const reader = new RowReader(columns, collector);
  for (const row of rows) if (!row.cells[0]?.trimStart().startsWith('#')) reader.read(row);
  return collector.finish();
}

function termCells(concept: Concept, language: string, term: Term, first: boolean): Record<Column, string> {
  const list = (items: readonly string[] | undefined): string => (items ?? []).join('|');
  return {
    concept: concept.id,
    language,
    term: term.qualifier === undefined ? term.text : `${term.text} (${term.qualifier})`,
    status: term.status,
    domain: first ? concept.domain.join('|') : '',
    definition: first ? (concept.definition ?? '') : '',
    type: term.type,
    part_of_speech: term.partOfSpeech ?? '',
    gender: term.gender ?? '',
    number: term.number ?? '',
    plural: list(term.forms?.plural),
    feminine: list(term.forms?.feminine),
    feminine_plural: list(term.forms?.femininePlural),
    forms: list(term.forms?.other),
    match: term.match === 'inflect' ? '' : term.match,
    case_sensitive: term.caseSensitive ? 'yes' : '',
    pair: term.pair ?? '',
    do_not_translate: first && concept.doNotTranslate ? 'yes' : '',
    note: term.note ?? '',
    source: first ? (concept.source ?? '') : '',
    concept_note: first ? (concept.note ?? '') : '',
  };
}

/** The rows of concepts in the dialect, header first. Nothing is lost. */
export function* dialectRows(concepts: readonly Concept[]): Generator<string[]> {
  yield [...CSV_COLUMNS];
  for (const concept of concepts) {
    let first = true;
    for (const [language, terms] of Object.entries(concept.terms)) {
      for (const term of terms) {
        const cells = termCells(concept, language, term, first);
        yield CSV_COLUMNS.map((column) => cells[column]);
        first = false;
      }
    }
  }
}
