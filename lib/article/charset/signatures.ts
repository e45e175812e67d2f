/** What the first bytes say about a file that is not text. */
export interface Signature {
  /** The kind of file, for messages: `a PDF document`. */
  readonly kind: string;
  /** What the user can do. */
  readonly advice: string;
}

const EXPORT_TEXT = 'Export its text as DOCX, HTML, Markdown or plain text and upload that.';
const UPLOAD_TEXT = 'Upload the article itself as text, Markdown, HTML or DOCX.';
const UNPACK = 'Unpack it and upload the articles one by one.';
const SAVE_DOCX = 'Save it as DOCX, HTML or plain text and upload that.';

/** Magic numbers as Latin-1 strings: offset, bytes, what it is, what to do. */
const SIGNATURES: readonly (readonly [offset: number, magic: string, kind: string, advice: string])[] = [
  [0, '%PDF-', 'a PDF document', EXPORT_TEXT],
  [0, '%!PS', 'a PostScript document', EXPORT_TEXT],
  [0, '{\\rtf', 'an RTF document', SAVE_DOCX],
  [0, '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'an old binary Office document', SAVE_DOCX],
  [0, '\x89PNG\r\n', 'a PNG image', UPLOAD_TEXT],
  [0, '\xff\xd8\xff', 'a JPEG image', UPLOAD_TEXT],
  [0, 'GIF87a', 'a GIF image', UPLOAD_TEXT],
  [0, 'GIF89a', 'a GIF image', UPLOAD_TEXT],
  [0, 'II*\0', 'a TIFF image', UPLOAD_TEXT],
  [0, 'MM\0*', 'a TIFF image', UPLOAD_TEXT],
  [8, 'WEBP', 'a WebP image', UPLOAD_TEXT],
  [8, 'WAVE', 'a sound recording', UPLOAD_TEXT],
  [8, 'AVI ', 'a video', UPLOAD_TEXT],
  [4, 'ftyp', 'a video or an image', UPLOAD_TEXT],
  [0, '\x1aE\xdf\xa3', 'a video', UPLOAD_TEXT],
  [0, 'OggS', 'a sound recording or a video', UPLOAD_TEXT],
  [0, 'ID3', 'a sound recording', UPLOAD_TEXT],
  [0, 'fLaC', 'a sound recording', UPLOAD_TEXT],
  [0, '\x1f\x8b', 'a gzip archive', UNPACK],
  [0, 'BZh', 'a bzip2 archive', UNPACK],
  [0, '\xfd7zXZ\0', 'an xz archive', UNPACK],
  [0, '7z\xbc\xaf\x27\x1c', 'a 7-Zip archive', UNPACK],
  [0, 'Rar!\x1a\x07', 'a RAR archive', UNPACK],
  [0, '\x28\xb5\x2f\xfd', 'a Zstandard archive', UNPACK],
  [257, 'ustar', 'a tar archive', UNPACK],
  [0, '\x7fELF', 'a program', UPLOAD_TEXT],
  [0, '\xfe\xed\xfa\xce', 'a program', UPLOAD_TEXT],
  [0, '\xcf\xfa\xed\xfe', 'a program', UPLOAD_TEXT],
  [0, '\0asm', 'a program', UPLOAD_TEXT],
  [0, 'SQLite format 3\0', 'a database', UPLOAD_TEXT],
];

/** Magic numbers of one short word that could also begin a text, so the byte after them must not be text. */
const WORD_LIKE = new Set(['ID3', 'BZh', 'II*\0']);

/** True where `bytes` hold `magic`, a Latin-1 string, at `offset`. */
function holds(bytes: Uint8Array, offset: number, magic: string): boolean {
  if (bytes.length < offset + magic.length) return false;
  for (let index = 0; index < magic.length; index += 1) {
    if (bytes[offset + index] !== magic.charCodeAt(index)) return false;
  }
  return true;
}

/** True for the bytes of a zip archive: an Office Open XML or OpenDocument file, or any other archive. */
export function isZip(bytes: Uint8Array): boolean {
  return holds(bytes, 0, 'PK\x03\x04') || holds(bytes, 0, 'PK\x05\x06');
}

/** Recognises a file that cannot be an article by its magic number; nothing for text and for zip archives. */
export function findSignature(bytes: Uint8Array): Signature | undefined {
  for (const [offset, magic, kind, advice] of SIGNATURES) {
    if (!holds(bytes, offset, magic)) continue;
    if (offset === 8 && !holds(bytes, 0, 'RIFF')) continue;
    if (offset === 4 && !holds(bytes, 0, '\0\0')) continue;
    if (WORD_LIKE.has(magic) && !hasControls(bytes.subarray(0, 64))) continue;
    return { kind, advice };
  }
  return undefined;
}

/** True where some byte is a control character that text does not use. */
function hasControls(bytes: Uint8Array): boolean {
  return bytes.some((byte) => byte < 9 || (byte > 13 && byte < 32));
}
