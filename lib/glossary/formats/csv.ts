import { dialectRows, isDialectHeader, readDialect } from './dialect/index.ts';
import type { GlossaryContents, GlossaryFormat, GlossarySource } from './format.ts';
import { sniffDelimiter, tableRows, writeTable } from './table.ts';

function read({ text, name }: GlossarySource): GlossaryContents {
  return readDialect(tableRows(text, name, sniffDelimiter(text)), name);
}

function sniff(start: string): 0 | 2 {
  const [line = ''] = start.trimStart().split('\n', 1);
  return isDialectHeader(line.replaceAll('"', '').split(sniffDelimiter(start))) ? 2 : 0;
}

/** The project's own dialect with commas: one row per term, nothing lost. */
export const csv = {
  id: 'csv',
  title: 'CSV, one row per term',
  suffixes: ['.csv'],
  sniff,
  read,
  write: (concepts) => ({ content: writeTable(dialectRows(concepts), ','), problems: [] }),
} satisfies GlossaryFormat;

/** The same with tabs. */
export const tsv = {
  id: 'tsv',
  title: 'TSV, one row per term',
  suffixes: ['.tsv', '.tab'],
  read,
  write: (concepts) => ({ content: writeTable(dialectRows(concepts), '\t'), problems: [] }),
} satisfies GlossaryFormat;
