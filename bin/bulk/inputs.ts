import { opendir, stat } from 'node:fs/promises';
import path from 'node:path';
import { PrecisError } from '../../lib/errors.ts';

/** One thing to brief: a file of one article, or a stream of JSON Lines. */
export interface BulkInput {
  readonly kind: 'article' | 'lines';
  /** A path, or `-` for standard input. */
  readonly file: string;
  /** What its outputs are called: the file's name, or its path below the folder that was named, with `/`. */
  readonly name: string;
  /** Bytes; 0 where that cannot be told. */
  readonly size: number;
}

/** An input as it was found; `error` where it could not be looked at. */
export interface FoundInput {
  readonly input: BulkInput;
  readonly error?: PrecisError;
}

const JSON_LINES = /\.(jsonl|ndjson)$/i;

interface Listed {
  readonly file: string;
  readonly error?: PrecisError;
}

/**
 * The files below a folder, in the order of their paths, hidden ones left out. One folder at a time is
 * held in memory. A folder that cannot be listed is given in place of its files.
 */
async function* walk(folder: string): AsyncGenerator<Listed> {
  const entries: { readonly name: string; readonly folder: boolean }[] = [];
  try {
    for await (const entry of await opendir(folder)) {
      if (entry.name.startsWith('.') || !(entry.isFile() || entry.isDirectory())) continue;
      entries.push({ name: entry.name, folder: entry.isDirectory() });
    }
  } catch (cause) {
    const error = new PrecisError('input-malformed', 'The folder cannot be read. Check its permissions.', {
      cause,
    });
    yield { file: folder, error };
    return;
  }
  // A folder sorts with the separator that follows its name in every path below it.
  const sortKey = ({ name, folder: isFolder }: (typeof entries)[number]) => (isFolder ? `${name}/` : name);
  entries.sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
  for (const entry of entries) {
    const file = path.join(folder, entry.name);
    if (entry.folder) yield* walk(file);
    else yield { file };
  }
}

/**
 * The files and streams that inputs name, one by one: files, `-`, and all files below folders. What cannot
 * be looked at comes with an error, in its place.
 *
 * @param jsonLines whether every input holds JSON Lines; otherwise its suffix says so.
 */
export async function* expandInputs(
  inputs: readonly string[],
  jsonLines: boolean,
): AsyncGenerator<FoundInput> {
  for (const input of inputs) {
    const found = input === '-' ? undefined : await stat(input).catch(() => null);
    const listed: AsyncIterable<Listed> | Listed[] =
      found?.isDirectory() === true ? walk(input) : [{ file: input }];
    for await (const { file, error } of listed) yield await describe(input, file, jsonLines, error);
  }
}

async function describe(
  root: string,
  file: string,
  jsonLines: boolean,
  error: PrecisError | undefined,
): Promise<FoundInput> {
  const kind = jsonLines || JSON_LINES.test(file) ? 'lines' : 'article';
  const named = file === '-' ? 'standard-input' : path.basename(file);
  const name = file === root ? named : path.relative(root, file).split(path.sep).join('/');
  const unknown = { kind, file, name, size: 0 } as const;
  if (error !== undefined || file === '-')
    return { input: unknown, ...(error === undefined ? {} : { error }) };
  try {
    return { input: { ...unknown, size: (await stat(file)).size } };
  } catch (cause) {
    const missing = new PrecisError('input-malformed', 'The file cannot be read. Check the path.', { cause });
    return { input: unknown, error: missing };
  }
}

/** Bytes of all that inputs name, as far as that can be told, for a progress bar. */
export async function totalSize(inputs: readonly string[]): Promise<number> {
  let size = 0;
  for await (const { input } of expandInputs(inputs, false)) size += input.size;
  return size;
}
