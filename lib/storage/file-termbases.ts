import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { PrecisError } from '../errors.ts';
import type { Termbase } from '../glossary/index.ts';
import { loadPipeline } from './load-pipeline.ts';
import type { TermbaseProvider } from './reconcile-article.ts';

/** Suffix of a compiled termbase. */
export const TERMBASE_SUFFIX = '.termbase';

/** A folder of compiled termbases, in the order of their names. */
async function readTermbaseFolder(folder: string): Promise<Uint8Array[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(TERMBASE_SUFFIX)).sort();
  if (names.length === 0) {
    throw new PrecisError(
      'glossary-empty',
      `The folder ${folder} holds no ${TERMBASE_SUFFIX} file. Compile a glossary into it.`,
    );
  }
  return Promise.all(names.map((name) => readFile(path.join(folder, name))));
}

/**
 * The compiled termbases of one path, as bytes: of a glossary file, which is compiled; of a compiled
 * termbase; or of a folder of them, whatever they translate into.
 *
 * @param targets BCP 47 tags that a glossary file is compiled for; all its languages where empty.
 * @throws {PrecisError} `input-malformed` where there is no such path; a `glossary-…` code.
 */
export async function readTermbases(file: string, targets: readonly string[] = []): Promise<Uint8Array[]> {
  let folder: boolean;
  try {
    folder = (await stat(file)).isDirectory();
  } catch (cause) {
    throw new PrecisError('input-malformed', `The glossary ${file} cannot be read. Check the path.`, {
      cause,
    });
  }
  if (folder) return readTermbaseFolder(file);
  if (file.endsWith(TERMBASE_SUFFIX)) return [await readFile(file)];
  // Compiled termbases need neither the readers of glossaries nor the compiler.
  const { compilePairs, readGlossaryFile } = await import('./glossary-file.ts');
  return compilePairs(await readGlossaryFile(file), targets).map(({ bytes }) => bytes);
}

/**
 * The termbases of one path: a glossary file, which is compiled; a compiled termbase; or a folder of them.
 *
 * @throws {PrecisError} as {@link readTermbases}; `termbase-incompatible`.
 */
export async function loadTermbases(file: string, targets: readonly string[] = []): Promise<Termbase[]> {
  const files = await readTermbases(file, targets);
  const { chooseTargets, openTermbase } = await loadPipeline();
  return chooseTargets(files.map(openTermbase), targets);
}

/** Termbases of files, loaded once, on first use; a failed try is not remembered. */
export function createFileTermbases(files: readonly string[], targets: readonly string[]): TermbaseProvider {
  let loading: Promise<readonly Termbase[]> | undefined;
  return () => {
    loading ??= Promise.all(files.map((file) => loadTermbases(file, targets)))
      .then((loaded) => loaded.flat())
      .catch((error: unknown) => {
        loading = undefined;
        throw error;
      });
    return loading;
  };
}
