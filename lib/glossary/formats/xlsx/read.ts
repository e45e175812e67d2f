import { PrecisError } from '../../../errors.ts';
import { isDialectHeader, readDialect } from '../dialect/index.ts';
import type { GlossaryContents, GlossarySource } from '../format.ts';
import { isPairHeader, readPairs } from '../pairs.ts';
import type { TableRow } from '../table.ts';
import { descendants, readXml, type XmlElement } from '../xml.ts';

/** Most bytes that one part of a workbook may have once it is unpacked. */
const MAX_PART_BYTES = 256 * 1024 * 1024;
/** Most cells of a row that are looked at. */
const MAX_COLUMNS = 256;

const WORKBOOK = 'xl/workbook.xml';
const RELATIONSHIPS = 'xl/_rels/workbook.xml.rels';
const STRINGS = 'xl/sharedStrings.xml';

type Parts = Readonly<Record<string, Uint8Array>>;

/** The parts of a workbook that hold text; each only up to the limit, whatever the archive says of its size. */
async function unpack(bytes: Uint8Array, name: string): Promise<Parts> {
  const { unzipSync } = await import('fflate');
  let tooLarge = false;
  try {
    const parts = unzipSync(bytes, {
      filter: (file) => {
        const wanted =
          file.name === WORKBOOK ||
          file.name === RELATIONSHIPS ||
          file.name === STRINGS ||
          /^xl\/worksheets\/[^/]+\.xml$/.test(file.name);
        if (wanted && file.originalSize > MAX_PART_BYTES) tooLarge = true;
        return wanted && !tooLarge;
      },
    });
    if (!tooLarge) return parts;
  } catch (cause) {
    throw new PrecisError('glossary-malformed', `${name} is a broken workbook. Save it again.`, { cause });
  }
  throw new PrecisError(
    'glossary-too-large',
    `${name} has a sheet of more than ${MAX_PART_BYTES} bytes. Split it into several files.`,
  );
}

/** What each element of a name in one part comes to, in document order; elements are not kept. */
function mapElements<T>(
  parts: Parts,
  part: string,
  element: string,
  name: string,
  map: (item: XmlElement) => T,
): T[] {
  const bytes = parts[part];
  if (bytes === undefined) return [];
  const found: T[] = [];
  readXml(new TextDecoder().decode(bytes), `${name}/${part}`, new Set([element]), (item) =>
    found.push(map(item)),
  );
  return found;
}

/** The text of a cell or shared string, without what only says how to pronounce it. */
function textOf(element: XmlElement): string {
  const isPhonetic = ({ name }: XmlElement): boolean => name === 'rPh' || name === 'phoneticPr';
  if (!element.children.some(isPhonetic)) return element.text;
  const spoken = element.children.filter((child) => !isPhonetic(child));
  return spoken.map(({ text }) => text).join('');
}

/** The number of a column, from 0: `A` is 0, `AB` is 27. */
function columnOf(reference: string): number {
  let column = 0;
  for (const letter of /^[A-Z]{1,3}/.exec(reference)?.[0] ?? '')
    column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

function cellText(cell: XmlElement, strings: readonly string[]): string {
  const type = cell.attributes['t'] ?? 'n';
  if (type === 'inlineStr') return cell.children.map(textOf).join('');
  const value = descendants(cell).find(({ name }) => name === 'v')?.text ?? '';
  if (type === 's') return strings[Number(value)] ?? '';
  return type === 'e' ? '' : value;
}

function cellsOf(row: XmlElement, strings: readonly string[]): string[] {
  const cells: string[] = [];
  for (const cell of row.children) {
    const column = cell.attributes['r'] === undefined ? cells.length : columnOf(cell.attributes['r']);
    if (column < 0 || column >= MAX_COLUMNS) continue;
    while (cells.length < column) cells.push('');
    cells[column] = cellText(cell, strings);
  }
  return cells;
}

function rowsOf(parts: Parts, sheet: string, name: string): TableRow[] {
  const strings = mapElements(parts, STRINGS, 'si', name, textOf);
  return mapElements(parts, sheet, 'row', name, (row) => ({
    cells: cellsOf(row, strings),
    number: Number(row.attributes['r']),
  })).flatMap(({ cells, number }, index) => {
    if (cells.every((cell) => cell === '')) return [];
    return [{ cells, line: Number.isSafeInteger(number) && number > 0 ? number : index + 1 }];
  });
}

/** Where the first sheet of the workbook is stored. */
function firstSheet(parts: Parts, name: string): string | undefined {
  const id = mapElements(parts, WORKBOOK, 'sheet', name, ({ attributes }) => attributes['id'])[0];
  const relationships = mapElements(
    parts,
    RELATIONSHIPS,
    'Relationship',
    name,
    ({ attributes }) => attributes,
  );
  const target = relationships.find(({ Id }) => Id === id)?.['Target'];
  return target?.replace(/^\/xl\/|^(?=[^/])/, 'xl/');
}

/**
 * Reads the first sheet of a workbook: one row per term, or one language a column. Lines are its rows.
 *
 * @throws {PrecisError} `glossary-malformed`, `glossary-too-large`.
 */
export async function readXlsx({ bytes, name }: GlossarySource): Promise<GlossaryContents> {
  const parts = await unpack(bytes, name);
  const sheet = firstSheet(parts, name);
  const rows = sheet === undefined ? [] : rowsOf(parts, sheet, name);
  const header = rows[0]?.cells ?? [];
  if (isDialectHeader(header)) return readDialect((onRow) => rows.forEach(onRow), name);
  if (isPairHeader(header)) return readPairs((onRow) => rows.forEach(onRow), name);
  throw new PrecisError(
    'glossary-malformed',
    `The first sheet of ${name} is no glossary. Its first row needs the columns concept, language and term, or two language tags such as fr and en.`,
  );
}
