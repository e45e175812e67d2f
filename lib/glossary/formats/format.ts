import type { Concept, Term } from '../concept.ts';
import type { GlossaryProblem } from '../problem.ts';

/** Where in a file something stands. Either is absent where the format knows no such thing. */
export interface Place {
  /** From 1. */
  readonly line?: number;
  /** From 1: the UTF-16 code unit of the line; in a table, the cell of the row. */
  readonly column?: number;
}

/** The two languages of a format that knows no more, as BCP 47 tags. */
export interface LanguagePair {
  readonly source: string;
  readonly target: string;
}

/** What a reader of one glossary format is given. */
export interface GlossarySource {
  /** The file as it is, for formats that are no text. */
  readonly bytes: Uint8Array;
  /** The decoded file, without byte order mark; empty for formats that are no text. */
  readonly text: string;
  /** File name, for messages. */
  readonly name: string;
  /** For formats that do not name their languages. */
  readonly languages?: LanguagePair;
}

/** What a glossary file holds. */
export interface GlossaryContents {
  readonly concepts: Concept[];
  readonly problems: GlossaryProblem[];
  /** Where a term stands in the file. */
  readonly placeOf: (term: Term) => Place | undefined;
}

/** What a writer may need to know beside the concepts. */
export interface WriteOptions {
  /** BCP 47 tag of the source language, for formats of language pairs. */
  readonly source?: string;
  readonly target?: string;
  /** Name of the file to be written, for messages. */
  readonly name?: string;
  /** Day to write into formats that ask for one, as `2026-01-31`. */
  readonly date?: string;
}

/** A glossary as it is to be stored, and what the format had no place for. */
export interface WrittenGlossary {
  readonly content: string | Uint8Array;
  readonly problems: GlossaryProblem[];
}

type MaybePromise<T> = T | Promise<T>;

/** A file format of glossaries. Adding one is one file and one line in registry.ts. */
export interface GlossaryFormat {
  readonly id: string;
  readonly title: string;
  /** File name suffixes in lower case, with the full stop, most usual first. */
  readonly suffixes: readonly string[];
  /** True where the file is no text: `sniff` is then given its bytes as Latin-1, `read` no text. */
  readonly binary?: boolean;
  /** How likely the start of a file is to be of this format: 0 no, 1 perhaps, 2 surely. Absent: only by name of the format. */
  readonly sniff?: (start: string, name: string) => 0 | 1 | 2;
  /** Absent for formats that are only written. @throws {PrecisError} `glossary-malformed` where the file cannot be read at all. */
  readonly read?: (source: GlossarySource) => MaybePromise<GlossaryContents>;
  /** Absent for formats that are only read. @throws {PrecisError} `input-malformed` where an option is missing. */
  readonly write?: (concepts: readonly Concept[], options: WriteOptions) => MaybePromise<WrittenGlossary>;
}
