import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Termbase } from '../../lib/glossary/index.ts';
import { loadTermbases, readTermbases } from '../../lib/storage/file-termbases.ts';
import { PACKAGE_ROOT } from './package-root.ts';

/** The glossary that comes with Précis, as people edit it. */
const STARTER_GLOSSARY = path.join(PACKAGE_ROOT, 'glossaries', 'starter.csv');
/** The same, compiled by the build: opened without compiling. */
const STARTER_TERMBASES = path.join(PACKAGE_ROOT, 'dist', 'termbases');

/** Paths of glossaries to use: those named, or the starter glossary, compiled where a build has done so. */
export function glossaryPaths(files: readonly string[]): string[] {
  if (files.length > 0) return files.map((file) => path.resolve(file));
  return [existsSync(STARTER_TERMBASES) ? STARTER_TERMBASES : STARTER_GLOSSARY];
}

/**
 * The termbases of glossaries; of the starter glossary where none is named.
 *
 * @param targets BCP 47 tags to translate into; every language of the glossaries where empty.
 */
export async function openGlossaries(
  files: readonly string[],
  targets: readonly string[],
): Promise<Termbase[]> {
  const loaded = await Promise.all(glossaryPaths(files).map((file) => loadTermbases(file, targets)));
  return loaded.flat();
}

/**
 * The same, compiled and not yet opened: what threads share.
 *
 * @param targets BCP 47 tags to translate into; every language of the glossaries where empty.
 */
export async function readGlossaries(
  files: readonly string[],
  targets: readonly string[],
): Promise<Uint8Array[]> {
  return (await Promise.all(glossaryPaths(files).map((file) => readTermbases(file, targets)))).flat();
}
