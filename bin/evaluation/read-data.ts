import * as z from 'zod';
import { PrecisError } from '../../lib/errors.ts';
import { parseLine, readLines } from '../support/json-lines.ts';

/** Malformed lines that one error names. */
const SHOWN_PROBLEMS = 5;

/**
 * Reads the lines of a data set. Every line counts: a figure over a part of the data would mislead, so malformed lines stop
 * the evaluation, several in one error.
 *
 * @param judge turns a checked line into what is scored; throws `PrecisError` where the line contradicts itself.
 * @throws {PrecisError} `input-malformed`, naming the lines and what is wrong with each.
 */
export async function readData<Line, Judged>(
  file: string,
  schema: z.ZodType<Line>,
  needs: string,
  judge: (line: Line) => Judged,
): Promise<Judged[]> {
  const judged: Judged[] = [];
  const problems: string[] = [];
  let number = 0;
  for await (const line of readLines(file)) {
    number += 1;
    try {
      judged.push(judge(parseLine(line, number, schema, needs)));
    } catch (error) {
      if (!(error instanceof PrecisError)) throw error;
      problems.push(
        error.message.startsWith(`Line ${number}`) ? error.message : `Line ${number}: ${error.message}`,
      );
    }
  }
  if (problems.length > 0) {
    const more = problems.length - SHOWN_PROBLEMS;
    throw new PrecisError(
      'input-malformed',
      [
        ...problems.slice(0, SHOWN_PROBLEMS),
        ...(more > 0 ? [`${more} more lines are malformed.`] : []),
        'Nothing was scored: mend these lines and run the command again.',
      ].join('\n'),
    );
  }
  if (judged.length === 0) throw new PrecisError('input-malformed', `${file} holds no lines.`);
  return judged;
}

const span = z.tuple([z.int().nonnegative(), z.int().nonnegative()]).rest(z.unknown());

/** What the lines of every kind share. */
const shared = {
  id: z.union([z.string(), z.number()]).transform(String).default(''),
  text: z.string().min(1),
  language: z.string().optional(),
  lang: z.string().optional(),
};

/** An article with one summary or more by people. */
export const summaryLine = z
  .object({
    ...shared,
    title: z.string().optional(),
    summary: z.string().optional(),
    summaries: z.array(z.string()).min(1).optional(),
    sentences: z.array(span).optional(),
  })
  .transform(({ summary, summaries, ...line }) => ({
    ...line,
    references: summaries ?? (summary === undefined ? [] : [summary]),
  }))
  .refine(({ references }) => references.length > 0, { path: ['summary'], message: 'is missing' });

/** A text with its right sentences: as strings in order, or as spans. */
export const sentenceLine = z
  .object({
    ...shared,
    sentences: z.union([z.array(z.string().min(1)), z.array(span)]).optional(),
    spans: z.array(span).optional(),
    optional: z.array(z.int().nonnegative()).optional(),
  })
  .transform(({ spans, sentences, ...line }) => ({ ...line, expected: spans ?? sentences ?? [] }))
  .refine(({ expected }) => expected.length > 0, { path: ['sentences'], message: 'is missing or empty' });

const termSpan = z
  .object({
    start: z.int().nonnegative(),
    end: z.int().positive(),
    termId: z.string().optional(),
    termIds: z.array(z.string()).optional(),
    target: z.string().optional(),
    targets: z.array(z.string()).optional(),
    optional: z.boolean().optional(),
    nested: z.boolean().optional(),
  })
  .transform(({ termId, termIds, target, targets, ...term }) => ({
    ...term,
    concepts: termIds ?? (termId === undefined ? [] : [termId]),
    targets: targets ?? (target === undefined ? [] : [target]),
  }));

/** A text with the terms that stand in it; `matches` is how `precis terms` calls them. */
export const termLine = z
  .object({ ...shared, terms: z.array(termSpan).optional(), matches: z.array(termSpan).optional() })
  .transform(({ terms, matches, ...line }) => ({ ...line, expected: terms ?? matches }))
  .refine(({ expected }) => expected !== undefined, {
    path: ['terms'],
    message: 'is missing; a text without terms has an empty list',
  });
