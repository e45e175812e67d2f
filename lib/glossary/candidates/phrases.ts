import type { Span } from '../../text/span.ts';
import { Gap, Shape } from '../match/token-model.ts';
import { PhraseTree } from './phrase-tree.ts';
import { Role, type TextWords } from './word-uses.ts';

/** How many content words a candidate may have, and how many words in all. */
const MAX_CONTENT_WORDS = 4;
const MAX_WORDS = 7;

/** One place of a phrase. */
export interface Place extends Span {
  /** Which of the texts it stands in. */
  readonly text: number;
}

/** A run of words that may be a term, in all its forms. */
export interface Phrase {
  /** Base forms of its words. */
  readonly keys: readonly string[];
  /** How many of them are content words. */
  readonly words: number;
  readonly places: Place[];
  /** Occurrences inside longer phrases, and how many different ones. */
  nestedIn: number;
  nestedCount: number;
}

function isSecond(words: TextWords, index: number): boolean {
  return ((words.tokens.shape[index] ?? 0) & Shape.second) !== 0;
}

function hasHyphenBefore(words: TextWords, index: number): boolean {
  return index < words.tokens.count && (words.tokens.gap[index] ?? 0) === Gap.hyphen;
}

/** Collects the phrases of texts: where each stands, as numbers in a few flat lists. */
export class PhraseCollector {
  readonly #tree = new PhraseTree();
  /** Per node of the tree: content words of the phrase, its places, the first and the last of them. */
  readonly #contentWords: number[] = [];
  readonly #counts: number[] = [];
  readonly #first: number[] = [];
  readonly #last: number[] = [];
  /** Per place: text, start, end, and the next place of the same phrase or -1. */
  readonly #texts: number[] = [];
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  readonly #next: number[] = [];

  /** Adds the phrases of one text; places for which `known` holds are terms already, or parts of one. */
  add(words: TextWords, text: number, known: (start: number, end: number) => boolean): void {
    const { tokens, roles, keys } = words;
    for (let first = 0; first < tokens.count; first += 1) {
      if (roles[first] !== Role.content || isSecond(words, first) || hasHyphenBefore(words, first)) continue;
      let content = 0;
      let node = 0;
      for (let last = first; last < tokens.count && last - first < MAX_WORDS; last += 1) {
        const second = isSecond(words, last);
        if (roles[last] === Role.barrier) break;
        if (last > first && !second && tokens.gap[last] === Gap.none) break;
        if (!second) node = this.#child(node, keys[last] ?? 0);
        if (roles[last] !== Role.content) continue;
        content += 1;
        if (content > MAX_CONTENT_WORDS) break;
        if (hasHyphenBefore(words, last + 1)) continue;
        const start = tokens.start[first] ?? 0;
        const end = tokens.end[last] ?? 0;
        if (!known(start, end)) this.#addPlace(node, content, text, start, end);
      }
    }
  }

  /** The phrases with `least` places or more, by the keys of their words with spaces between. */
  withPlaces(least: number, keyOf: (word: number) => string): Map<string, Phrase> {
    const phrases = new Map<string, Phrase>();
    for (let node = 1; node < this.#tree.size; node += 1) {
      if ((this.#counts[node] ?? 0) < least) continue;
      const keys = this.#tree.wordsOf(node).map(keyOf);
      const words = this.#contentWords[node] ?? 0;
      phrases.set(keys.join(' '), {
        keys,
        words,
        places: this.#placesOf(node),
        nestedIn: 0,
        nestedCount: 0,
      });
    }
    return phrases;
  }

  #child(parent: number, word: number): number {
    const node = this.#tree.child(parent, word);
    while (this.#counts.length <= node) {
      this.#contentWords.push(0);
      this.#counts.push(0);
      this.#first.push(-1);
      this.#last.push(-1);
    }
    return node;
  }

  #addPlace(node: number, content: number, text: number, start: number, end: number): void {
    const place = this.#texts.length;
    this.#texts.push(text);
    this.#starts.push(start);
    this.#ends.push(end);
    this.#next.push(-1);
    const last = this.#last[node] ?? -1;
    if (last < 0) {
      this.#first[node] = place;
      this.#contentWords[node] = content;
    } else this.#next[last] = place;
    this.#last[node] = place;
    this.#counts[node] = (this.#counts[node] ?? 0) + 1;
  }

  #placesOf(node: number): Place[] {
    const places: Place[] = [];
    for (let place = this.#first[node] ?? -1; place >= 0; place = this.#next[place] ?? -1) {
      places.push({
        text: this.#texts[place] ?? 0,
        start: this.#starts[place] ?? 0,
        end: this.#ends[place] ?? 0,
      });
    }
    return places;
  }
}

/** Counts for each phrase the longer ones around it. */
export function countNested(phrases: ReadonlyMap<string, Phrase>): void {
  for (const phrase of phrases.values()) {
    const inner = new Set<string>();
    const { keys } = phrase;
    for (let from = 0; from < keys.length; from += 1) {
      for (let to = from + 1; to <= keys.length; to += 1) {
        if (to - from < keys.length) inner.add(keys.slice(from, to).join(' '));
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

/**
 * The C-value of a phrase (Frantzi, Ananiadou and Mima 2000) without its factor for length, which lifts chains
 * of words that met by chance: occurrences − mean occurrences of the longer phrases around it.
 */
export function freeCount({ places, nestedIn, nestedCount }: Phrase): number {
  return nestedCount === 0 ? places.length : places.length - nestedIn / nestedCount;
}
