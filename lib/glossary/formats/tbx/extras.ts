import * as z from 'zod';
import {
  type Concept,
  genderSchema,
  grammaticalNumberSchema,
  matchModeSchema,
  partOfSpeechSchema,
  plainTerm,
  type Term,
  termFormsSchema,
  termTypeSchema,
} from '../../concept.ts';
import { termStatusSchema } from '../../term-status.ts';
import { type Category, GENDERS, type Names, PARTS_OF_SPEECH, STATUSES } from './categories.ts';

/**
 * What a dialect has no place for, kept in a note that starts with `precis:` so that a file written here
 * and read here loses nothing.
 */
const termExtrasSchema = z.object({
  status: z.optional(termStatusSchema),
  type: termTypeSchema.optional(),
  partOfSpeech: partOfSpeechSchema.optional(),
  gender: genderSchema.optional(),
  number: grammaticalNumberSchema.optional(),
  forms: termFormsSchema.optional(),
  match: matchModeSchema.optional(),
  caseSensitive: z.boolean().optional(),
  pair: z.string().optional(),
  qualifier: z.string().optional(),
});

const conceptExtrasSchema = z.object({
  id: z.string().min(1).optional(),
  domain: z.array(z.string().min(1)).optional(),
  definition: z.string().optional(),
  source: z.string().optional(),
  doNotTranslate: z.boolean().optional(),
});

export type TermExtras = z.infer<typeof termExtrasSchema>;
export type ConceptExtras = z.infer<typeof conceptExtrasSchema>;

const PREFIX = 'precis:';

function toNote(extras: TermExtras | ConceptExtras): string | undefined {
  const stated = Object.entries(extras).filter(([, value]) => value !== undefined);
  return stated.length === 0 ? undefined : `${PREFIX} ${JSON.stringify(Object.fromEntries(stated))}`;
}

function fromNote<T>(note: string, schema: z.ZodType<T>): T | undefined {
  if (!note.startsWith(PREFIX)) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(note.slice(PREFIX.length));
  } catch {
    return undefined;
  }
  return schema.safeParse(value).data;
}

/** Reads a note that carries what is particular to a term; undefined for any other. */
export const readTermExtras = (note: string): TermExtras | undefined => fromNote(note, termExtrasSchema);
/** Reads a note that carries what is particular to a concept; undefined for any other. */
export const readConceptExtras = (note: string): ConceptExtras | undefined =>
  fromNote(note, conceptExtrasSchema);

/**
 * The note that carries what is particular to a term; undefined where nothing is.
 *
 * @param isFirst whether the term is the first of its language: what has no status is then preferred.
 */
export function writeTermExtras(
  term: Term,
  isFirst: boolean,
  holds: ReadonlySet<Category>,
): string | undefined {
  const assumed = plainTerm(term.text, isFirst ? 'preferred' : 'admitted');
  const statusHeld = holds.has('administrativeStatus')
    ? STATUSES.exact.has(term.status)
    : term.status === assumed.status;
  const unheld = <T extends string>(category: Category, names: Names<T>, value: T | undefined) =>
    value === undefined || (holds.has(category) && names.exact.has(value)) ? undefined : value;
  return toNote({
    status: statusHeld ? undefined : term.status,
    type: holds.has('termType') || term.type === assumed.type ? undefined : term.type,
    partOfSpeech: unheld('partOfSpeech', PARTS_OF_SPEECH, term.partOfSpeech),
    gender: unheld('grammaticalGender', GENDERS, term.gender),
    number: term.number,
    forms: term.forms,
    match: term.match === 'inflect' ? undefined : term.match,
    caseSensitive: term.caseSensitive ? true : undefined,
    pair: term.pair,
    qualifier: term.qualifier,
  });
}

/** The note that carries what is particular to a concept; undefined where nothing is. */
export function writeConceptExtras(
  concept: Concept,
  id: string,
  holds: ReadonlySet<Category>,
): string | undefined {
  return toNote({
    id: concept.id === id ? undefined : concept.id,
    domain: holds.has('subjectField') || concept.domain.length === 0 ? undefined : concept.domain,
    definition: holds.has('definition') ? undefined : concept.definition,
    source: holds.has('source') ? undefined : concept.source,
    doNotTranslate: concept.doNotTranslate ? true : undefined,
  });
}
