import type { GrammaticalNumber, PartOfSpeech, Term, TermType } from '../../concept.ts';
import type { TermStatus } from '../../schema.ts';

/** Data categories that a dialect may have beside the term and its notes. */
export type Category =
  | 'subjectField'
  | 'definition'
  | 'source'
  | 'administrativeStatus'
  | 'termType'
  | 'partOfSpeech'
  | 'grammaticalGender';

/** How values are named in a category: both ways, and which of ours keep their meaning on the way back. */
export interface Names<T extends string> {
  /** What is written for each value. */
  readonly write: Readonly<Record<T, string>>;
  /** By name, in lower case. */
  readonly read: ReadonlyMap<string, T>;
  /** Values that read back as themselves. */
  readonly exact: ReadonlySet<T>;
}

function names<T extends string>(
  write: Readonly<Record<T, string>>,
  exact: readonly NoInfer<T>[],
  others: Readonly<Record<string, NoInfer<T>>> = {},
): Names<T> {
  const read = new Map<string, T>();
  for (const value of exact) read.set(write[value].toLowerCase(), value);
  for (const [name, value] of Object.entries(others)) read.set(name.toLowerCase(), value);
  return { write, read, exact: new Set(exact) };
}

/** ISO 12620 administrative statuses, and what other systems write. */
export const STATUSES: Names<TermStatus> = names(
  {
    preferred: 'preferredTerm-admn-sts',
    admitted: 'admittedTerm-admn-sts',
    deprecated: 'deprecatedTerm-admn-sts',
    forbidden: 'deprecatedTerm-admn-sts',
    obsolete: 'supersededTerm-admn-sts',
    proposed: 'admittedTerm-admn-sts',
  },
  ['preferred', 'admitted', 'deprecated', 'obsolete'],
  {
    preferredTerm: 'preferred',
    preferred: 'preferred',
    standardizedTerm: 'preferred',
    'standardizedTerm-admn-sts': 'preferred',
    legalTerm: 'preferred',
    'legalTerm-admn-sts': 'preferred',
    regulatedTerm: 'preferred',
    'regulatedTerm-admn-sts': 'preferred',
    admittedTerm: 'admitted',
    admitted: 'admitted',
    deprecatedTerm: 'deprecated',
    deprecated: 'deprecated',
    notRecommended: 'deprecated',
    supersededTerm: 'obsolete',
    superseded: 'obsolete',
    obsolete: 'obsolete',
    forbidden: 'forbidden',
    proposed: 'proposed',
  },
);

export const TYPES: Names<TermType> = names(
  { full: 'fullForm', acronym: 'acronym', short: 'shortForm', variant: 'variant' },
  ['full', 'acronym', 'short', 'variant'],
  { initialism: 'acronym', abbreviation: 'acronym', commonName: 'full' },
);

/** A proper noun is a noun to most dialects. */
export const PARTS_OF_SPEECH: Names<PartOfSpeech> = names(
  {
    noun: 'noun',
    verb: 'verb',
    adjective: 'adjective',
    adverb: 'adverb',
    'proper noun': 'noun',
    other: 'other',
  },
  ['noun', 'verb', 'adjective', 'adverb', 'other'],
  { properNoun: 'proper noun' },
);

export const GENDERS: Names<NonNullable<Term['gender']>> = names(
  { masculine: 'masculine', feminine: 'feminine', neuter: 'neuter', common: 'other' },
  ['masculine', 'feminine', 'neuter'],
  { common: 'common' },
);

/** Grammatical numbers, which dialects beyond TBX-Basic have; by name in lower case. Never written. */
export const NUMBERS: ReadonlyMap<string, GrammaticalNumber> = new Map([
  ['singular', 'singular'],
  ['plural', 'plural-only'],
  ['mass', 'uncountable'],
  ['massnoun', 'uncountable'],
]);
