import path from 'node:path';
import type { Termbase } from '../../lib/glossary/index.ts';
import { compileGlossary, readGlossaryFile } from '../../lib/storage/file-termbases.ts';
import { PACKAGE_ROOT } from './package-root.ts';

/** The glossary that comes with Précis. */
export const STARTER_GLOSSARY = path.join(PACKAGE_ROOT, 'glossaries', 'starter.csv');

/**
 * The termbases of glossary files; of the starter glossary where none is named.
 *
 * @param targets BCP 47 tags to translate into; every language of the glossaries where empty.
 */
export async function loadTermbases(
  files: readonly string[],
  targets: readonly string[],
): Promise<Termbase[]> {
  const glossaries = await Promise.all(
    (files.length === 0 ? [STARTER_GLOSSARY] : files).map(readGlossaryFile),
  );
  return glossaries.flatMap((glossary) => compileGlossary(glossary, targets));
}
