import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import * as z from 'zod/mini';
import { PrecisError } from '../errors.ts';

/**
 * The binary termbase. All integers are little-endian 32-bit, every section starts at a multiple of 4:
 *
 * | bytes | what |
 * |---|---|
 * | 8 | magic `PRECISTB` |
 * | 4 | format version |
 * | 4 | length of the header in bytes |
 * | 4 | CRC-32 of all that follows |
 * | n | header: JSON (UTF-8), padded with spaces to a multiple of 4 |
 * | … | the sections, in the order of `SECTIONS`, then the payload |
 *
 * Word table: a hash leads to a bucket (`bucketStart`, a power of two of them), a bucket to its groups. A group is
 * one word without accents (`groupKeys`: its two hashes), which has entries (`groupStart` → `entryAccents` with
 * the hash of the accents of a spelling, `entries` with class << 2 | number mask), those of one spelling side by side.
 * A class is a word in all its forms. The terms are a trie over classes in breadth-first order: `rootChild` by
 * class, then `label` and `childStart` by node, the children of a node sorted by label; `endStart` → `ends`
 * (term << 2 | number mask of an explicit form, 0 where the form itself tells) and `endHead` (first word of the
 * head | one past its last << 8). `conceptStart` leads to the bytes of a concept in the payload (`payload-bytes.ts`).
 */
export const MAGIC = 'PRECISTB';
export const FORMAT_VERSION = 3;

/** Bytes before the header. */
const PREFIX = 20;

export const SECTIONS = [
  'bucketStart',
  'groupKeys',
  'groupStart',
  'entryAccents',
  'entries',
  'rootChild',
  'label',
  'childStart',
  'endStart',
  'ends',
  'endHead',
  'termConcept',
  'termIndex',
  'termFlags',
  'termCapitals',
  'conceptStart',
] as const;

export type SectionName = (typeof SECTIONS)[number];
export type Sections = Readonly<Record<SectionName, Int32Array>>;

/** Bits of `termFlags`. */
export const TermFlag = {
  acronym: 1,
  caseSensitive: 2,
  exact: 4,
  /** The term has no capital: a name in mid-sentence cannot be it. */
  lowerCase: 8,
  /** One word that may be an adjective or a participle. */
  adjectival: 16,
  /** Stated to be a verb, an adjective or an adverb: the guards of nouns do not apply. */
  noNoun: 32,
  /** A noun by its ending: no context makes it a verb. */
  neverVerb: 64,
} as const;

const headerSchema = z.object({
  name: z.string(),
  source: z.string(),
  target: z.string(),
  version: z.string(),
  concepts: z.int().check(z.nonnegative()),
  terms: z.int().check(z.nonnegative()),
  lengths: z.array(z.int().check(z.nonnegative())).check(z.length(SECTIONS.length)),
  payload: z.int().check(z.nonnegative()),
});

export type TermbaseHeader = z.infer<typeof headerSchema>;

/** Writes a termbase; its `version` is a hash of everything but its name. */
export function writeLayout(
  about: Omit<TermbaseHeader, 'version' | 'lengths' | 'payload'>,
  sections: Sections,
  payload: Uint8Array,
): Uint8Array {
  const hash = createHash('sha256').update(`${FORMAT_VERSION} ${about.source} ${about.target}`);
  for (const name of SECTIONS) hash.update(bytesOf(sections[name]));
  hash.update(payload);
  const header: TermbaseHeader = {
    ...about,
    version: hash.digest('hex').slice(0, 16),
    lengths: SECTIONS.map((name) => sections[name].length),
    payload: payload.length,
  };
  const json = Buffer.from(JSON.stringify(header));
  const headerLength = (json.length + 3) & ~3;
  const total =
    PREFIX + headerLength + header.lengths.reduce((sum, length) => sum + length * 4, 0) + payload.length;
  const bytes = new Uint8Array(total);
  const view = new DataView(bytes.buffer);
  bytes.set(Buffer.from(MAGIC, 'latin1'));
  view.setInt32(8, FORMAT_VERSION, true);
  view.setInt32(12, headerLength, true);
  bytes.fill(0x20, PREFIX, PREFIX + headerLength);
  bytes.set(json, PREFIX);
  let offset = PREFIX + headerLength;
  for (const name of SECTIONS) {
    bytes.set(bytesOf(sections[name]), offset);
    offset += sections[name].byteLength;
  }
  bytes.set(payload, offset);
  view.setUint32(16, crc32(bytes.subarray(PREFIX)), true);
  return bytes;
}

function bytesOf(array: Int32Array): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}

function incompatible(what: string): PrecisError {
  return new PrecisError(
    'termbase-incompatible',
    `This is no termbase that this version can read (${what}). Compile it again from its glossary.`,
  );
}

/** Opens a termbase without copying: the sections are views of `bytes`. */
export function readLayout(bytes: Uint8Array): {
  header: TermbaseHeader;
  sections: Sections;
  payload: Uint8Array;
} {
  if (new Uint8Array(new Uint16Array([1]).buffer)[0] !== 1) throw incompatible('a big-endian machine');
  if (bytes.length < PREFIX || Buffer.from(bytes.subarray(0, 8)).toString('latin1') !== MAGIC) {
    throw incompatible('it does not start as one');
  }
  // Views of 32-bit integers need an aligned start; a Buffer cut from a pool may not have one.
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes);
  const view = new DataView(aligned.buffer, aligned.byteOffset, aligned.byteLength);
  const version = view.getInt32(8, true);
  if (version !== FORMAT_VERSION) throw incompatible(`format ${version}, not ${FORMAT_VERSION}`);
  const headerLength = view.getInt32(12, true);
  if (headerLength < 0 || headerLength % 4 !== 0 || PREFIX + headerLength > aligned.length)
    throw incompatible('it is cut short');
  if (crc32(aligned.subarray(PREFIX)) !== view.getUint32(16, true)) throw incompatible('it is damaged');
  const header = parseHeader(Buffer.from(aligned.subarray(PREFIX, PREFIX + headerLength)).toString('utf8'));
  const size =
    header.lengths.reduce((sum, length) => sum + length * 4, PREFIX + headerLength) + header.payload;
  if (size !== aligned.length) throw incompatible('its length is not the one it states');
  const { sections, end } = viewSections(aligned, PREFIX + headerLength, header.lengths);
  if (!isPowerOfTwo(sections.bucketStart.length - 1)) throw incompatible('its word table has no buckets');
  return { header, sections, payload: aligned.subarray(end) };
}

/** The sections as views of the file, and where the last of them ends. */
function viewSections(
  bytes: Uint8Array,
  start: number,
  lengths: readonly number[],
): { readonly sections: Sections; readonly end: number } {
  let end = start;
  const next = (name: SectionName): Int32Array => {
    const length = lengths[SECTIONS.indexOf(name)] ?? 0;
    const view = new Int32Array(bytes.buffer, bytes.byteOffset + end, length);
    end += length * 4;
    return view;
  };
  // In the order of `SECTIONS`.
  const sections: Sections = {
    bucketStart: next('bucketStart'),
    groupKeys: next('groupKeys'),
    groupStart: next('groupStart'),
    entryAccents: next('entryAccents'),
    entries: next('entries'),
    rootChild: next('rootChild'),
    label: next('label'),
    childStart: next('childStart'),
    endStart: next('endStart'),
    ends: next('ends'),
    endHead: next('endHead'),
    termConcept: next('termConcept'),
    termIndex: next('termIndex'),
    termFlags: next('termFlags'),
    termCapitals: next('termCapitals'),
    conceptStart: next('conceptStart'),
  };
  return { sections, end };
}

function isPowerOfTwo(value: number): boolean {
  return value > 0 && (value & (value - 1)) === 0;
}

function parseHeader(json: string): TermbaseHeader {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (cause) {
    throw new PrecisError(
      'termbase-incompatible',
      'The termbase has a broken header. Compile it again from its glossary.',
      { cause },
    );
  }
  const header = headerSchema.safeParse(value);
  if (!header.success) throw incompatible('its header lacks fields');
  return header.data;
}
