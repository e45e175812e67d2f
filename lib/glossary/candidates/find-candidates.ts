import type { Language } from '../../languages/language.ts';
import { inflection as noInflection } from '../../languages/und/inflection.ts';
import type { Span } from '../../text/span.ts';
import { type FindInput, matchesOf } from '../find.ts';
import type { Candidate } from '../schema.ts';
import { sentenceAt } from '../sentence-at.ts';
import type { Termbase } from '../termbase.ts';
import { tokensOf } from '../text-tokens.ts';
import { Best, type Scored } from './best.ts';
import { KnownWords } from './known-words.ts';
import { type Phrase, PhraseCollector } from './phrases.ts';
import { Scorer } from './score.ts';
import { WordStream } from './word-stream.ts';

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
  const words = KnownWords.of(language);
  const stream = new WordStream(words);
  for (const input of texts) {
    const tokens = input.tokens ?? tokensOf(input.text, language);
    stream.add(input.text, tokens.tokens, knownEnds({ ...input, tokens }, termbases));
  }
  const collector = new PhraseCollector(stream);
  const total = stream.length - texts.length;
  const scorer = new Scorer(words, stream.uses(), total, inflection.head === 'first');
  const best = new Best<Found>(limit);
  for (const phrase of collector.repeated(MIN_COUNT)) {
    const score = scorer.scoreOf(phrase);
    if (score <= 0 || !best.takes(score)) continue;
    const places = placesOf(phrase, collector, stream);
    const found = firstInSentence(places, texts);
    if (found === undefined) continue;
    const name = phrase.keys.map((key) => words.keyAt(key).text).join(' ');
    best.add({ name, score, places, found });
  }
  return best.sorted().map(({ score, places, found }) => ({
    term: commonForm(texts, places),
    count: places.length,
    score: Math.round(score * 1000) / 1000,
    ...found,
  }));
}

/** One place of a phrase. */
interface Place extends Span {
  /** Which of the texts it stands in. */
  readonly text: number;
}

interface Found extends Scored {
  readonly places: readonly Place[];
  readonly found: Pick<TextCandidate, 'text' | 'example'>;
}

function placesOf(phrase: Phrase, collector: PhraseCollector, stream: WordStream): Place[] {
  return Array.from(collector.occurrencesOf(phrase), ({ first, last }) => ({
    text: stream.textAt(first),
    start: stream.starts[first] ?? 0,
    end: stream.ends[last] ?? 0,
  }));
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

/** By offset: where the known term that holds it ends, or 0; undefined where a text has none. */
function knownEnds(input: FindInput, termbases: readonly Termbase[]): Int32Array | undefined {
  let endOf: Int32Array | undefined;
  for (const matches of matchesOf(input, termbases)) {
    for (const { start, end, nested } of matches) {
      if (nested) continue;
      endOf ??= new Int32Array(input.text.length);
      endOf.fill(end, start, end);
    }
  }
  return endOf;
}

/** The form that occurs most; the first of those that occur as often. */
function commonForm(texts: readonly FindInput[], places: readonly Place[]): string {
  const counts = new Map<string, number>();
  for (const { text, start, end } of places) {
    const form = (texts[text]?.text.slice(start, end) ?? '').replace(/\s+/g, ' ').replaceAll('\u00ad', '');
    counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  return [...counts].reduce((best, item) => (item[1] > best[1] ? item : best))[0];
}
