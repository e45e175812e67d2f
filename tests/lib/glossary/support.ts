import { csv as csvFormat } from '../../../lib/glossary/formats/csv.ts';
import {
  type Concept,
  compileTermbase,
  matchTerms,
  openTermbase,
  type Termbase,
  type TermMatch,
} from '../../../lib/glossary/index.ts';

/** Reads rows of the CSV dialect: the header first. */
export function conceptsOf(csv: string): Concept[] {
  return csvFormat.read({ text: csv, bytes: new Uint8Array(), name: 'test.csv' }).concepts;
}

export function termbaseOf(csv: string, source = 'fr', target = 'en'): Termbase {
  return openTermbase(compileTermbase(conceptsOf(csv), { name: 'test', source, target }));
}

/** `surface → form` of each match that no longer one covers. */
export function found(text: string, termbase: Termbase): string[] {
  return matchTerms(text, termbase)
    .filter(({ nested, rank }) => !nested && rank === 0)
    .map((match: TermMatch) => `${text.slice(match.start, match.end)} → ${match.target?.form ?? '–'}`);
}
