import { enlarged } from '../enlarged.ts';
import type { Span } from '../text/index.ts';
import type { PhraseSet, WordRow } from './phrases.ts';

/** What a word is, wherever it stands in its article. */
export interface Entry {
  /** The word, folded. */
  readonly word: string;
  /** Number of the topic word, or −1 for a word that carries no topic. */
  readonly term: number;
  /** Whether it is a topic word with a capital; never where every noun has one. */
  readonly name: boolean;
  /** The bits of the cues that it may start. */
  readonly cues: number;
}

/** UTF-16 code units within which an introductory phrase ends. */
const INTRODUCTION = 60;
const COMMA = 0x2c;
const NO_NAMES: readonly string[] = [];

/**
 * The words of one stretch of text. Its memory is used again for the next stretch that is read into it: what
 * is to last must be taken out before.
 */
export class Stretch implements WordRow {
  length = 0;
  /** Topic words, as numbers of the vocabulary, in order: the first `topicCount`. */
  topics = new Int32Array(64);
  topicCount = 0;
  /** Whether one of the words is a number in digits. */
  figures = false;
  #text = '';
  #start = 0;
  #end = 0;
  /** The bits of the cues that any word may start. */
  #cues = 0;
  #named = false;
  #entries: Entry[] = [];
  #starts = new Int32Array(64);
  #ends = new Int32Array(64);

  /** Empties it for the words of `text.slice(start, end)`. */
  begin(text: string, { start, end }: Span): void {
    this.#text = text;
    this.#start = start;
    this.#end = end;
    this.length = 0;
    this.topicCount = 0;
    this.figures = false;
    this.#cues = 0;
    this.#named = false;
  }

  /** Adds the next word. */
  push(entry: Entry, start: number, end: number): void {
    const position = this.length;
    if (position === this.topics.length) this.#grow();
    this.#entries[position] = entry;
    this.#starts[position] = start;
    this.#ends[position] = end;
    this.#cues |= entry.cues;
    if (entry.term >= 0) {
      this.topics[this.topicCount] = entry.term;
      this.topicCount += 1;
      if (entry.name && position > 0) this.#named = true;
    }
    this.length = position + 1;
  }

  at(position: number): string | undefined {
    return position < this.length ? this.#entries[position]?.word : undefined;
  }

  /** Words of the longest phrase of `set` that starts at `position`, or 0. */
  lengthOf(set: PhraseSet, position: number): number {
    if ((this.#cues & set.bit) === 0 || !this.#mayStart(set, position)) return 0;
    return set.lengthAt(this, position);
  }

  /** Whether a phrase of `set` starts at a position from `first` on, before `end`. */
  holds(set: PhraseSet, first = 0, end = this.length): boolean {
    if ((this.#cues & set.bit) === 0) return false;
    const last = Math.min(end, this.length);
    for (let position = first; position < last; position += 1)
      if (this.#mayStart(set, position) && set.lengthAt(this, position) > 0) return true;
    return false;
  }

  /**
   * Capitalised topic words other than the first; none where every noun has a capital.
   * @param counts whether a name counts where it stands; all do where absent
   */
  names(counts?: (place: Span) => boolean): readonly string[] {
    if (!this.#named) return NO_NAMES;
    const names: string[] = [];
    for (let position = 1; position < this.length; position += 1) {
      const entry = this.#entries[position];
      if (!entry?.name) continue;
      if (counts?.({ start: this.#starts[position] ?? 0, end: this.#ends[position] ?? 0 }) === false)
        continue;
      names.push(entry.word);
    }
    return names;
  }

  /** Words of the introductory phrase: those before the first comma, where it comes early; else 0. */
  introduction(): number {
    const limit = Math.min(this.#end, this.#start + INTRODUCTION);
    for (let at = this.#start; at < limit; at += 1) {
      if (this.#text.charCodeAt(at) !== COMMA) continue;
      let words = 0;
      while (words < this.length && (this.#ends[words] ?? 0) <= at) words += 1;
      return words;
    }
    return 0;
  }

  #mayStart(set: PhraseSet, position: number): boolean {
    return position < this.length && ((this.#entries[position]?.cues ?? 0) & set.bit) !== 0;
  }

  #grow(): void {
    this.topics = enlarged(this.topics);
    this.#starts = enlarged(this.#starts);
    this.#ends = enlarged(this.#ends);
  }
}
