import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { PrecisError } from '../errors.ts';
import {
  type Concept,
  compileTermbase,
  type GlossaryProblem,
  openTermbase,
  readGlossary,
  type Termbase,
} from '../glossary/index.ts';
import { lookupTags } from '../glossary/language-tag.ts';
import type { TermbaseProvider } from './reconcile-article.ts';

/** A glossary file as read: what it holds, and what was wrong with it. */
export interface GlossaryFile {
  readonly name: string;
  readonly concepts: readonly Concept[];
  readonly problems: readonly GlossaryProblem[];
}

/**
 * Reads a glossary file from disk.
 *
 * @throws {PrecisError} `input-malformed` where there is no such file; a `glossary-…` code.
 */
export async function readGlossaryFile(file: string): Promise<GlossaryFile> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (cause) {
    throw new PrecisError('input-malformed', `The glossary ${file} cannot be read. Check the path.`, {
      cause,
    });
  }
  const name = path.basename(file);
  return { name, ...readGlossary(bytes, { name }) };
}

/** The languages that a glossary's terms are in, sorted. */
function languagesOf(concepts: readonly Concept[]): string[] {
  return [...new Set(concepts.flatMap(({ terms }) => Object.keys(terms)))].sort();
}

/**
 * The termbases of a glossary: one for each pair of its languages.
 *
 * @param targets BCP 47 tags to translate into, most wanted first; all where empty.
 */
export function compileGlossary(
  { name, concepts }: GlossaryFile,
  targets: readonly string[] = [],
): Termbase[] {
  const languages = languagesOf(concepts);
  const wanted =
    targets.length === 0 ? languages : targets.flatMap((tag) => lookupTags(tag, languages).slice(0, 1));
  return languages.flatMap((source) =>
    [...new Set(wanted)]
      .filter((target) => target !== source)
      .map((target) => openTermbase(compileTermbase(concepts, { name, source, target }))),
  );
}

/** Termbases compiled from glossary files, once, on first use; a failed try is not remembered. */
export function createFileTermbases(files: readonly string[], targets: readonly string[]): TermbaseProvider {
  let loading: Promise<readonly Termbase[]> | undefined;
  const load = async () => {
    const glossaries = await Promise.all(files.map(readGlossaryFile));
    return glossaries.flatMap((glossary) => compileGlossary(glossary, targets));
  };
  return () => {
    loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
}
