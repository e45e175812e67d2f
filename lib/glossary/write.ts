import { PrecisError } from '../errors.ts';
import type { Concept } from './concept.ts';
import type { WriteOptions } from './formats/format.ts';
import { FORMATS } from './formats/registry.ts';
import type { GlossaryProblem } from './problem.ts';

/** Formats that `writeGlossary` knows, by id. */
export const WRITABLE_FORMATS: readonly string[] = FORMATS.filter(({ write }) => write !== undefined).map(
  ({ id }) => id,
);

/**
 * Writes concepts as a glossary file; what the format has no place for is in `problems`.
 *
 * @throws {PrecisError} `glossary-malformed` for a format that is not written.
 */
export function writeGlossary(
  concepts: readonly Concept[],
  format: string,
  options: WriteOptions = {},
): { text: string; problems: GlossaryProblem[] } {
  const found = FORMATS.find(({ id }) => id === format);
  if (found?.write === undefined) {
    throw new PrecisError(
      'glossary-malformed',
      `"${format}" is no glossary format that can be written. Use one of ${WRITABLE_FORMATS.join(', ')}.`,
    );
  }
  return found.write(concepts, options);
}
