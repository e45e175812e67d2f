import { enlarged } from '../../enlarged.ts';
import { Gap, Shape, type Tokens } from '../match/token-model.ts';
import { type KnownWords, Role } from './known-words.ts';

/** What stands at a place of a stream: the role of the word in bits 0 and 1, and these. */
export const Mark = {
  role: 3,
  /** The later half of a contraction: it shares its place with the word before. */
  second: 4,
  /** Nothing stands between it and the word before. */
  glued: 8,
  /** A hyphen stands before it. */
  hyphen: 16,
  /** A determiner, a preposition or a conjunction. */
  opener: 32,
} as const;

/** How the words with one key are used. */
export interface WordUses {
  readonly count: Int32Array;
  /** How often a determiner, a preposition or a barrier stands before: nouns mostly have one, verbs do not. */
  readonly opened: Int32Array;
  /** How often no content word follows at once: adjectives before their noun mostly have one. */
  readonly closed: Int32Array;
}

/** The words of texts one after the other, as the finder of new terms sees them; a barrier ends each text. */
export class WordStream {
  readonly #words: KnownWords;
  /** Where each text begins. */
  readonly #texts: number[] = [];
  #length = 0;
  marks = new Uint8Array(0);
  /** By place: the number of the word's key, in `KnownWords`. */
  keys = new Int32Array(0);
  /** By place: offsets into its text. */
  starts = new Int32Array(0);
  ends = new Int32Array(0);
  /** By place: where the known term that it stands in ends, or 0. */
  knownEnds = new Int32Array(0);

  constructor(words: KnownWords) {
    this.#words = words;
  }

  get length(): number {
    return this.#length;
  }

  /** The number of the text that a place stands in. */
  textAt(place: number): number {
    let low = 0;
    let high = this.#texts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#texts[middle] ?? 0) <= place) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** @param knownEnd by offset: where the known term that holds it ends, or 0; undefined where there is none. */
  add(text: string, tokens: Tokens, knownEnd: Int32Array | undefined): void {
    const from = this.#length;
    const { count } = tokens;
    this.#texts.push(from);
    this.#length = from + count + 1;
    this.#makeRoom();
    this.starts.set(tokens.start.subarray(0, count), from);
    this.ends.set(tokens.end.subarray(0, count), from);
    const { marks, keys, knownEnds } = this;
    for (let index = 0; index < count; index += 1) {
      const start = tokens.start[index] ?? 0;
      const end = tokens.end[index] ?? 0;
      const shape = tokens.shape[index] ?? 0;
      const gap = tokens.gap[index] ?? 0;
      const { role, opener, key } = this.#words.wordAt(text, start, end, shape);
      marks[from + index] =
        role |
        ((shape & Shape.second) !== 0 ? Mark.second : 0) |
        (gap === Gap.none ? Mark.glued : gap === Gap.hyphen ? Mark.hyphen : 0) |
        (opener ? Mark.opener : 0);
      keys[from + index] = key;
      if (knownEnd !== undefined) knownEnds[from + index] = knownEnd[start] ?? 0;
    }
    marks[from + count] = Role.barrier | Mark.opener;
  }

  /** How each word is used in the texts, by the number of its key. */
  uses(): WordUses {
    const { marks, keys } = this;
    const size = this.#words.keyCount;
    const [count, opened, closed] = [new Int32Array(size), new Int32Array(size), new Int32Array(size)];
    let before: number = Mark.opener;
    for (let place = 0; place < this.#length; place += 1) {
      const mark = marks[place] ?? 0;
      if ((mark & (Mark.role | Mark.second)) === Role.content) {
        const key = keys[place] ?? 0;
        count[key] = (count[key] ?? 0) + 1;
        if ((before & Mark.opener) !== 0) opened[key] = (opened[key] ?? 0) + 1;
        if (((marks[place + 1] ?? 0) & (Mark.role | Mark.glued)) !== Role.content)
          closed[key] = (closed[key] ?? 0) + 1;
      }
      before = mark;
    }
    return { count, opened, closed };
  }

  #makeRoom(): void {
    if (this.#length <= this.marks.length) return;
    const size = Math.max(this.#length, this.#texts.length > 1 ? 2 * this.marks.length : 0);
    const { marks, keys, starts, ends, knownEnds } = this;
    this.marks = new Uint8Array(size);
    this.marks.set(marks);
    this.keys = enlarged(keys, size);
    this.starts = enlarged(starts, size);
    this.ends = enlarged(ends, size);
    this.knownEnds = enlarged(knownEnds, size);
  }
}
