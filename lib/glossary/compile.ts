import { PrecisError } from '../errors.ts';
import type { Inflection } from '../languages/inflection.ts';
import { payloadTerms } from './compile/payload-terms.ts';
import { foldSpelling } from './compile/spelling.ts';
import { type SequenceRules, termSequences } from './compile/term-sequences.ts';
import { buildTrie } from './compile/trie.ts';
import { isVerb } from './compile/word-class.ts';
import { WordTable } from './compile/word-table.ts';
import type { Concept, Term } from './concept.ts';
import { inflectionFor } from './inflection-for.ts';
import { lookupTags } from './language-tag.ts';
import { TermFlag, writeLayout } from './layout.ts';
import { prepareContractions } from './match/contractions.ts';
import type { ConceptPayload } from './payload.ts';

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
  const table = new WordTable();
  const sequences: { classes: number[]; end: number; head: number }[] = [];
  const termConcept: number[] = [];
  const termIndex: number[] = [];
  const termFlags: number[] = [];
  const termCapitals: number[] = [];
  const payloads: Uint8Array[] = [];
  const encoder = new TextEncoder();

  concepts.forEach((concept, order) => {
    const sourceTerms = lookupTags(source, Object.keys(concept.terms)).flatMap(
      (tag) => concept.terms[tag] ?? [],
    );
    if (sourceTerms.length === 0) return;
    const index = payloads.length;
    const payload: ConceptPayload = {
      id: concept.id,
      domain: concept.domain,
      ...(concept.definition === undefined ? {} : { definition: concept.definition }),
      doNotTranslate: concept.doNotTranslate,
      order,
      ...payloadTerms(concept, sourceTerms, target, { source: inflection, target: targetInflection }),
    };
    payloads.push(encoder.encode(JSON.stringify(payload)));
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
        sequences.push({
          classes: way.classes.map((item) => table.classOf(item)),
          end: (number << 2) | way.number,
          head: way.head.start | (way.head.end << 8),
        });
      }
    });
  });
  if (termConcept.length === 0) {
    throw new PrecisError(
      'glossary-empty',
      `The glossary "${name}" has no term in ${source}. Check the language tags of its columns or entries.`,
    );
  }

  const conceptStart = new Int32Array(payloads.length + 1);
  payloads.forEach((bytes, index) => {
    conceptStart[index + 1] = (conceptStart[index] ?? 0) + bytes.length;
  });
  const payload = new Uint8Array(conceptStart[payloads.length] ?? 0);
  payloads.forEach((bytes, index) => {
    payload.set(bytes, conceptStart[index]);
  });
  return writeLayout(
    { name, source, target, concepts: payloads.length, terms: termConcept.length },
    {
      ...table.build(),
      ...buildTrie(sequences, table.classCount),
      termConcept: Int32Array.from(termConcept),
      termIndex: Int32Array.from(termIndex),
      termFlags: Int32Array.from(termFlags),
      termCapitals: Int32Array.from(termCapitals),
      conceptStart,
    },
    payload,
  );
}
