/** Percent-encoding (RFC 3986), as S3 and its signatures use it. */
import { S3Error } from './errors.ts';

/** Encodes everything but the unreserved characters. */
export function encodePercent(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (character) => {
    return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
  });
}

/** Encodes a key or a path: as `encodePercent`, but `/` stays. */
export function encodePath(text: string): string {
  return text.split('/').map(encodePercent).join('/');
}

/** Form-encodes a key as S3 does in notifications: a space becomes `+`, `/` stays. */
export function encodeForm(text: string): string {
  return encodePath(text).replaceAll('%20', '+');
}

/**
 * Decodes UTF-8 percent-encoding.
 * @throws S3Error `InvalidURI` for a broken escape or bytes that are no UTF-8.
 */
export function decodePercent(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new S3Error('InvalidURI');
  }
}

/** Decodes one name or value of a query string, where `+` may stand for a space. */
export function decodeQuery(text: string): string {
  return decodePercent(text.replaceAll('+', ' '));
}
