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
import { readTable, sniffDelimiter, type TableRow, writeTable } from './table.ts';
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

/** Reads a table with one concept a row and one language a column, header first. */
export function readPairs([header, ...rows]: readonly TableRow[], name: string): GlossaryContents {
  const collector = new ConceptCollector(name);
  if (header === undefined) return collector.finish();
  const tags = languageColumns(header.cells);
  const description = header.cells.findIndex((cell) => /^(?:description|definition)$/.test(nameOf(cell)));
  const firstTag = tags.findIndex((tag) => tag !== undefined);
  const conceptOf = new Map<string, string>();
  rows.forEach((row, index) => {
    const first = (row.cells[firstTag] ?? '').trim().normalize('NFC');
    const filled = tags.filter((tag, column) => tag !== undefined && (row.cells[column] ?? '').trim() !== '');
    if (first.startsWith('#') && filled.length < 2) return;
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
      const place = { line: row.line, column: column + 1 };
      if (row.cells[column] !== row.cells[column]?.trim())
        collector.problem('note', 'outer-space', 'spaces around the term are removed', place, { term: cell });
      const known = collector.concept(id).terms.has(tag);
      collector.term(id, tag, plainTerm(cell, known ? 'admitted' : 'preferred'), place);
    });
    const prose = description < 0 ? '' : (row.cells[description] ?? '').trim();
    if (prose !== '' && collector.has(id))
      collector.concept(id).definition ??= collector.prose(prose, { line: row.line }, id);
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
  return readPairs(readTable(text, name, sniffDelimiter(text)), name);
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
