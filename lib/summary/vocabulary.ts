import type { Language } from '../languages/language.ts';
import { foldWord, type Span, splitWords } from '../text/index.ts';
import { cuesFor } from './cues.ts';

/** The words of one stretch of text. */
export interface WordProfile {
  /** Folded words, in order, with stop words and elided clitics. */
  readonly words: readonly string[];
  /** Topic words, as numbers of the vocabulary, each once, ascending. */
  readonly terms: readonly number[];
  /** Weights of `terms`: 1 + ln of the count, together a vector of length 1. */
  readonly weights: readonly number[];
  /** Capitalised topic words other than the first, folded, with offsets; none where every noun has a capital. */
  readonly names: readonly Name[];
  /** Whether one of the words is a number in digits. */
  readonly figures: boolean;
  /** Words of the introductory phrase: those before the first comma, where it comes early; else 0. */
  readonly introduction: number;
  /** Positions in `words` where a cue phrase may start. */
  readonly starts: readonly number[];
}

/** A capitalised word within a sentence. */
export interface Name extends Span {
  readonly word: string;
}

/** The vocabulary of one article: folded words numbered as they come. */
export interface Vocabulary {
  readonly read: (text: string, span: Span) => WordProfile;
  readonly size: () => number;
}

/** Letters up to which a word of a language without a stop list counts as a function word. */
const SHORT_WORD = 3;
/** UTF-16 code units within which an introductory phrase ends. */
const INTRODUCTION = 60;

interface Entry {
  readonly word: string;
  /** Number of the topic word, or −1 for a word that carries no topic. */
  readonly term: number;
  readonly capital: boolean;
  readonly start: boolean;
}

/** An empty vocabulary. Each spelling is folded and looked up once. */
export function createVocabulary(language: Language): Vocabulary {
  const { stopWords, phraseStarts } = cuesFor(language);
  const terms = new Map<string, number>();
  const entries = new Map<string, Entry>();

  const entryOf = (surface: string, carriesTopic: boolean): Entry => {
    const known = entries.get(surface);
    if (known) return known;
    const word = foldWord(surface);
    const isStop = stopWords.size > 0 ? stopWords.has(word) : isShort(surface);
    const term = carriesTopic && !isStop ? (terms.get(word) ?? terms.size) : -1;
    if (term >= 0) terms.set(word, term);
    const entry = {
      word,
      term,
      capital: !language.summary.capitalisesNouns && /^\p{Lu}/u.test(surface),
      start: phraseStarts.has(word),
    };
    entries.set(surface, entry);
    return entry;
  };

  return {
    size: () => terms.size,
    read(text, span) {
      const words: string[] = [];
      const names: Name[] = [];
      const starts: number[] = [];
      const found: number[] = [];
      let figures = false;
      let introduction = 0;
      const comma =
        text.slice(span.start, Math.min(span.end, span.start + INTRODUCTION)).indexOf(',') + span.start;
      for (const { start, end, kind } of splitWords(text, span, language.words)) {
        const entry = entryOf(text.slice(start, end), kind !== 'elision');
        if (entry.term >= 0) {
          found.push(entry.term);
          if (entry.capital && words.length > 0) names.push({ start, end, word: entry.word });
        }
        if (kind === 'number') figures = true;
        if (entry.start) starts.push(words.length);
        words.push(entry.word);
        if (end <= comma) introduction = words.length;
      }
      return { words, names, starts, figures, introduction, ...unitVector(found) };
    },
  };
}

/**
 * Whether a word is so short that it is most likely a function word: the stand-in for a stop list, in
 * alphabets. Digits, acronyms and words of other scripts carry topics at any length.
 */
function isShort(surface: string): boolean {
  if (surface.length > SHORT_WORD) return false;
  if (surface.length > 1 && surface === surface.toUpperCase()) return false;
  return /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}'’-]+$/u.test(surface);
}

/** Counts the terms of one sentence, and scales the vector of their weights to length 1. */
function unitVector(found: readonly number[]): { terms: number[]; weights: number[] } {
  const terms: number[] = [];
  const weights: number[] = [];
  let squares = 0;
  let count = 0;
  const sorted = Float64Array.from(found).sort();
  sorted.forEach((term, i) => {
    count += 1;
    if (sorted[i + 1] === term) return;
    const weight = 1 + Math.log(count);
    terms.push(term);
    weights.push(weight);
    squares += weight * weight;
    count = 0;
  });
  const norm = Math.sqrt(squares) || 1;
  return { terms, weights: weights.map((weight) => weight / norm) };
}
