import * as z from 'zod';
import { PrecisError } from '../../lib/errors.ts';
import { parseLine, readLines } from '../support/json-lines.ts';

/** What can be evaluated. */
export const KINDS = ['summaries', 'sentences', 'terms'] as const;
export type Kind = (typeof KINDS)[number];

/** Fields that tell the kind of a line. A line of summaries may give its sentences, so it is asked for first. */
const FIELDS: Readonly<Record<Kind, readonly string[]>> = {
  summaries: ['summary', 'summaries'],
  terms: ['terms', 'matches'],
  sentences: ['sentences', 'spans'],
};

/** What a line of each kind needs, for messages and help. */
export const LINE_FORMATS: Readonly<Record<Kind, string>> = {
  summaries: '{"text", "summary", "title"?, "language"?}',
  sentences: '{"text", "sentences": ["…", …] or [[start, end], …]}',
  terms: '{"text", "terms": [{"start", "end", "termId"?, "target"?}, …]}',
};

/**
 * The kind of a data set, by what its first line holds.
 *
 * @throws {PrecisError} `input-malformed` where the first line is not JSON or holds nothing to compare with.
 */
export async function kindOf(file: string): Promise<Kind> {
  for await (const line of readLines(file)) {
    const fields = Object.keys(parseLine(line, 1, z.record(z.string(), z.unknown()), 'an object'));
    const kinds: readonly Kind[] = ['summaries', 'terms', 'sentences'];
    const kind = kinds.find((candidate) => FIELDS[candidate].some((field) => fields.includes(field)));
    if (kind !== undefined) return kind;
    throw new PrecisError(
      'input-malformed',
      `Line 1 holds nothing to compare with. A line needs one of:\n${KINDS.map((name) => `  ${name}: ${LINE_FORMATS[name]}`).join('\n')}`,
    );
  }
  throw new PrecisError('input-malformed', `${file} holds no lines.`);
}
