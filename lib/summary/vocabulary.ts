import type { Language } from '../languages/language.ts';
import { foldWord, type Span, splitWords } from '../text/index.ts';
import { cuesFor } from './cues.ts';

/** The words of one stretch of text. */
export interface WordProfile {
  /** Folded words, in order, with stop words and elided clitics. */
  readonly words: readonly string[];
  /** Topic words, as numbers of the vocabulary, each once. */
  readonly terms: readonly number[];
  /** Weights of `terms`: 1 + ln of the count, together a vector of length 1. */
  readonly weights: readonly number[];
  /** Capitalised topic words other than the first word, folded, with their offsets. */
  readonly names: readonly Name[];
  /** Whether one of the words is a number in digits. */
  readonly figures: boolean;
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

interface Entry {
  readonly word: string;
  /** Number of the topic word, or −1 for a word that carries no topic. */
  readonly term: number;
  readonly capital: boolean;
}

/** An empty vocabulary. Each spelling is folded and looked up once. */
export function createVocabulary(language: Language): Vocabulary {
  const { stopWords } = cuesFor(language);
  const terms = new Map<string, number>();
  const entries = new Map<string, Entry>();

  const entryOf = (surface: string, carriesTopic: boolean): Entry => {
    const known = entries.get(surface);
    if (known) return known;
    const word = foldWord(surface);
    const term = carriesTopic && !stopWords.has(word) ? (terms.get(word) ?? terms.size) : -1;
    if (term >= 0) terms.set(word, term);
    const entry = { word, term, capital: /^\p{Lu}/u.test(surface) };
    entries.set(surface, entry);
    return entry;
  };

  return {
    size: () => terms.size,
    read(text, span) {
      const words: string[] = [];
      const names: Name[] = [];
      const counts = new Map<number, number>();
      let figures = false;
      for (const { start, end, kind } of splitWords(text, span, language.words)) {
        const { word, term, capital } = entryOf(text.slice(start, end), kind !== 'elision');
        if (term >= 0) {
          counts.set(term, (counts.get(term) ?? 0) + 1);
          if (capital && words.length > 0) names.push({ start, end, word });
        }
        if (kind === 'number') figures = true;
        words.push(word);
      }
      return { words, names, figures, ...unitVector(counts) };
    },
  };
}

function unitVector(counts: ReadonlyMap<number, number>): { terms: number[]; weights: number[] } {
  const weights = [...counts.values()].map((count) => 1 + Math.log(count));
  const norm = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0)) || 1;
  return { terms: [...counts.keys()], weights: weights.map((weight) => weight / norm) };
}
