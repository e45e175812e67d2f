import { PrecisError } from '../errors.ts';
import type { Concept } from './concept.ts';
import type { WriteOptions, WrittenGlossary } from './formats/format.ts';
import { FORMATS } from './formats/registry.ts';

/** Ids of the formats that `writeGlossary` knows. */
export const WRITABLE_FORMATS: readonly string[] = FORMATS.filter(({ write }) => write !== undefined).map(
  ({ id }) => id,
);

/**
 * Writes concepts as a glossary file; what the format has no place for is in `problems`.
 *
 * @throws {PrecisError} `input-malformed` for a format that is not written, or where it needs languages
 *   that are not given.
 */
export async function writeGlossary(
  concepts: readonly Concept[],
  format: string,
  options: WriteOptions = {},
): Promise<WrittenGlossary> {
  const found = FORMATS.find(({ id }) => id === format);
  if (found?.write === undefined) {
    throw new PrecisError(
      'input-malformed',
      `"${format}" is no glossary format that can be written. Use one of ${WRITABLE_FORMATS.join(', ')}.`,
    );
  }
  return found.write(concepts, options);
}
