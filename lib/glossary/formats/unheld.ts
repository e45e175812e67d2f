import { type Concept, plainTerm, type Term } from '../concept.ts';
import type { Losses } from './losses.ts';

const OF_CONCEPTS = {
  domains: ({ domain }: Concept) => domain.length,
  definitions: ({ definition }: Concept) => (definition === undefined ? 0 : 1),
  'notes on concepts': ({ note }: Concept) => (note === undefined ? 0 : 1),
  sources: ({ source }: Concept) => (source === undefined ? 0 : 1),
  'do-not-translate marks': ({ doNotTranslate }: Concept) => (doNotTranslate ? 1 : 0),
} as const;

const OF_TERMS = {
  'notes on terms': ({ note }: Term) => note !== undefined,
  'explicit forms': ({ forms }: Term) => forms !== undefined,
  'ways of matching': ({ match, caseSensitive }: Term) => match !== 'inflect' || caseSensitive,
  'pair keys': ({ pair }: Term) => pair !== undefined,
  'parts of speech': ({ partOfSpeech }: Term) => partOfSpeech !== undefined,
  'genders and numbers': ({ gender, number }: Term) => (gender ?? number) !== undefined,
  'term types': ({ type, text }: Term) => type !== plainTerm(text).type,
  qualifiers: ({ qualifier }: Term) => qualifier !== undefined,
} as const;

/** What a format may have a place for beside the terms themselves. */
export type Holdable = keyof typeof OF_CONCEPTS | keyof typeof OF_TERMS;

/**
 * Counts what a format has no place for.
 *
 * @param held what it has a place for.
 * @param terms those of the concept that are written; all of them where absent.
 */
export function countUnheld(
  concept: Concept,
  losses: Losses,
  held: ReadonlySet<Holdable>,
  terms: readonly Term[] = Object.values(concept.terms).flat(),
): void {
  const names: ReadonlySet<string> = held;
  const holds = (what: string): boolean => names.has(what);
  for (const [what, count] of Object.entries(OF_CONCEPTS))
    if (!holds(what)) losses.lost(what, count(concept));
  for (const [what, test] of Object.entries(OF_TERMS))
    if (!holds(what)) losses.lost(what, terms.filter(test).length);
}
