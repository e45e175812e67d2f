import type { Language } from '../languages/language.ts';
import { inflection as noInflection } from '../languages/und/inflection.ts';
import type { Span } from '../text/span.ts';
import type { FindInput } from './find.ts';
import { matchTerms } from './match/match.ts';
import { Gap, prepareContractions, Shape, type Tokens, tokenise } from './match/tokens.ts';
import type { Candidate } from './schema.ts';
import { sentenceAt } from './sentence-at.ts';
import type { Termbase } from './termbase.ts';

/** How many content words a candidate may have, and how many words in all. */
const MAX_CONTENT_WORDS = 4;
const MAX_WORDS = 7;
/** A phrase counts as a candidate from this number of occurrences. */
const MIN_COUNT = 2;
const MIN_LETTERS = 3;

export interface CandidateOptions {
  /** How many are returned at most. */
  readonly limit?: number;
}

interface Phrase {
  readonly words: number;
  readonly places: { readonly start: number; readonly end: number }[];
  /** Occurrences inside longer candidates, and how many different ones. */
  nestedIn: number;
  nestedCount: number;
}

/** What each token may be in a candidate. */
const Role = { barrier: 0, content: 1, link: 2 } as const;

/** Words that carry no topic, folded as the article's are. */
function stopWordsOf(language: Language): ReadonlySet<string> {
  return new Set(language.summary.stopWords.map((word) => word.toLowerCase()));
}

function rolesOf(text: string, tokens: Tokens, language: Language): Uint8Array {
  const stopWords = stopWordsOf(language);
  const links = new Set(language.terminology?.links ?? []);
  const roles = new Uint8Array(tokens.count);
  for (let index = 0; index < tokens.count; index += 1) {
    const shape = tokens.shape[index] ?? 0;
    const word = text.slice(tokens.start[index], tokens.end[index]).toLowerCase();
    if ((shape & (Shape.symbol | Shape.digits)) !== 0) roles[index] = Role.barrier;
    else if (links.has(word)) roles[index] = Role.link;
    else roles[index] = word.length >= MIN_LETTERS && !stopWords.has(word) ? Role.content : Role.barrier;
  }
  return roles;
}

/**
 * Term-like phrases of an article that none of the termbases holds, best first, ranked by C-value (Frantzi,
 * Ananiadou and Mima 2000): log₂(words + 1) × (occurrences − mean occurrences of the longer candidates around
 * it). Forms in the singular and the plural count as one.
 */
export function findCandidates(
  input: FindInput,
  termbases: readonly Termbase[],
  { limit = 20 }: CandidateOptions = {},
): Candidate[] {
  const { text, sentences, language } = input;
  const tokens = tokenise(text, prepareContractions(language.inflection ?? noInflection));
  const roles = rolesOf(text, tokens, language);
  const known = knownPlaces(text, termbases);
  const phrases = collectPhrases(text, tokens, roles, known);
  countNested(phrases);
  const general = new Set((language.terminology?.generalWords ?? []).map(stem));
  const scored = [...phrases]
    .map(([key, phrase]) => ({ key, phrase, score: cValue(phrase) * specificity(key, general) }))
    .filter(({ score }) => score > 0)
    .sort(
      (a, b) =>
        b.score - a.score ||
        (a.phrase.places[0]?.start ?? 0) - (b.phrase.places[0]?.start ?? 0) ||
        (a.key < b.key ? -1 : 1),
    );
  const result: Candidate[] = [];
  for (const { phrase, score } of scored) {
    if (result.length >= limit) break;
    const example = firstInSentence(phrase.places, sentences);
    if (example === undefined) continue;
    result.push({
      term: commonForm(text, phrase),
      count: phrase.places.length,
      score: Math.round(score * 1000) / 1000,
      example,
    });
  }
  return result;
}

/** The first place that one sentence holds whole. */
function firstInSentence(
  places: readonly Span[],
  sentences: FindInput['sentences'],
): Candidate['example'] | undefined {
  for (const { start, end } of places) {
    const sentence = sentenceAt(sentences, start, end);
    if (sentence !== undefined) return { start, end, sentence: sentence.index };
  }
  return undefined;
}

/** Places of known terms, by `start:end`. */
function knownPlaces(text: string, termbases: readonly Termbase[]): ReadonlySet<string> {
  const places = new Set<string>();
  for (const termbase of termbases) {
    for (const { start, end } of matchTerms(text, termbase)) places.add(`${start}:${end}`);
  }
  return places;
}

function collectPhrases(
  text: string,
  tokens: Tokens,
  roles: Uint8Array,
  known: ReadonlySet<string>,
): Map<string, Phrase> {
  const all = new Map<string, Phrase>();
  for (let first = 0; first < tokens.count; first += 1) {
    if (roles[first] !== Role.content || ((tokens.shape[first] ?? 0) & Shape.second) !== 0) continue;
    let content = 0;
    const keys: string[] = [];
    for (let last = first; last < tokens.count && last - first < MAX_WORDS; last += 1) {
      const role = roles[last];
      if (
        role === Role.barrier ||
        (last > first &&
          (tokens.gap[last] ?? 0) === Gap.none &&
          ((tokens.shape[last] ?? 0) & Shape.second) === 0)
      )
        break;
      if (((tokens.shape[last] ?? 0) & Shape.second) === 0)
        keys.push(stem(text.slice(tokens.start[last], tokens.end[last])));
      if (role !== Role.content) continue;
      content += 1;
      if (content > MAX_CONTENT_WORDS) break;
      const start = tokens.start[first] ?? 0;
      const end = tokens.end[last] ?? 0;
      if (known.has(`${start}:${end}`)) continue;
      const key = keys.join(' ');
      const phrase = all.get(key) ?? { words: content, places: [], nestedIn: 0, nestedCount: 0 };
      phrase.places.push({ start, end });
      all.set(key, phrase);
    }
  }
  for (const [key, { places }] of all) if (places.length < MIN_COUNT) all.delete(key);
  return all;
}

/** The key under which the forms of a word count as one. */
function stem(word: string): string {
  const lower = word.normalize('NFC').toLowerCase().replaceAll('\u00ad', '');
  return lower.length > 3 ? lower.replace(/(?:aux|al)$/, 'al').replace(/[sx]$/, '') : lower;
}

function countNested(phrases: ReadonlyMap<string, Phrase>): void {
  for (const [key, phrase] of phrases) {
    const words = key.split(' ');
    const inner = new Set<string>();
    for (let from = 0; from < words.length; from += 1) {
      for (let to = from + 1; to <= words.length; to += 1) {
        if (to - from < words.length) inner.add(words.slice(from, to).join(' '));
      }
    }
    for (const part of inner) {
      const shorter = phrases.get(part);
      if (shorter === undefined) continue;
      shorter.nestedIn += phrase.places.length;
      shorter.nestedCount += 1;
    }
  }
}

function cValue({ words, places, nestedIn, nestedCount }: Phrase): number {
  const free = nestedCount === 0 ? places.length : places.length - nestedIn / nestedCount;
  return Math.log2(words + 1) * free;
}

/** How far a phrase is from general language: its words that are not general, squared; a lone word counts half. */
function specificity(key: string, general: ReadonlySet<string>): number {
  const words = key.split(' ').filter((word) => word.length >= MIN_LETTERS);
  const special = words.filter((word) => !general.has(word) && !general.has(word.replace(/e$/, ''))).length;
  if (words.length < 2) return special / 2;
  return Math.max(0.25, special / words.length) ** 2;
}

/** The form that occurs most; the first of those that occur as often. */
function commonForm(text: string, { places }: Phrase): string {
  const counts = new Map<string, number>();
  for (const { start, end } of places) {
    const form = text.slice(start, end).replace(/\s+/g, ' ').replaceAll('\u00ad', '');
    counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  return [...counts].reduce((best, item) => (item[1] > best[1] ? item : best))[0];
}
