import { PrecisError } from '../errors.ts';
import type { GlossaryContents, GlossaryFormat, LanguagePair } from './formats/format.ts';
import { FORMATS } from './formats/registry.ts';

/** Largest glossary file that is read, in bytes. */
export const MAX_GLOSSARY_BYTES = 256 * 1024 * 1024;

/** How a glossary file is to be read. */
export interface ReadOptions {
  /** File name: for messages, and its suffix and a language pair in it (`ours.fr-en.tsv`) are taken as hints. */
  readonly name: string;
  /** Id of the format; recognised by the contents where absent. */
  readonly format?: string;
  /** For formats that do not name their languages; a pair in the file name serves where absent. */
  readonly languages?: LanguagePair;
}

/**
 * Reads a glossary file. Every row or entry that is not taken is in `problems`, with its place.
 *
 * @throws {PrecisError} `glossary-too-large`; `glossary-malformed` where the file is of no known format or
 *   broken as a whole; `glossary-empty` where not one term could be taken.
 */
export async function readGlossary(bytes: Uint8Array, options: ReadOptions): Promise<GlossaryContents> {
  const { name } = options;
  if (bytes.length > MAX_GLOSSARY_BYTES) {
    throw new PrecisError(
      'glossary-too-large',
      `${name} has ${bytes.length} bytes; the limit is ${MAX_GLOSSARY_BYTES}. Split it into several files.`,
    );
  }
  const languages = options.languages ?? pairInName(name);
  const { format, text } = recognise(bytes, options);
  const source = { bytes, text, name, ...(languages === undefined ? {} : { languages }) };
  const contents = await format.read(source);
  if (contents.concepts.length === 0) {
    const first = contents.problems.find(({ level }) => level === 'error') ?? contents.problems[0];
    const why =
      first === undefined
        ? ''
        : ` First problem: ${first.message}${first.line === undefined ? '' : ` (line ${first.line})`}.`;
    throw new PrecisError('glossary-empty', `${name} holds no term that could be taken.${why}`);
  }
  return contents;
}

/** The pair of languages in a file name such as `ours.fr-en.tsv` or `ours_fr_en.txt`. */
function pairInName(name: string): LanguagePair | undefined {
  const stem = name.replace(/(?:\.[a-z]{2,5})?$/i, '');
  const [, source, target] = /(?:^|[._-])([a-z]{2})[-_]([a-z]{2})$/.exec(stem) ?? [];
  return source === undefined || target === undefined ? undefined : { source, target };
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

type Readable = GlossaryFormat & Required<Pick<GlossaryFormat, 'read'>>;

const READABLE = FORMATS.filter((format): format is Readable => format.read !== undefined);

/** Ids of the formats that `readGlossary` knows. */
export const READABLE_FORMATS: readonly string[] = READABLE.map(({ id }) => id);

/** The format of a file, and its text where it is one. */
function recognise(bytes: Uint8Array, { name, format }: ReadOptions): { format: Readable; text: string } {
  if (format !== undefined) {
    const wanted = READABLE.find(({ id }) => id === format);
    if (wanted !== undefined) return { format: wanted, text: wanted.binary ? '' : decode(bytes, name) };
    throw new PrecisError(
      'input-malformed',
      `"${format}" is no glossary format that can be read. Use one of ${READABLE_FORMATS.join(', ')}.`,
    );
  }
  const lowerCase = name.toLowerCase();
  const latin1 = Buffer.from(bytes.subarray(0, 64)).toString('latin1');
  const binary = READABLE.find((item) => item.binary === true && item.sniff?.(latin1, lowerCase) === 2);
  if (binary !== undefined) return { format: binary, text: '' };
  const text = decode(bytes, name);
  const start = text.slice(0, 4096);
  let best: { format: Readable; score: number } | undefined;
  for (const item of READABLE) {
    const score = item.binary === true ? 0 : (item.sniff?.(start, lowerCase) ?? 0);
    if (score > (best?.score ?? 0)) best = { format: item, score };
  }
  if (best !== undefined) return { format: best.format, text };
  throw new PrecisError(
    'glossary-malformed',
    `${name} is of no known glossary format. A CSV needs a first line with the columns concept, language and term, or with two language tags such as fr,en; a list without such a line needs its languages in its name: ours.fr-en.tsv.`,
  );
}
