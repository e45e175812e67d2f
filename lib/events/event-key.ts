import { PrecisError } from '../errors.ts';

/**
 * Decodes the object key of an S3 notification, which is form-encoded: `+` is a space, and a plus sign
 * is `%2B`. The order matters: decoding `%` first would turn `a%2Bb.txt` into `a b.txt`.
 * EventBridge events carry the key as it is and must not be decoded.
 *
 * @throws {PrecisError} `event-malformed` where the key is no valid percent-encoding of UTF-8.
 */
export function decodeEventKey(encoded: string): string {
  try {
    return decodeURIComponent(encoded.replaceAll('+', ' '));
  } catch (cause) {
    throw new PrecisError(
      'event-malformed',
      'The event carries an object key that is not percent-encoded UTF-8. Send the key as S3 does: form-encoded.',
      { cause },
    );
  }
}
