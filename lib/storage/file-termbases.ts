import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { PrecisError } from '../errors.ts';
import {
  type Concept,
  chooseLanguages,
  chooseTargets,
  compileTermbase,
  type GlossaryContents,
  type GlossaryProblem,
  openTermbase,
  type ReadOptions,
  readGlossary,
  type Termbase,
  withoutDuplicates,
} from '../glossary/index.ts';
import type { TermbaseProvider } from './reconcile-article.ts';

/** A glossary file as read: what it holds, and what was wrong with it. */
export interface GlossaryFile {
  readonly name: string;
  readonly concepts: readonly Concept[];
  readonly problems: readonly GlossaryProblem[];
  readonly placeOf: GlossaryContents['placeOf'];
}

/**
 * Reads a glossary file from disk.
 *
 * @throws {PrecisError} `input-malformed` where there is no such file; a `glossary-…` code.
 */
export async function readGlossaryFile(
  file: string,
  options: Omit<ReadOptions, 'name'> = {},
): Promise<GlossaryFile> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (cause) {
    throw new PrecisError('input-malformed', `The glossary ${file} cannot be read. Check the path.`, {
      cause,
    });
  }
  const name = path.basename(file);
  return { name, ...(await readGlossary(bytes, { name, ...options })) };
}

/** The languages that a glossary's terms are in, sorted. */
function languagesOf(concepts: readonly Concept[]): string[] {
  return [...new Set(concepts.flatMap(({ terms }) => Object.keys(terms)))].sort();
}

/** A termbase as bytes, with the pair of languages that it is for. */
export interface CompiledTermbase {
  readonly source: string;
  readonly target: string;
  readonly bytes: Uint8Array;
}

/**
 * Compiles a glossary, one termbase for each pair of its languages.
 *
 * @param targets BCP 47 tags to translate into, most wanted first; all where empty.
 */
export function compilePairs(
  { name, concepts }: Pick<GlossaryFile, 'name' | 'concepts'>,
  targets: readonly string[] = [],
): CompiledTermbase[] {
  const distinct = withoutDuplicates(concepts);
  const languages = languagesOf(distinct);
  const wanted = chooseLanguages(targets, languages);
  return languages.flatMap((source) =>
    wanted
      .filter((target) => target !== source)
      .map((target) => ({ source, target, bytes: compileTermbase(distinct, { name, source, target }) })),
  );
}

/** The termbases of a glossary, compiled and opened. */
export function compileGlossary(
  glossary: Pick<GlossaryFile, 'name' | 'concepts'>,
  targets: readonly string[] = [],
): Termbase[] {
  return compilePairs(glossary, targets).map(({ bytes }) => openTermbase(bytes));
}

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
  return compilePairs(await readGlossaryFile(file), targets).map(({ bytes }) => bytes);
}

/**
 * The termbases of one path: a glossary file, which is compiled; a compiled termbase; or a folder of them.
 *
 * @throws {PrecisError} as {@link readTermbases}; `termbase-incompatible`.
 */
export async function loadTermbases(file: string, targets: readonly string[] = []): Promise<Termbase[]> {
  return chooseTargets((await readTermbases(file, targets)).map(openTermbase), targets);
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
