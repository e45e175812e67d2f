import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { PrecisError } from '../errors.ts';
// Not from the room's index: what is loaded on demand must not bring along what the index names.
import { chooseLanguages } from '../glossary/choose-targets.ts';
import { compileTermbase } from '../glossary/compile.ts';
import type { Concept } from '../glossary/concept.ts';
import { withoutDuplicates } from '../glossary/duplicates.ts';
import type { GlossaryContents } from '../glossary/formats/format.ts';
import type { GlossaryProblem } from '../glossary/problem.ts';
import { type ReadOptions, readGlossary } from '../glossary/read.ts';
import { openTermbase, type Termbase } from '../glossary/termbase.ts';

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
 * How to compile a glossary: one step for each pair of its languages, so that a caller can say how far it is.
 *
 * @param targets BCP 47 tags to translate into, most wanted first; all where empty.
 */
export function compileSteps(
  { name, concepts }: Pick<GlossaryFile, 'name' | 'concepts'>,
  targets: readonly string[] = [],
): (() => CompiledTermbase)[] {
  const distinct = withoutDuplicates(concepts);
  const languages = languagesOf(distinct);
  const wanted = chooseLanguages(targets, languages);
  return languages.flatMap((source) =>
    wanted
      .filter((target) => target !== source)
      .map((target) => () => ({
        source,
        target,
        bytes: compileTermbase(distinct, { name, source, target }),
      })),
  );
}

/**
 * Compiles a glossary, one termbase for each pair of its languages.
 *
 * @param targets BCP 47 tags to translate into, most wanted first; all where empty.
 */
export function compilePairs(
  glossary: Pick<GlossaryFile, 'name' | 'concepts'>,
  targets: readonly string[] = [],
): CompiledTermbase[] {
  return compileSteps(glossary, targets).map((step) => step());
}

/** The termbases of a glossary, compiled and opened. */
export function compileGlossary(
  glossary: Pick<GlossaryFile, 'name' | 'concepts'>,
  targets: readonly string[] = [],
): Termbase[] {
  return compilePairs(glossary, targets).map(({ bytes }) => openTermbase(bytes));
}
