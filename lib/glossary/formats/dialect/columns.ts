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

/** Name of a column. */
export type Column = (typeof CSV_COLUMNS)[number];

const columnNames: ReadonlySet<string> = new Set(CSV_COLUMNS);
/** True for the name of a column, as `columnKey` gives it. */
export const isColumn = (name: string): name is Column => columnNames.has(name);
/** The name of a column as people may write it: `Part of speech` is `part_of_speech`. */
export const columnKey = (name: string): string =>
  name
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');

/** True where the first line of a table names the required columns of the dialect. */
export function isDialectHeader(cells: readonly string[]): boolean {
  const names = new Set(cells.map(columnKey));
  return names.has('concept') && names.has('language') && names.has('term');
}
