import * as z from 'zod';
import { matchModeSchema, type Term, termFormsSchema } from '../concept.ts';

/**
 * What formats of others have no place for, kept in a note that starts with `precis:` so that a file
 * written here and read here loses nothing.
 */
const extrasSchema = z.object({
  forms: termFormsSchema.optional(),
  match: matchModeSchema.optional(),
  caseSensitive: z.boolean().optional(),
  pair: z.string().optional(),
  qualifier: z.string().optional(),
  number: z.literal('invariable').optional(),
  partOfSpeech: z.enum(['proper noun', 'other']).optional(),
  status: z.enum(['forbidden', 'proposed', 'obsolete']).optional(),
});

export type Extras = z.infer<typeof extrasSchema>;

const PREFIX = 'precis:';

/** The note that carries what is particular to a term; undefined where nothing is. */
export function writeExtras(term: Term): string | undefined {
  const extras: Extras = {
    ...(term.forms === undefined ? {} : { forms: term.forms }),
    ...(term.match === 'inflect' ? {} : { match: term.match }),
    ...(term.caseSensitive ? { caseSensitive: true } : {}),
    ...(term.pair === undefined ? {} : { pair: term.pair }),
    ...(term.qualifier === undefined ? {} : { qualifier: term.qualifier }),
    ...(term.number === 'invariable' ? { number: term.number } : {}),
    ...(term.partOfSpeech === 'proper noun' || term.partOfSpeech === 'other'
      ? { partOfSpeech: term.partOfSpeech }
      : {}),
    ...(term.status === 'forbidden' || term.status === 'proposed' || term.status === 'obsolete'
      ? { status: term.status }
      : {}),
  };
  return Object.keys(extras).length === 0 ? undefined : `${PREFIX} ${JSON.stringify(extras)}`;
}

/** Reads such a note; undefined for any other. */
export function readExtras(note: string): Extras | undefined {
  if (!note.startsWith(PREFIX)) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(note.slice(PREFIX.length));
  } catch {
    return undefined;
  }
  const extras = extrasSchema.safeParse(value);
  return extras.success ? extras.data : undefined;
}
