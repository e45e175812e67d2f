import { dialectRows } from '../dialect/index.ts';
import type { GlossaryFormat } from '../format.ts';
import { readXlsx } from './read.ts';
import { writeWorkbook } from './write.ts';

/** Excel workbook: the columns of the CSV dialect, or one language a column, on its first sheet. */
export const xlsx: GlossaryFormat = {
  id: 'xlsx',
  title: 'Excel workbook, one row per term',
  suffixes: ['.xlsx'],
  binary: true,
  sniff: (start) => (start.startsWith('PK\u0003\u0004') ? 2 : 0),
  read: readXlsx,
  write: async (concepts) => ({ content: await writeWorkbook(dialectRows(concepts)), problems: [] }),
};
