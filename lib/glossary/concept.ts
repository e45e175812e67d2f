import * as z from 'zod';
import { termStatusSchema } from './term-status.ts';

/** Longest term that is taken from a glossary, in UTF-16 code units. */
export const MAX_TERM_LENGTH = 500;
/** Longest definition or note, in UTF-16 code units; the rest is cut off and reported. */
export const MAX_PROSE_LENGTH = 4000;

/** What kind of designation a term is: ISO 30042 term types, reduced to what matching and translation need. */
export const termTypeSchema = z.enum(['full', 'acronym', 'short', 'variant']);

export const partOfSpeechSchema = z.enum(['noun', 'verb', 'adjective', 'adverb', 'proper noun', 'other']);

export const genderSchema = z.enum(['masculine', 'feminine', 'neuter', 'common']);

/**
 * Grammatical number of the base form. `singular` is the ordinary countable noun, `plural-only` has no
 * singular (*droits de l’homme*), `invariable` has one form for both, `uncountable` never takes a plural.
 */
export const grammaticalNumberSchema = z.enum(['singular', 'plural-only', 'invariable', 'uncountable']);

/**
 * How a term is looked for: `inflect` in every inflected form, `exact` in the forms given and no other,
 * `none` not at all (it only serves as a translation).
 */
export const matchModeSchema = z.enum(['inflect', 'exact', 'none']);

const formsList = z.array(z.string().min(1).max(MAX_TERM_LENGTH)).min(1).max(50);

/** Forms that the glossary states; they win over the rules. */
export const termFormsSchema = z.object({
  plural: formsList.optional(),
  feminine: formsList.optional(),
  femininePlural: formsList.optional(),
  other: formsList.optional().describe('Matched in articles, never written'),
});

/** One designation of a concept in one language. */
export const termSchema = z.object({
  text: z.string().min(1).max(MAX_TERM_LENGTH).describe('Base form, without its qualifier'),
  status: termStatusSchema,
  type: termTypeSchema,
  partOfSpeech: partOfSpeechSchema.optional(),
  gender: genderSchema.optional(),
  number: grammaticalNumberSchema.optional(),
  forms: termFormsSchema.optional(),
  qualifier: z.string().optional().describe('What tells it from its homographs: `BAN` of `bus (BAN)`'),
  match: matchModeSchema,
  caseSensitive: z.boolean(),
  pair: z.string().optional().describe('Terms with one pair key translate each other first'),
  note: z.string().optional(),
});

/** One meaning, with its terms by language. */
export const conceptSchema = z.object({
  id: z.string().min(1).max(MAX_TERM_LENGTH),
  domain: z.array(z.string().min(1)),
  definition: z.string().optional(),
  note: z.string().optional(),
  source: z.string().optional().describe('Where the concept comes from: a reference, an address'),
  doNotTranslate: z.boolean().describe('The source term is kept as it is in every target language'),
  terms: z
    .record(z.string(), z.array(termSchema).min(1))
    .describe('By BCP 47 tag, in canonical case; preferred first'),
});

export type TermType = z.infer<typeof termTypeSchema>;
export type PartOfSpeech = z.infer<typeof partOfSpeechSchema>;
export type GrammaticalNumber = z.infer<typeof grammaticalNumberSchema>;
export type MatchMode = z.infer<typeof matchModeSchema>;
export type TermForms = z.infer<typeof termFormsSchema>;
export type Term = z.infer<typeof termSchema>;
export type Concept = z.infer<typeof conceptSchema>;

const ACRONYM = /^(?=.*\p{Lu}.*\p{Lu})[\p{Lu}\p{N}&./-]{2,12}s?$/u;

/** True for what is written like an acronym: two capitals at least, and capitals, digits and `&./-` only. */
export function looksLikeAcronym(text: string): boolean {
  return ACRONYM.test(text.normalize('NFC'));
}

const QUALIFIED = /^(?<text>[^()]*[^()\s])\s+\((?<qualifier>[^()]+)\)$/u;

/** Splits a qualifier off a term: `bus (BAN)` is the term *bus* with the qualifier *BAN*. */
export function splitQualifier(text: string): { text: string; qualifier?: string } {
  const groups = QUALIFIED.exec(text)?.groups;
  const bare = groups?.['text'];
  const qualifier = groups?.['qualifier'];
  return bare !== undefined && qualifier !== undefined ? { text: bare, qualifier } : { text };
}

/** A term with its defaults: what a glossary that says no more than its text means. */
export function plainTerm(text: string, status: Term['status'] = 'preferred'): Term {
  const split = splitQualifier(text);
  return {
    ...split,
    status,
    type: looksLikeAcronym(split.text) ? 'acronym' : 'full',
    match: 'inflect',
    caseSensitive: false,
  };
}
