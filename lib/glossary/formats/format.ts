import type { Concept } from '../concept.ts';
import type { GlossaryProblem } from '../problem.ts';

/** What a reader of one glossary format is given. */
export interface GlossarySource {
  /** The decoded file, without byte order mark. */
  readonly text: string;
  /** File name, for messages. */
  readonly name: string;
}

/** What a glossary file holds. */
export interface GlossaryContents {
  readonly concepts: Concept[];
  readonly problems: GlossaryProblem[];
}

/** What a writer may need to know beside the concepts. */
export interface WriteOptions {
  /** BCP 47 tag of the source language, for formats of language pairs. */
  readonly source?: string;
  readonly target?: string;
}

/** A file format of glossaries. Adding one is one file and one line in registry.ts. */
export interface GlossaryFormat {
  readonly id: string;
  readonly title: string;
  /** File name suffixes in lower case, with the full stop, most usual first. */
  readonly suffixes: readonly string[];
  /** How likely the start of a file is to be of this format: 0 no, 1 perhaps, 2 surely. */
  readonly sniff: (start: string, name: string) => 0 | 1 | 2;
  /** @throws {PrecisError} `glossary-malformed` where the file cannot be read at all. */
  readonly read?: (source: GlossarySource) => GlossaryContents;
  /** Absent for formats that are only read. */
  readonly write?: (
    concepts: readonly Concept[],
    options: WriteOptions,
  ) => { text: string; problems: GlossaryProblem[] };
}
