import { PrecisError } from '../../errors.ts';

/** Most bytes that an archive may unpack to: a long report with its styles has a few hundred kilobytes. */
const MAX_UNPACKED = 64 * 1024 * 1024;
const MAX_ENTRIES = 2000;

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const END_SIZE = 22;
const ENTRY_SIZE = 46;
const MAX_COMMENT = 0xffff;

function malformed(): PrecisError {
  return new PrecisError(
    'article-malformed',
    'The file is a damaged archive. Save the document as DOCX again and upload that.',
  );
}

/** Names of the entries of a zip archive. */
export interface ZipContents {
  readonly names: readonly string[];
}

/**
 * Reads a zip archive's directory and refuses one that would unpack to too much, before anything is unpacked.
 * Source: PKWARE APPNOTE 6.3, sections 4.3.12 and 4.3.16.
 *
 * @throws {PrecisError} `article-malformed`, `article-too-large`
 */
export function checkZip(bytes: Uint8Array): ZipContents {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - END_SIZE;
  const lowest = Math.max(0, end - MAX_COMMENT);
  while (end >= lowest && view.getUint32(end, true) !== END_OF_DIRECTORY) end -= 1;
  if (end < lowest) throw malformed();
  const count = view.getUint16(end + 10, true);
  let position = view.getUint32(end + 16, true);
  const names: string[] = [];
  let unpacked = 0;
  if (count > MAX_ENTRIES) throw tooMuch();
  for (let index = 0; index < count; index += 1) {
    if (position + ENTRY_SIZE > bytes.length || view.getUint32(position, true) !== DIRECTORY_ENTRY)
      throw malformed();
    unpacked += view.getUint32(position + 24, true);
    if (unpacked > MAX_UNPACKED) throw tooMuch();
    const length = view.getUint16(position + 28, true);
    names.push(
      Buffer.from(bytes.subarray(position + ENTRY_SIZE, position + ENTRY_SIZE + length)).toString('utf8'),
    );
    position +=
      ENTRY_SIZE + length + view.getUint16(position + 30, true) + view.getUint16(position + 32, true);
  }
  return { names };
}

function tooMuch(): PrecisError {
  return new PrecisError(
    'article-too-large',
    'The document unpacks to too much. Save its text alone and upload that.',
  );
}
