import { constants, inflateRawSync } from 'node:zlib';
import { Parser } from 'htmlparser2';
import { PrecisError } from '../../errors.ts';

/** Most bytes that the XML parts may unpack to: a long report has a few hundred kilobytes. */
const MAX_XML = 16 * 1024 * 1024;
const MAX_ENTRIES = 2000;
/** Deepest nesting of elements; a table within a table within a text box has some forty. */
const MAX_DEPTH = 256;

/** PKWARE APPNOTE 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16. */
const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const END_SIZE = 22;
const ENTRY_SIZE = 46;
const LOCAL_SIZE = 30;
const MAX_COMMENT = 0xffff;
const STORED = 0;
const DEFLATED = 8;

/** Names of the entries of a zip archive. */
export interface ZipContents {
  readonly names: readonly string[];
}

interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly offset: number;
}

function malformed(cause?: unknown): PrecisError {
  return new PrecisError(
    'article-malformed',
    'The file is a damaged archive. Save the document as DOCX again and upload that.',
    { cause },
  );
}

function tooMuch(): PrecisError {
  return new PrecisError(
    'article-too-large',
    'The document unpacks to too much. Save its text alone and upload that.',
  );
}

/**
 * Reads a zip archive's directory and refuses one that would unpack to too much, before its reader sees it.
 * The sizes in the directory are checked first, then the XML parts are unpacked under the same limit, for a
 * directory may lie; their nesting is checked on the way, and a document type definition is refused.
 *
 * @throws {PrecisError} `article-malformed`, `article-too-large`, `article-too-deep`
 */
export function checkZip(bytes: Uint8Array): ZipContents {
  const entries = readDirectory(bytes);
  const parts = entries.filter(({ name }) => /\.(?:xml|rels)$/iu.test(name));
  if (parts.reduce((sum, { unpacked }) => sum + unpacked, 0) > MAX_XML) throw tooMuch();
  let left = MAX_XML;
  for (const part of parts) left -= checkPart(bytes, part, left);
  return { names: entries.map(({ name }) => name) };
}

function readDirectory(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - END_SIZE;
  const lowest = Math.max(0, end - MAX_COMMENT);
  while (end >= lowest && view.getUint32(end, true) !== END_OF_DIRECTORY) end -= 1;
  if (end < lowest) throw malformed();
  const count = view.getUint16(end + 10, true);
  let position = view.getUint32(end + 16, true);
  if (count > MAX_ENTRIES) throw tooMuch();
  const entries: ZipEntry[] = [];
  for (let index = 0; index < count; index += 1) {
    if (position + ENTRY_SIZE > bytes.length || view.getUint32(position, true) !== DIRECTORY_ENTRY)
      throw malformed();
    const length = view.getUint16(position + 28, true);
    entries.push({
      name: Buffer.from(bytes.subarray(position + ENTRY_SIZE, position + ENTRY_SIZE + length)).toString(
        'utf8',
      ),
      method: view.getUint16(position + 10, true),
      packed: view.getUint32(position + 20, true),
      unpacked: view.getUint32(position + 24, true),
      offset: view.getUint32(position + 42, true),
    });
    position +=
      ENTRY_SIZE + length + view.getUint16(position + 30, true) + view.getUint16(position + 32, true);
  }
  return entries;
}

/** Unpacks one part, at most to `limit` bytes, and checks its structure. Returns its true size. */
function checkPart(bytes: Uint8Array, part: ZipEntry, limit: number): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { offset } = part;
  if (offset + LOCAL_SIZE > bytes.length || view.getUint32(offset, true) !== LOCAL_HEADER) throw malformed();
  const from = offset + LOCAL_SIZE + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const packed = bytes.subarray(from, from + part.packed);
  const xml = part.method === STORED ? packed : inflate(packed, part.method, limit);
  if (xml.length > limit) throw tooMuch();
  checkXml(Buffer.from(xml).toString('utf8'));
  return xml.length;
}

function inflate(packed: Uint8Array, method: number, limit: number): Uint8Array {
  if (method !== DEFLATED) throw malformed();
  try {
    return inflateRawSync(packed, {
      maxOutputLength: Math.max(1, limit),
      finishFlush: constants.Z_SYNC_FLUSH,
    });
  } catch (cause) {
    if (isOverLimit(cause)) throw tooMuch();
    throw malformed(cause);
  }
}

/** True for zlib's refusal to write more than `maxOutputLength`. */
function isOverLimit(error: unknown): boolean {
  return (
    typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
  );
}

function checkXml(xml: string): void {
  let depth = 0;
  const parser = new Parser(
    {
      onopentag() {
        depth += 1;
        if (depth <= MAX_DEPTH) return;
        throw new PrecisError(
          'article-too-deep',
          `The document has elements nested more than ${MAX_DEPTH} deep. Save its text alone and upload that.`,
        );
      },
      onclosetag() {
        depth -= 1;
      },
      onprocessinginstruction(name) {
        if (/^!doctype/iu.test(name)) throw malformed();
      },
    },
    { xmlMode: true },
  );
  parser.write(xml);
  parser.end();
}
