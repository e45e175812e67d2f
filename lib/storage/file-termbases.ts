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
async function openTermbaseFolder(folder: string): Promise<Termbase[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(TERMBASE_SUFFIX)).sort();
  if (names.length === 0) {
    throw new PrecisError(
      'glossary-empty',
      `The folder ${folder} holds no ${TERMBASE_SUFFIX} file. Compile a glossary into it.`,
    );
  }
  return Promise.all(names.map(async (name) => openTermbase(await readFile(path.join(folder, name)))));
}

/**
 * The termbases of one path: a glossary file, which is compiled; a compiled termbase; or a folder of them.
 *
 * @throws {PrecisError} `input-malformed` where there is no such path; `termbase-incompatible`; a
 *   `glossary-…` code.
 */
export async function loadTermbases(file: string, targets: readonly string[] = []): Promise<Termbase[]> {
  let folder: boolean;
  try {
    folder = (await stat(file)).isDirectory();
  } catch (cause) {
    throw new PrecisError('input-malformed', `The glossary ${file} cannot be read. Check the path.`, {
      cause,
    });
  }
  if (folder) return chooseTargets(await openTermbaseFolder(file), targets);
  if (file.endsWith(TERMBASE_SUFFIX)) return chooseTargets([openTermbase(await readFile(file))], targets);
  return compileGlossary(await readGlossaryFile(file), targets);
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
