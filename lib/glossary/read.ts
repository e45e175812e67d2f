import { PrecisError } from '../errors.ts';
import type { Concept } from './concept.ts';
import type { GlossaryFormat } from './formats/format.ts';
import { FORMATS } from './formats/registry.ts';
import type { GlossaryProblem } from './problem.ts';

/** Largest glossary file that is read, in bytes. */
export const MAX_GLOSSARY_BYTES = 256 * 1024 * 1024;

/**
 * Reads a glossary file. Every row or entry that is not taken is in `problems`, with its place.
 *
 * @throws {PrecisError} `glossary-too-large`; `glossary-malformed` where the file is of no known format or
 *   broken as a whole; `glossary-empty` where not one term could be taken.
 */
export function readGlossary(
  bytes: Uint8Array,
  options: { readonly name: string; readonly format?: string },
): { concepts: Concept[]; problems: GlossaryProblem[] } {
  const { name } = options;
  if (bytes.length > MAX_GLOSSARY_BYTES) {
    throw new PrecisError(
      'glossary-too-large',
      `${name} has ${bytes.length} bytes; the limit is ${MAX_GLOSSARY_BYTES}. Split it into several files.`,
    );
  }
  const text = decode(bytes, name);
  const contents = formatOf(text, name, options.format).read?.({ text, name }) ?? {
    concepts: [],
    problems: [],
  };
  if (contents.concepts.length === 0) {
    const first = contents.problems[0];
    const why =
      first === undefined
        ? ''
        : ` First problem: ${first.message}${first.line === undefined ? '' : ` (line ${first.line})`}.`;
    throw new PrecisError('glossary-empty', `${name} holds no term that could be taken.${why}`);
  }
  return contents;
}

function decode(bytes: Uint8Array, name: string): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new PrecisError(
      'glossary-malformed',
      `${name} is not ${encoding.toUpperCase()}. Save it as UTF-8.`,
      { cause },
    );
  }
}

function formatOf(text: string, name: string, wanted: string | undefined): GlossaryFormat {
  const readable = FORMATS.filter((format) => format.read !== undefined);
  if (wanted !== undefined) {
    const format = readable.find(({ id }) => id === wanted);
    if (format !== undefined) return format;
    throw new PrecisError(
      'glossary-malformed',
      `"${wanted}" is no glossary format that can be read. Use one of ${readable.map(({ id }) => id).join(', ')}.`,
    );
  }
  const start = text.slice(0, 4096);
  const scored = readable.map((format) => ({ format, score: format.sniff(start, name.toLowerCase()) }));
  const best = scored.reduce((winner, item) => (item.score > winner.score ? item : winner));
  if (best.score > 0) return best.format;
  throw new PrecisError(
    'glossary-malformed',
    `${name} is of no known glossary format. A CSV needs a first line with the columns concept, language and term, or with two language tags such as fr,en.`,
  );
}
