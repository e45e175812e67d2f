import { createReadStream } from 'node:fs';
import * as z from 'zod';
import { PrecisError } from '../../lib/errors.ts';

/** Longest line that is read, in UTF-16 code units. */
const MAX_LINE = 64 * 1024 * 1024;

const spanPair = z.tuple([z.int().nonnegative(), z.int().nonnegative()]).rest(z.unknown());

/** One text of a JSON Lines corpus. Unknown fields pass and are ignored. */
export const textLineSchema = z
  .object({
    id: z.union([z.string(), z.number()]).optional(),
    text: z.string(),
    title: z.string().optional(),
    language: z.string().optional().describe('BCP 47'),
    lang: z.string().optional().describe('Another name of `language`'),
    sentences: z.array(spanPair).optional().describe('Spans to use as they are: UTF-16 offsets'),
  })
  .transform(({ lang, language, ...line }) => ({ ...line, language: language ?? lang }));

export type TextLine = z.infer<typeof textLineSchema>;

/**
 * The lines of a stream, split at line feeds only: U+2028 and U+2029 are ordinary characters inside JSON.
 *
 * @param file a path, or `-` for standard input.
 */
export async function* readLines(file: string): AsyncGenerator<string> {
  const stream = file === '-' ? process.stdin : createReadStream(file);
  stream.setEncoding('utf8');
  let rest = '';
  for await (const chunk of stream) {
    const pieces = (rest + String(chunk)).split('\n');
    rest = pieces.pop() ?? '';
    if (rest.length > MAX_LINE)
      throw new PrecisError('input-malformed', `A line of ${file} is too long to be JSON Lines.`);
    for (const piece of pieces) if (piece.trim() !== '') yield piece;
  }
  if (rest.trim() !== '') yield rest;
}

/**
 * Checks one line.
 *
 * @param needs what a line must look like, for the message.
 * @throws {PrecisError} `input-malformed`, naming the line and each wrong field.
 */
export function parseLine<T>(line: string, number: number, schema: z.ZodType<T>, needs: string): T {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (cause) {
    throw new PrecisError('input-malformed', `Line ${number} is not JSON.`, { cause });
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new PrecisError(
    'input-malformed',
    `Line ${number} needs ${needs}. ${z.prettifyError(parsed.error)}`,
    { cause: parsed.error },
  );
}

const idSchema = z.object({ id: z.union([z.string(), z.number()]) });

/** The id of a line that has one, whatever else is wrong with it. */
export function lineId(line: string): TextLine['id'] {
  try {
    return idSchema.safeParse(JSON.parse(line)).data?.id;
  } catch {
    return undefined;
  }
}

/**
 * Answers each line with one line, in order. A line that cannot be answered gives
 * `{id?, error: {code, message}}` and does not stop the others.
 *
 * @returns how many lines failed.
 */
export async function answerLines(
  files: readonly string[],
  answer: (line: TextLine) => object,
  write: (text: string) => Promise<void>,
): Promise<number> {
  let failures = 0;
  for (const file of files) {
    let number = 0;
    for await (const line of readLines(file)) {
      number += 1;
      try {
        const parsed = parseLine(line, number, textLineSchema, '{"text": …}');
        await write(`${JSON.stringify({ id: parsed.id, ...answer(parsed) })}\n`);
      } catch (error) {
        if (!(error instanceof PrecisError)) throw error;
        failures += 1;
        const { code, message } = error;
        await write(`${JSON.stringify({ id: lineId(line), error: { code, message } })}\n`);
      }
    }
  }
  return failures;
}
