import type { Inflection } from '../../languages/inflection.ts';
import type { Concept, Term } from '../concept.ts';
import { inflectionFor } from '../inflection-for.ts';
import { lookupTags } from '../language-tag.ts';
import { bareText, dice, letterPairs } from './bags.ts';
import { foldSpelling } from './spelling.ts';

/** How alike two words must be written to count as one word in two languages (*port*, *porto*). */
const COGNATE_WORDS = 0.5;
/** Two words stand for each other by the glossary's own evidence where so many concepts have both. */
const MIN_CONCEPTS = 2;
/** Pairs of words whose evidence is counted: bounds the memory that a huge glossary takes. */
const MAX_PAIRS = 1_000_000;

/** How alike a term and a term of another language are, 0 to 1. */
export type TermLikeness = (source: Term, target: Term) => number;

/** One of the two languages. */
interface Side {
  readonly language: string;
  readonly inflection: Inflection;
}

/**
 * Learns from a glossary which words of two languages stand for each other: those that its concepts have
 * together and seldom alone (Dice's coefficient over concepts). So *rural area* is known to be *zone rurale*
 * and not *région rurale*, where other concepts have *area* and *zone*. Two terms are as alike as their words:
 * each word is matched with one word at most, the surest pairs first.
 *
 * Only concepts with a choice to make are learnt for; the time is linear in the terms of the glossary.
 *
 * @param sourceTag BCP 47 tag of the language that is read, `targetTag` of the one that is written.
 */
export function learnLikeness(
  concepts: readonly Concept[],
  sourceTag: string,
  targetTag: string,
): TermLikeness {
  const source = { language: sourceTag, inflection: inflectionFor(sourceTag) };
  const target = { language: targetTag, inflection: inflectionFor(targetTag) };
  const memory = new Map<string, readonly string[]>();
  const wordsOf = ({ text }: Term, { inflection, language }: Side): readonly string[] => {
    const key = `${language} ${text}`;
    const known = memory.get(key);
    if (known !== undefined) return known;
    const words = contentWords(text, inflection);
    memory.set(key, words);
    return words;
  };
  const wordsIn = (concept: Concept, side: Side): ReadonlySet<string> =>
    new Set(
      lookupTags(side.language, Object.keys(concept.terms))
        .flatMap((tag) => concept.terms[tag] ?? [])
        .flatMap((term) => wordsOf(term, side)),
    );

  const partners = new Map<string, Map<string, number>>();
  const inTarget = new Map<string, number>();
  let pairs = 0;
  for (const concept of concepts) {
    if (pairs >= MAX_PAIRS || !hasChoice(concept, source, target)) continue;
    for (const a of wordsIn(concept, source)) {
      const known = partners.get(a) ?? new Map<string, number>();
      partners.set(a, known);
      for (const b of wordsIn(concept, target)) {
        if (known.has(b)) continue;
        known.set(b, 0);
        inTarget.set(b, 0);
        pairs += 1;
      }
    }
  }
  const inSource = new Map<string, number>();
  for (const concept of pairs === 0 ? [] : concepts) {
    const targets = [...wordsIn(concept, target)].filter((word) => inTarget.has(word));
    for (const b of targets) inTarget.set(b, (inTarget.get(b) ?? 0) + 1);
    for (const a of wordsIn(concept, source)) {
      const known = partners.get(a);
      if (known === undefined) continue;
      inSource.set(a, (inSource.get(a) ?? 0) + 1);
      for (const b of targets) {
        const count = known.get(b);
        if (count !== undefined) known.set(b, count + 1);
      }
    }
  }
  memory.clear();

  const wordLikeness = (a: string, b: string): number => {
    const together = partners.get(a)?.get(b) ?? 0;
    const learnt =
      together < MIN_CONCEPTS ? 0 : (2 * together) / ((inSource.get(a) ?? 0) + (inTarget.get(b) ?? 0));
    const written = dice(letterPairs(` ${bareText(a)}`), letterPairs(` ${bareText(b)}`));
    return Math.max(learnt, written >= COGNATE_WORDS ? written : 0);
  };
  return (a, b) =>
    matchedShare(
      contentWords(a.text, source.inflection),
      contentWords(b.text, target.inflection),
      wordLikeness,
    );
}

/** True for a concept with more than one term in both languages: only there a term has to look for its like. */
function hasChoice(concept: Concept, source: Side, target: Side): boolean {
  const count = ({ language }: Side): number =>
    lookupTags(language, Object.keys(concept.terms)).reduce(
      (sum, tag) => sum + (concept.terms[tag]?.length ?? 0),
      0,
    );
  return count(source) > 1 && count(target) > 1;
}

/** The base forms of a term's words, without prepositions, articles and single letters. */
function contentWords(text: string, { lemma, particles, conjunctions, contractions }: Inflection): string[] {
  const words = foldSpelling(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return [
    ...new Set(
      words
        .filter(
          (word) =>
            word.length > 1 &&
            !particles.includes(word) &&
            !conjunctions.includes(word) &&
            contractions[word] === undefined,
        )
        .map((word) => lemma(word)),
    ),
  ];
}

/** 2 × the likeness of the words that were matched one to one ÷ all words. */
function matchedShare(
  a: readonly string[],
  b: readonly string[],
  likeness: (a: string, b: string) => number,
): number {
  if (a.length === 0 || b.length === 0) return 0;
  const pairs = a
    .flatMap((word, left) => b.map((other, right) => ({ left, right, value: likeness(word, other) })))
    .filter(({ value }) => value > 0)
    .sort((x, y) => y.value - x.value || x.left - y.left || x.right - y.right);
  const usedLeft = new Set<number>();
  const usedRight = new Set<number>();
  let sum = 0;
  for (const { left, right, value } of pairs) {
    if (usedLeft.has(left) || usedRight.has(right)) continue;
    usedLeft.add(left);
    usedRight.add(right);
    sum += value;
  }
  return (2 * sum) / (a.length + b.length);
}
