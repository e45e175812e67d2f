import type { Span } from '../../text/span.ts';
import { Gap, Shape } from '../match/token-model.ts';
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

/** Adds the phrases of one text; places for which `known` holds are terms already, or parts of one. */
export function collectPhrases(
  all: Map<string, Phrase>,
  words: TextWords,
  text: number,
  known: (start: number, end: number) => boolean,
): void {
  const { tokens, roles, keys } = words;
  for (let first = 0; first < tokens.count; first += 1) {
    if (roles[first] !== Role.content || isSecond(words, first) || hasHyphenBefore(words, first)) continue;
    let content = 0;
    const parts: string[] = [];
    for (let last = first; last < tokens.count && last - first < MAX_WORDS; last += 1) {
      const second = isSecond(words, last);
      if (roles[last] === Role.barrier) break;
      if (last > first && !second && tokens.gap[last] === Gap.none) break;
      if (!second) parts.push(keys[last] ?? '');
      if (roles[last] !== Role.content) continue;
      content += 1;
      if (content > MAX_CONTENT_WORDS) break;
      if (hasHyphenBefore(words, last + 1)) continue;
      const start = tokens.start[first] ?? 0;
      const end = tokens.end[last] ?? 0;
      if (known(start, end)) continue;
      const key = parts.join(' ');
      let phrase = all.get(key);
      if (phrase === undefined) {
        phrase = { keys: [...parts], words: content, places: [], nestedIn: 0, nestedCount: 0 };
        all.set(key, phrase);
      }
      phrase.places.push({ text, start, end });
    }
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
