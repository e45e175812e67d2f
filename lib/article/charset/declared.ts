import type { TextDecoder as Decoder } from 'node:util';

/** Encodings that a document declares for itself. */

/** Bytes of a document that may hold its declaration; the HTML standard looks at 1,024, pages need more. */
const PRESCAN = 4096;

/** The `charset` parameter of an HTTP content type. */
export function charsetOfContentType(contentType: string | undefined): string | undefined {
  return contentType?.match(/;\s{0,8}charset\s{0,8}=\s{0,8}["']?([\w.:+-]{2,40})/iu)?.[1]?.toLowerCase();
}

/**
 * The encoding that an HTML `<meta>` or an XML declaration names in the first bytes of a document.
 * Only for HTML: a plain text may speak of a charset without having it.
 */
export function charsetOfMarkup(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, PRESCAN)).replace(/<!--[^>]{0,1000}-->/gu, '');
  const meta = head.match(/<meta\s[^>]{0,300}?charset\s{0,8}=\s{0,8}["']?\s{0,8}([\w.:+-]{2,40})/iu);
  const xml = head.match(/^\s{0,32}<\?xml\s[^>]{0,200}?encoding\s{0,8}=\s{0,8}["']([\w.:+-]{2,40})["']/iu);
  return (meta ?? xml)?.[1]?.toLowerCase();
}

/** WHATWG labels of the encodings that {@link decodeText} decides by the bytes and not by the label. */
const DECIDED_BY_BYTES = new Set(['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'iso-8859-15']);

/**
 * A decoder for a declared encoding, where the declaration can tell something that the bytes cannot:
 * windows-1250, ISO-8859-2, KOI8-R, Shift_JIS… Nothing for unknown labels and for the encodings that are
 * recognised from the bytes.
 */
export function decoderFor(label: string | undefined): Decoder | undefined {
  if (label === undefined) return undefined;
  try {
    const decoder = new TextDecoder(label, { fatal: true });
    return DECIDED_BY_BYTES.has(decoder.encoding) ? undefined : decoder;
  } catch {
    return undefined;
  }
}
