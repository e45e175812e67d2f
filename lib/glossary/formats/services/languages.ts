import { learnLikeness } from '../../compile/term-likeness.ts';
import type { Concept } from '../../concept.ts';
import { lookupTags } from '../../language-tag.ts';
import type { WriteOptions } from '../format.ts';
import type { Losses } from '../losses.ts';
import { type PairEntry, sourceTerms, targetOf, writableTerms } from '../pair-entries.ts';

/** The languages of a file with several targets: the source, then the targets. */
export interface Languages {
  readonly source: string;
  readonly targets: readonly string[];
}

/** The source asked for, else French, else the first; the target asked for, else every other language. */
export function chooseFileLanguages(concepts: readonly Concept[], options: WriteOptions): Languages {
  const found = [...new Set(concepts.flatMap(({ terms }) => Object.keys(terms)))].sort();
  const wanted = options.source ?? 'fr';
  const source = options.source ?? lookupTags(wanted, found)[0] ?? found[0] ?? wanted;
  const own = lookupTags(source, found)[0];
  const targets = options.target === undefined ? found.filter((tag) => tag !== own) : [options.target];
  return { source, targets };
}

/** The entries of one source term by target language; empty where the concept has no approved term there. */
export function* entriesByTarget(
  concepts: readonly Concept[],
  { source, targets }: Languages,
  losses: Losses,
): Generator<Pick<PairEntry, 'concept' | 'source'> & { readonly texts: readonly string[] }> {
  const likenesses = targets.map((target) => learnLikeness(concepts, source, target));
  for (const concept of concepts) {
    const byTarget = targets.map((target, index) => ({
      terms: writableTerms(concept, target),
      likeness: likenesses[index] ?? (() => 0),
    }));
    for (const term of sourceTerms(concept, source, losses)) {
      const texts = byTarget.map(
        ({ terms, likeness }) => targetOf(concept, term, terms, likeness)?.text ?? '',
      );
      if (term.status === 'proposed')
        losses.leftOut(concept, term.text, 'proposed-term', 'it is only proposed');
      else if (texts.every((text) => text === ''))
        losses.leftOut(concept, term.text, 'no-target', 'it has no approved term in another language');
      else yield { concept, source: term, texts };
    }
  }
}
