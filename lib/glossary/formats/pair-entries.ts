import { PrecisError } from '../../errors.ts';
import { targetOrder } from '../compile/term-alignment.ts';
import { learnLikeness, type TermLikeness } from '../compile/term-likeness.ts';
import type { Concept, Term } from '../concept.ts';
import { lookupTags } from '../language-tag.ts';
import type { LanguagePair, WriteOptions } from './format.ts';
import type { Losses } from './losses.ts';

/** A source term and the term to translate it by. */
export interface PairEntry {
  readonly concept: Concept;
  readonly source: Term;
  readonly target: Term;
}

/** Statuses of terms that may be written as a translation. */
const WRITABLE: ReadonlySet<string> = new Set(['preferred', 'admitted']);

/** The terms of a concept in the language that serves a tag best, by BCP 47 lookup: `fr` takes `fr-FR`. */
export function termsFor(concept: Concept, tag: string): readonly Term[] {
  const found = lookupTags(tag, Object.keys(concept.terms))[0];
  return found === undefined ? [] : (concept.terms[found] ?? []);
}

/** The terms of a concept that may be written as a translation, best first. */
export function writableTerms(concept: Concept, tag: string): Term[] {
  const terms = termsFor(concept, tag).filter(({ status }) => WRITABLE.has(status));
  return [...terms].sort((a, b) => Number(b.status === 'preferred') - Number(a.status === 'preferred'));
}

/**
 * The pair of languages that a format needs.
 *
 * @throws {PrecisError} `input-malformed` where one of them is not given.
 */
export function requirePair(options: WriteOptions, format: string): LanguagePair {
  const { source, target } = options;
  if (source !== undefined && target !== undefined) return { source, target };
  throw new PrecisError(
    'input-malformed',
    `${format} holds one pair of languages. Name both, for example --source fr --target en.`,
  );
}

/** The target of a source term as briefs choose it; the source itself for what must not be translated. */
export function targetOf(
  concept: Concept,
  source: Term,
  targets: readonly Term[],
  likeness: TermLikeness,
): Term | undefined {
  return concept.doNotTranslate ? source : targets[targetOrder(source, targets, likeness)[0] ?? -1];
}

/** The terms of a concept in the source language; a concept without any is reported. */
export function sourceTerms(concept: Concept, source: string, losses: Losses): readonly Term[] {
  const terms = termsFor(concept, source);
  if (terms.length === 0) {
    const [any] = Object.values(concept.terms).flat();
    losses.leftOut(concept, any?.text ?? concept.id, 'no-source', `its concept has no term in ${source}`);
  }
  return terms;
}

/**
 * One entry for every source term that has a translation: also deprecated and obsolete ones, since a text
 * to translate may hold them. Proposed terms, and concepts without a source or a target, are left out and
 * reported.
 *
 * @param likeness what the whole glossary says of its words, where `concepts` is only a part of it.
 */
export function pairEntries(
  concepts: readonly Concept[],
  { source, target }: LanguagePair,
  losses: Losses,
  likeness: TermLikeness = learnLikeness(concepts, source, target),
): PairEntry[] {
  const entries: PairEntry[] = [];
  for (const concept of concepts) {
    const targets = writableTerms(concept, target);
    for (const term of sourceTerms(concept, source, losses)) {
      const best = targetOf(concept, term, targets, likeness);
      if (term.status === 'proposed')
        losses.leftOut(concept, term.text, 'proposed-term', 'it is only proposed', 'give it another status');
      else if (best === undefined)
        losses.leftOut(concept, term.text, 'no-target', `it has no approved term in ${target}`);
      else entries.push({ concept, source: term, target: best });
    }
  }
  return entries;
}
