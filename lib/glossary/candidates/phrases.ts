import { Role } from './known-words.ts';
import { PhraseTree } from './phrase-tree.ts';
import { Mark, type WordStream } from './word-stream.ts';

/** How many content words a candidate may have, and how many words in all. */
const MAX_CONTENT_WORDS = 4;
const MAX_WORDS = 7;

/** Bits that hold the content words read so far, beside a place. */
const CONTENT_BITS = 3;
const CONTENT_MASK = (1 << CONTENT_BITS) - 1;
/** Where nothing more can follow. */
const OVER = -1;

/** A run of words that may be a term, in all its forms. */
export interface Phrase {
  readonly node: number;
  /** Numbers of the keys of its words. */
  readonly keys: readonly number[];
  /** How many of them are content words. */
  readonly words: number;
  /** How often it occurs. */
  readonly count: number;
  /** Occurrences inside longer phrases, and how many different ones. */
  nestedIn: number;
  nestedCount: number;
}

/** One occurrence of a phrase: the places in the stream of its first and its last word. */
export interface Occurrence {
  readonly first: number;
  readonly last: number;
}

/**
 * Collects the phrases of a stream of words. Most phrases occur once, and those that begin with one of them as
 * well: a phrase is followed further only when its beginning is met a second time (as in Agrawal and Srikant
 * 1994, no sequence is more frequent than what it begins with). So few are ever made.
 */
export class PhraseCollector {
  readonly #stream: WordStream;
  readonly #tree = new PhraseTree();
  /** Per node: the first place of the only run that met it so far + 1 or 0, and where that run goes on. */
  readonly #waiting: number[] = [0];
  readonly #resume: number[] = [0];
  /** Per node: content words, number of occurrences, the first and the last of them or -1. */
  readonly #contentWords: number[] = [0];
  readonly #counts: number[] = [0];
  readonly #heads: number[] = [OVER];
  readonly #tails: number[] = [OVER];
  /** Per occurrence: first and last place, and the next occurrence of the same phrase or -1. */
  readonly #firsts: number[] = [];
  readonly #lasts: number[] = [];
  readonly #next: number[] = [];
  /** The node that the last step led to. */
  #node = 0;

  /** Reads the whole stream. What is a known term, or a part of one, is no occurrence. */
  constructor(stream: WordStream) {
    this.#stream = stream;
    const { marks, length } = stream;
    for (let first = 0; first < length; first += 1) {
      const mark = marks[first] ?? 0;
      if ((mark & (Mark.role | Mark.second | Mark.hyphen)) === Role.content) this.#follow(first);
    }
  }

  /** The phrases that occur `least` times or more, with how often they occur in others of them. */
  repeated(least: number): Phrase[] {
    const phrases: Phrase[] = [];
    const byNode: (Phrase | undefined)[] = [];
    for (let node = 1; node < this.#tree.size; node += 1) {
      const count = this.#counts[node] ?? 0;
      if (count < least) continue;
      const keys = this.#tree.wordsOf(node);
      const words = this.#contentWords[node] ?? 0;
      const phrase = { node, keys, words, count, nestedIn: 0, nestedCount: 0 };
      phrases.push(phrase);
      byNode[node] = phrase;
    }
    for (const phrase of phrases) this.#countWithin(phrase, byNode);
    return phrases;
  }

  /** The occurrences of a phrase, in the order of the stream. */
  *occurrencesOf({ node }: Phrase): Generator<Occurrence, void, undefined> {
    for (let at = this.#heads[node] ?? OVER; at >= 0; at = this.#next[at] ?? OVER) {
      yield { first: this.#firsts[at] ?? 0, last: this.#lasts[at] ?? 0 };
    }
  }

  /** Follows the run from `first` as far as runs before it went, and one word further. */
  #follow(first: number): void {
    let resume = first << CONTENT_BITS;
    let node = 0;
    for (;;) {
      const known = this.#tree.size;
      resume = this.#step(node, first, resume);
      if (resume === OVER) return;
      node = this.#node;
      if (node >= known) {
        this.#waiting[node] = first + 1;
        this.#resume[node] = resume;
        return;
      }
      const waiting = (this.#waiting[node] ?? 0) - 1;
      if (waiting >= 0) this.#advance(node, waiting);
    }
  }

  /** Lets the run that waits at a node go one word further. */
  #advance(node: number, first: number): void {
    this.#waiting[node] = 0;
    const resume = this.#step(node, first, this.#resume[node] ?? 0);
    if (resume === OVER) return;
    this.#waiting[this.#node] = first + 1;
    this.#resume[this.#node] = resume;
  }

  /** Takes the next word of a run, leaves its node in `#node`, and says where the run goes on, or `OVER`. */
  #step(parent: number, first: number, resume: number): number {
    const { marks, keys, knownEnds, ends } = this.#stream;
    const content = resume & CONTENT_MASK;
    let at = resume >> CONTENT_BITS;
    const mark = marks[at] ?? 0;
    const role = mark & Mark.role;
    if (role === Role.barrier || (at > first && (mark & Mark.glued) !== 0)) return OVER;
    if (role === Role.content && content === MAX_CONTENT_WORDS) return OVER;
    const node = this.#child(parent, keys[at] ?? 0);
    this.#node = node;
    const last = at;
    do at += 1;
    while (((marks[at] ?? 0) & Mark.second) !== 0);
    const within = at - first < MAX_WORDS;
    if (role !== Role.content) return within ? (at << CONTENT_BITS) | content : OVER;
    if (((marks[at] ?? 0) & Mark.hyphen) === 0 && (knownEnds[first] ?? 0) < (ends[last] ?? 0))
      this.#addOccurrence(node, content + 1, first, last);
    return within ? (at << CONTENT_BITS) | (content + 1) : OVER;
  }

  #child(parent: number, key: number): number {
    const node = this.#tree.child(parent, key);
    if (node < this.#counts.length) return node;
    this.#waiting.push(0);
    this.#resume.push(0);
    this.#contentWords.push(0);
    this.#counts.push(0);
    this.#heads.push(OVER);
    this.#tails.push(OVER);
    return node;
  }

  #addOccurrence(node: number, content: number, first: number, last: number): void {
    const occurrence = this.#firsts.length;
    this.#firsts.push(first);
    this.#lasts.push(last);
    this.#next.push(OVER);
    const tail = this.#tails[node] ?? OVER;
    if (tail < 0) {
      this.#heads[node] = occurrence;
      this.#contentWords[node] = content;
    } else this.#next[tail] = occurrence;
    this.#tails[node] = occurrence;
    this.#counts[node] = (this.#counts[node] ?? 0) + 1;
  }

  /** Counts a phrase once for each other phrase that it holds. */
  #countWithin({ keys, count }: Phrase, byNode: readonly (Phrase | undefined)[]): void {
    const inner: Phrase[] = [];
    for (let from = 0; from < keys.length; from += 1) {
      let node = 0;
      for (let to = from; to < keys.length && (from > 0 || to < keys.length - 1); to += 1) {
        node = this.#tree.find(node, keys[to] ?? 0);
        if (node === 0) break;
        const shorter = byNode[node];
        if (shorter === undefined || inner.includes(shorter)) continue;
        inner.push(shorter);
        shorter.nestedIn += count;
        shorter.nestedCount += 1;
      }
    }
  }
}

/**
 * The C-value of a phrase (Frantzi, Ananiadou and Mima 2000) without its factor for length, which lifts chains
 * of words that met by chance: occurrences − mean occurrences of the longer phrases around it.
 */
export function freeCount({ count, nestedIn, nestedCount }: Phrase): number {
  return nestedCount === 0 ? count : count - nestedIn / nestedCount;
}
