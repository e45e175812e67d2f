import { escapeXml } from '../xml.ts';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const FIXED_PARTS: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPES}.worksheet+xml"/></Types>`,
  '_rels/.rels': `${HEAD}<Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="rId1" Type="${DOCUMENT}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${DOCUMENT}"><sheets><sheet name="Glossary" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="rId1" Type="${DOCUMENT}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
};

/** A letter name of a column from 0: 0 is `A`, 27 is `AB`. */
function columnName(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest === 0 ? '' : columnName(rest - 1)) + String.fromCharCode(65 + (index % 26));
}

/** Cells are texts, never numbers or formulas: nothing in them is ever run. */
function sheetOf(rows: Iterable<readonly string[]>): string {
  const lines: string[] = [];
  let number = 0;
  for (const cells of rows) {
    number += 1;
    const written = cells.map((cell, index) =>
      cell === ''
        ? ''
        : `<c r="${columnName(index)}${number}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(cell)}</t></is></c>`,
    );
    lines.push(`<row r="${number}">${written.join('')}</row>`);
  }
  const frozen =
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>';
  return `${HEAD}<worksheet xmlns="${MAIN}">${frozen}<sheetData>${lines.join('')}</sheetData></worksheet>`;
}

/** A workbook with one sheet of texts, its first row frozen. The same rows always give the same bytes. */
export async function writeWorkbook(rows: Iterable<readonly string[]>): Promise<Uint8Array> {
  const { strToU8, zipSync } = await import('fflate');
  const parts = { ...FIXED_PARTS, 'xl/worksheets/sheet1.xml': sheetOf(rows) };
  const files = Object.entries(parts).map(([path, text]): [string, Uint8Array] => [path, strToU8(text)]);
  // The earliest day that a ZIP archive can name, in local time, as ZIP has it.
  return zipSync(Object.fromEntries(files), { mtime: new Date(1980, 0, 1) });
}
