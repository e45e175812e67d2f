import { PrecisError } from '../errors.ts';
import type { Inflection } from '../languages/inflection.ts';
import { IntegerList } from './compile/integer-list.ts';
import { payloadTerms } from './compile/payload-terms.ts';
import { foldSpelling } from './compile/spelling.ts';
import { learnLikeness } from './compile/term-likeness.ts';
import { type SequenceRules, termSequences } from './compile/term-sequences.ts';
import { buildTrie, SequenceList } from './compile/trie.ts';
import { isVerb } from './compile/word-class.ts';
import { WordTable } from './compile/word-table.ts';
import type { Concept, Term } from './concept.ts';
import { inflectionFor } from './inflection-for.ts';
import { lookupTags } from './language-tag.ts';
import { TermFlag, writeLayout } from './layout.ts';
import { prepareContractions } from './match/contractions.ts';
import { PayloadWriter } from './payload-bytes.ts';

/** One word, not stated to be a noun, that the language also uses as an adjective. */
function isAdjectival(term: Term, inflection: Inflection): boolean {
  if (/[\s'’-]/.test(term.text) || term.forms?.feminine !== undefined) return false;
  return inflection.adjectival(foldSpelling(term.text));
}

function isNoNoun(term: Term, inflection: Inflection): boolean {
  const { partOfSpeech } = term;
  if (partOfSpeech === undefined) return isVerb(term, inflection);
  return partOfSpeech !== 'noun' && partOfSpeech !== 'proper noun';
}

function isNeverVerb({ text }: Term, inflection: Inflection): boolean {
  return inflection.neverVerb?.(foldSpelling(text)) ?? false;
}

/**
 * Compiles the terms of one language pair to a binary termbase. Inflection happens here, so that reading an
 * article only looks words up. The same concepts always give the same bytes.
 *
 * @throws {PrecisError} `glossary-empty` where no concept has a term in the source language.
 */
export function compileTermbase(
  concepts: readonly Concept[],
  { name, source, target }: { readonly name: string; readonly source: string; readonly target: string },
): Uint8Array {
  const inflection = inflectionFor(source);
  const targetInflection = inflectionFor(target);
  const rules: SequenceRules = {
    inflection,
    contractions: prepareContractions(inflection),
    particles: new Set(inflection.particles.map((word) => word)),
  };
  const likeness = learnLikeness(concepts, source, target);
  const table = new WordTable();
  const sequences = new SequenceList();
  const termConcept = new IntegerList();
  const termIndex = new IntegerList();
  const termFlags = new IntegerList();
  const termCapitals = new IntegerList();
  const payload = new PayloadWriter();
  const conceptStart = new IntegerList();
  conceptStart.push(0);

  concepts.forEach((concept, order) => {
    const sourceTerms = lookupTags(source, Object.keys(concept.terms)).flatMap(
      (tag) => concept.terms[tag] ?? [],
    );
    if (sourceTerms.length === 0) return;
    const index = conceptStart.length - 1;
    payload.add({
      id: concept.id,
      domain: concept.domain,
      ...(concept.definition === undefined ? {} : { definition: concept.definition }),
      doNotTranslate: concept.doNotTranslate,
      order,
      ...payloadTerms(
        concept,
        sourceTerms,
        target,
        { source: inflection, target: targetInflection },
        likeness,
      ),
    });
    conceptStart.push(payload.length);
    sourceTerms.forEach((term, position) => {
      if (term.match === 'none') return;
      const { sequences: ways, capitals, lowerCase } = termSequences(term, rules);
      if (ways.length === 0) return;
      const number = termConcept.length;
      termConcept.push(index);
      termIndex.push(position);
      termFlags.push(
        (term.type === 'acronym' ? TermFlag.acronym : 0) |
          (term.caseSensitive ? TermFlag.caseSensitive : 0) |
          (term.match === 'exact' ? TermFlag.exact : 0) |
          (lowerCase ? TermFlag.lowerCase : 0) |
          (isAdjectival(term, inflection) ? TermFlag.adjectival : 0) |
          (isNoNoun(term, inflection) ? TermFlag.noNoun : 0) |
          (isNeverVerb(term, inflection) ? TermFlag.neverVerb : 0),
      );
      termCapitals.push(capitals);
      for (const way of ways) {
        sequences.add(
          way.classes.map((item) => table.classOf(item)),
          (number << 2) | way.number,
          way.head.start | (way.head.end << 8),
        );
      }
    });
  });
  if (termConcept.length === 0) {
    throw new PrecisError(
      'glossary-empty',
      `The glossary "${name}" has no term in ${source}. Check the language tags of its columns or entries.`,
    );
  }

  return writeLayout(
    { name, source, target, concepts: conceptStart.length - 1, terms: termConcept.length },
    {
      ...table.build(),
      ...buildTrie(sequences, table.classCount),
      termConcept: termConcept.view(),
      termIndex: termIndex.view(),
      termFlags: termFlags.view(),
      termCapitals: termCapitals.view(),
      conceptStart: conceptStart.view(),
    },
    payload.view(),
  );
}
