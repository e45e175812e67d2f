import type { Language } from '../../languages/language.ts';
import { inflection as noInflection } from '../../languages/und/inflection.ts';
import { type FindInput, matchesOf } from '../find.ts';
import { prepareContractions } from '../match/contractions.ts';
import { tokenise } from '../match/tokenise.ts';
import type { Candidate } from '../schema.ts';
import { sentenceAt } from '../sentence-at.ts';
import type { Termbase } from '../termbase.ts';
import { Background } from './background.ts';
import { countNested, freeCount, type Phrase, PhraseCollector, type Place } from './phrases.ts';
import { WordReader } from './word-uses.ts';

/** A phrase counts as a candidate from this number of occurrences. */
const MIN_COUNT = 2;

export interface CandidateOptions {
  /** How many are returned at most. */
  readonly limit?: number;
}

/** A candidate of several texts: its example stands in the text with this number. */
export interface TextCandidate extends Candidate {
  readonly text: number;
}

/** Term-like phrases of one article that none of the termbases holds, best first: see `findTextCandidates`. */
export function findCandidates(
  input: FindInput,
  termbases: readonly Termbase[],
  options: CandidateOptions = {},
): Candidate[] {
  return findTextCandidates([input], input.language, termbases, options).map(
    ({ text: _text, ...candidate }) => candidate,
  );
}

/**
 * Term-like phrases of texts of one language that none of the termbases holds, best first. They are ranked by
 * log C-value × weirdness: how often a phrase stands by itself, and how much oftener its words stand here than
 * in general language (Ahmad, Gillam and Tostevin 1999). All forms of a word count as one.
 */
export function findTextCandidates(
  texts: readonly FindInput[],
  language: Language,
  termbases: readonly Termbase[],
  { limit = 20 }: CandidateOptions = {},
): TextCandidate[] {
  const inflection = language.inflection ?? noInflection;
  const contractions = prepareContractions(inflection);
  const reader = new WordReader(language);
  const collector = new PhraseCollector();
  let total = 0;
  texts.forEach((input, number) => {
    const words = reader.read(input.text, tokenise(input.text, contractions));
    total += words.tokens.count;
    collector.add(words, number, knownPlaces(input, termbases));
  });
  const phrases = collector.withPlaces(MIN_COUNT, (word) => reader.keyAt(word));
  countNested(phrases);
  const background = new Background(language, reader, total);
  const scored = [...phrases]
    .map(([key, phrase]) => ({
      key,
      phrase,
      score: scoreOf(phrase, reader, background, language),
    }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1));
  const result: TextCandidate[] = [];
  for (const { phrase, score } of scored) {
    if (result.length >= limit) break;
    const found = firstInSentence(phrase.places, texts);
    if (found === undefined) continue;
    result.push({
      term: commonForm(texts, phrase),
      count: phrase.places.length,
      score: Math.round(score * 1000) / 1000,
      ...found,
    });
  }
  return result;
}

/** The share of its uses in which a word must stand as a noun does for it to head a term. */
const NOUN_SHARE = 0.4;
/** What counts against a lone word, which is a term more rarely, and against *de la*: terms mostly have the bare *de*. */
const LONE_WORD = 0.5;
const WITH_ARTICLE = 0.6;

function scoreOf(phrase: Phrase, reader: WordReader, background: Background, language: Language): number {
  const free = freeCount(phrase);
  if (free <= 0) return 0;
  const headFirst = language.inflection?.head === 'first';
  const head = reader.useOf(phrase.keys[headFirst ? 0 : phrase.keys.length - 1] ?? '');
  if (head === undefined) return 0;
  if ((headFirst ? head.opened : head.closed) / head.count < NOUN_SHARE) return 0;
  const lone = phrase.words === 1;
  if (lone && (head.opened / head.count < NOUN_SHARE || background.isEveryday(phrase.keys[0] ?? '')))
    return 0;
  const articles = language.terminology?.articles ?? [];
  return (
    Math.log2(1 + free) *
    background.weirdness(phrase.keys) *
    (lone ? LONE_WORD : 1) *
    (phrase.keys.some((key) => articles.includes(key)) ? WITH_ARTICLE : 1)
  );
}

/** The first place that one sentence holds whole. */
function firstInSentence(
  places: readonly Place[],
  texts: readonly FindInput[],
): Pick<TextCandidate, 'text' | 'example'> | undefined {
  for (const { text, start, end } of places) {
    const sentence = sentenceAt(texts[text]?.sentences ?? [], start, end);
    if (sentence !== undefined) return { text, example: { start, end, sentence: sentence.index } };
  }
  return undefined;
}

/** Says whether a place is a known term or lies within one. */
function knownPlaces(
  input: FindInput,
  termbases: readonly Termbase[],
): (start: number, end: number) => boolean {
  const endOf = new Int32Array(input.text.length);
  for (const matches of matchesOf(input, termbases)) {
    for (const { start, end, nested } of matches) {
      if (!nested) endOf.fill(end, start, end);
    }
  }
  return (start, end) => (endOf[start] ?? 0) >= end;
}

/** The form that occurs most; the first of those that occur as often. */
function commonForm(texts: readonly FindInput[], { places }: Phrase): string {
  const counts = new Map<string, number>();
  for (const { text, start, end } of places) {
    const form = (texts[text]?.text.slice(start, end) ?? '').replace(/\s+/g, ' ').replaceAll('\u00ad', '');
    counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  return [...counts].reduce((best, item) => (item[1] > best[1] ? item : best))[0];
}
