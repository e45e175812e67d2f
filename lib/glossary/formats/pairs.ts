import { type Concept, plainTerm, type Term } from '../concept.ts';
import { canonicalTag } from '../language-tag.ts';
import { ConceptCollector } from './collector.ts';
import type {
  GlossaryContents,
  GlossaryFormat,
  GlossarySource,
  WriteOptions,
  WrittenGlossary,
} from './format.ts';
import { Losses } from './losses.ts';
import { writableTerms } from './pair-entries.ts';
import { type Rows, sniffDelimiter, type TableRow, tableRows, writeTable } from './table.ts';
import { countUnheld, type Holdable } from './unheld.ts';

/** Columns beside the languages that some services write. */
const EXTRA_COLUMNS: ReadonlySet<string> = new Set(['description', 'definition', 'pos', 'note', 'domain']);

const nameOf = (cell: string): string => cell.trim().toLowerCase();

function languageColumns(cells: readonly string[]): (string | undefined)[] {
  return cells.map((cell) => (EXTRA_COLUMNS.has(nameOf(cell)) ? undefined : canonicalTag(cell)));
}

/** True where a first line is made of language tags: `fr,en` or `fr,en,description`. */
export function isPairHeader(cells: readonly string[]): boolean {
  const tags = languageColumns(cells);
  const known = cells.every((cell, index) => tags[index] !== undefined || EXTRA_COLUMNS.has(nameOf(cell)));
  return known && tags.filter((tag) => tag !== undefined && /^[a-z]{2,3}(?:-|$)/.test(tag)).length >= 2;
}

class PairsReader {
  readonly #collector: ConceptCollector;
  readonly #tags: readonly (string | undefined)[];
  readonly #firstTag: number;
  readonly #description: number;
  readonly #conceptOf = new Map<string, string>();
  #count = 1;

  constructor(header: TableRow, collector: ConceptCollector) {
    this.#collector = collector;
    this.#tags = languageColumns(header.cells);
    this.#firstTag = this.#tags.findIndex((tag) => tag !== undefined);
    this.#description = header.cells.findIndex((cell) => /^(?:description|definition)$/.test(nameOf(cell)));
  }

  read({ cells, line }: TableRow): void {
    this.#count += 1;
    const cellOf = (column: number): string => (cells[column] ?? '').trim().normalize('NFC');
    const first = cellOf(this.#firstTag);
    const filled = this.#tags.filter((tag, column) => tag !== undefined && cellOf(column) !== '').length;
    if (first.startsWith('#') && filled < 2) return;
    if (filled < 2) {
      const message = 'the row has a term in one language only and is left out';
      this.#collector.problem('error', 'no-term', message, { line, column: 1 });
      return;
    }
    // Rows with one source term are one concept with several translations.
    const id = this.#conceptOf.get(first) ?? `row-${this.#count}`;
    const isNew = !this.#conceptOf.has(first);
    if (first !== '') this.#conceptOf.set(first, id);
    this.#tags.forEach((tag, column) => {
      const cell = cellOf(column);
      if (tag === undefined || cell === '' || (!isNew && column === this.#firstTag)) return;
      const place = { line, column: column + 1 };
      if (cells[column] !== cells[column]?.trim())
        this.#collector.problem('note', 'outer-space', 'spaces around the term are removed', place, {
          term: cell,
        });
      const status = this.#collector.hasTerms(id, tag) ? 'admitted' : 'preferred';
      this.#collector.term(id, tag, plainTerm(cell, status), place);
    });
    const prose = this.#description < 0 ? '' : (cells[this.#description] ?? '').trim();
    if (prose !== '' && this.#collector.has(id))
      this.#collector.concept(id).definition ??= this.#collector.prose(prose, { line }, id);
  }
}

/** Reads a table with one concept a row and one language a column, header first. Rows are not kept. */
export function readPairs(rows: Rows, name: string): GlossaryContents {
  const collector = new ConceptCollector(name);
  let reader: PairsReader | undefined;
  rows((row) => {
    if (reader === undefined) reader = new PairsReader(row, collector);
    else reader.read(row);
  });
  return collector.finish();
}

const HELD: ReadonlySet<Holdable> = new Set(['definitions']);

const isWritable = (status: Term['status']): boolean => status === 'preferred' || status === 'admitted';

/**
 * Concepts as rows with one language a column: the first row has the preferred terms, further rows repeat
 * the first column and add the synonyms of the others.
 */
function pairRows(concepts: readonly Concept[], { source, name }: WriteOptions, format: string) {
  const losses = new Losses(name ?? format);
  const found = [...new Set(concepts.flatMap(({ terms }) => Object.keys(terms)))].sort();
  const first = found.find((tag) => tag === source) ?? found.find((tag) => tag.startsWith(`${source}-`));
  const tags = first === undefined ? found : [first, ...found.filter((tag) => tag !== first)];
  const rows: { readonly cells: string[]; readonly description: string }[] = [];
  const seen = new Map<string, string>();
  for (const concept of concepts) {
    const columns = tags.map((tag) => (tag in concept.terms ? writableTerms(concept, tag) : []));
    const [key] = columns[0] ?? [];
    if (columns.filter((terms) => terms.length > 0).length < 2) {
      losses.leftOut(
        concept,
        key?.text ?? concept.id,
        'no-target',
        'it has approved terms in one language only',
      );
      continue;
    }
    const known = key === undefined ? undefined : seen.get(key.text);
    if (key !== undefined && known !== undefined) {
      losses.leftOut(
        concept,
        key.text,
        'duplicate-source',
        `the concept ${known} has the same term, and one column would make them one`,
      );
      continue;
    }
    if (key !== undefined) seen.set(key.text, concept.id);
    const all = Object.values(concept.terms).flat();
    countUnheld(concept, losses, HELD, columns.flat());
    losses.lost('deprecated and proposed terms', all.filter(({ status }) => !isWritable(status)).length);
    const count = Math.max(1, ...columns.slice(1).map((terms) => (key === undefined ? 1 : terms.length)));
    losses.lost('synonyms in the first column', Math.max(0, (columns[0]?.length ?? 0) - 1));
    for (let index = 0; index < count; index += 1) {
      const cells = columns.map((terms, column) => (column === 0 ? key : terms[index])?.text ?? '');
      rows.push({ cells, description: index === 0 ? (concept.definition ?? '') : '' });
    }
  }
  const described = rows.some(({ description }) => description !== '');
  const table = [{ cells: tags, description: 'description' }, ...rows].map(({ cells, description }) =>
    described ? [...cells, description] : cells,
  );
  return { rows: table, problems: losses.finish() };
}

function readText({ text, name }: GlossarySource): GlossaryContents {
  return readPairs(tableRows(text, name, sniffDelimiter(text)), name);
}

function writeText(
  concepts: readonly Concept[],
  options: WriteOptions,
  format: string,
  delimiter: ',' | '\t',
): WrittenGlossary {
  const { rows, problems } = pairRows(concepts, options, format);
  return { content: writeTable(rows, delimiter), problems };
}

/** One concept a row, one language a column; the header holds the language tags. */
export const pairs = {
  id: 'pairs',
  title: 'CSV, one language a column',
  suffixes: ['.csv'],
  sniff: (start) => {
    const [line = ''] = start.trimStart().split('\n', 1);
    return isPairHeader(line.replaceAll('"', '').trim().split(sniffDelimiter(start))) ? 2 : 0;
  },
  read: readText,
  write: (concepts, options) => writeText(concepts, options, 'pairs', ','),
} satisfies GlossaryFormat;

/** The same with tabs. */
export const pairsTsv = {
  id: 'pairs-tsv',
  title: 'TSV, one language a column',
  suffixes: ['.tsv', '.tab'],
  read: readText,
  write: (concepts, options) => writeText(concepts, options, 'pairs-tsv', '\t'),
} satisfies GlossaryFormat;
