import type { TextDecoder as Decoder } from 'node:util';
import { PrecisError } from '../../errors.ts';
import { charsetOfMarkup, decoderFor } from './declared.ts';
import { guessLegacy } from './legacy.ts';
import { looksLikeText, mixesScripts } from './plausible.ts';
import { decodeSingleByte, guessSingleByte } from './single-byte.ts';
import { findByteOrderMark, findUtf16, weighUtf8 } from './unicode.ts';

/** A text and the encoding it was decoded with. */
export interface DecodedText {
  /** Without its byte order mark; lone surrogates and stray bytes are U+FFFD. */
  readonly text: string;
  /** WHATWG name in lower case. */
  readonly charset: string;
}

/** What is known about the bytes from outside. */
export interface DecodeHints {
  /** The `charset` of the HTTP content type. */
  readonly charset?: string | undefined;
  /** True where an HTML `<meta>` or an XML declaration may name the encoding. */
  readonly markup?: boolean;
}

/**
 * Decodes an article. The bytes decide before any label, because labels are so often wrong:
 *
 * 1. a byte order mark;
 * 2. zero bytes on one side only: UTF-16 without a mark;
 * 3. well-formed UTF-8, also with a few damaged characters, which become U+FFFD;
 * 4. the declared encoding (HTTP, then `<meta>` or XML) where it is one that bytes cannot tell apart and
 *    the text makes sense in it;
 * 5. an encoding of Central, Eastern or Southern Europe in which the bytes read as a language;
 * 6. ISO-8859-15 where bytes that are symbols in windows-1252 stand inside words; else windows-1252.
 *
 * @throws PrecisError `article-undecodable` where the result is not text.
 */
export function decodeText(bytes: Uint8Array, hints: DecodeHints = {}): DecodedText {
  const decoded = decodeUnicode(bytes) ?? decodeLegacy(bytes, hints);
  if (!looksLikeText(decoded.text)) throw undecodable();
  return decoded;
}

function decodeUnicode(bytes: Uint8Array): DecodedText | undefined {
  const mark = findByteOrderMark(bytes);
  if (mark?.charset.startsWith('utf-32')) throw undecodable();
  const charset = mark?.charset ?? findUtf16(bytes) ?? guessUtf8(bytes);
  if (charset === undefined) return undefined;
  return { text: new TextDecoder(charset).decode(bytes), charset };
}

/** UTF-8 where all of it is well formed, or so much of it that the rest is damage. */
function guessUtf8(bytes: Uint8Array): 'utf-8' | undefined {
  const { valid, invalid } = weighUtf8(bytes);
  return invalid === 0 || (valid > 1 && valid >= invalid) ? 'utf-8' : undefined;
}

function decodeLegacy(bytes: Uint8Array, hints: DecodeHints): DecodedText {
  for (const label of [hints.charset, hints.markup ? charsetOfMarkup(bytes) : undefined]) {
    const decoder = decoderFor(label);
    if (!decoder) continue;
    const text = decodeStrictly(decoder, bytes);
    if (text !== undefined && !mixesScripts(text)) return { text, charset: decoder.encoding };
  }
  const eastern = guessLegacy(bytes);
  if (eastern !== undefined) return { text: new TextDecoder(eastern).decode(bytes), charset: eastern };
  const western = guessSingleByte(bytes);
  return { text: decodeSingleByte(bytes, western), charset: western };
}

function decodeStrictly(decoder: Decoder, bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

function undecodable(): PrecisError {
  return new PrecisError(
    'article-undecodable',
    'The article is not text in a known character encoding. Save it as UTF-8 and upload it again.',
  );
}
