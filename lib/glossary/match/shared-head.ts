import type { Sections } from '../layout.ts';
import type { Termbase } from '../termbase.ts';
import type { CueSets } from './cues.ts';
import { longestByFirst } from './longest.ts';
import { Gap, Shape, type Tokens } from './token-model.ts';
import { childOf, headNumber } from './trie-steps.ts';
import type { RawMatch } from './walk.ts';
import { symbolHash } from './word-hash.ts';

const COMMA = symbolHash(44);
/** Words before the shared ones in one part of a coordination (*small arms* in *small arms and mine …*). */
const MAX_WORDS = 3;
/** A coordination is followed over so many parts: more are a list of something else. */
const MAX_PARTS = 8;

/**
 * The terms that share the last words of another: *foreign and defence ministers* holds *foreign minister*,
 * *land, sea and air forces* holds *land force* and *sea force*. Only left of a term that stands there whole,
 * and for languages whose noun phrases end with their head. A match covers the words that are its own (*foreign*).
 */
export class SharedHeads {
  readonly #tokens: Tokens;
  readonly #cues: CueSets;
  readonly #sections: Sections;
  readonly #groups: Int32Array;
  /** The tokens of the path that is followed, and the number mask of each. */
  readonly #path: number[] = [];
  readonly #masks = new Uint8Array(64);
  readonly #found: RawMatch[] = [];

  /** @param groups - The word group of each token, or −1. */
  constructor(tokens: Tokens, { sections, cues }: Termbase, groups: Int32Array) {
    this.#tokens = tokens;
    this.#cues = cues;
    this.#sections = sections;
    this.#groups = groups;
  }

  /** The further matches that the longest of these make possible: *regional development policy*, not its first half. */
  find(matches: readonly RawMatch[]): readonly RawMatch[] {
    for (const match of longestByFirst(matches).values()) {
      const conjunction = match.first - 1;
      if (match.last === match.first || match.coordinated || match.inserted >= 0 || conjunction < 1) continue;
      if (!this.#cues.conjunctions.has(this.#tokens.hash[conjunction] ?? 0)) continue;
      // *land, sea, and air forces*
      const end = this.#isComma(conjunction - 1) ? conjunction - 2 : conjunction - 1;
      this.#findEndingAt(end, match, 1);
    }
    return this.#found;
  }

  #isComma(index: number): boolean {
    return this.#tokens.hash[index] === COMMA;
  }

  /** Looks for a part that ends at the token `last`, then for one more before its comma. */
  #findEndingAt(last: number, whole: RawMatch, parts: number): void {
    if (parts > MAX_PARTS) return;
    for (let words = 1; words <= MAX_WORDS; words += 1) {
      const first = last - words + 1;
      if (first < 0 || !this.#isWord(first)) return;
      if (!this.#findPart(first, last, whole)) continue;
      if (this.#isComma(first - 1)) this.#findEndingAt(first - 2, whole, parts + 1);
      return;
    }
  }

  #isWord(index: number): boolean {
    const tokens = this.#tokens;
    return (
      ((tokens.shape[index] ?? 0) & (Shape.symbol | Shape.digits | Shape.second)) === 0 &&
      tokens.gap[index + 1] !== Gap.hyphen &&
      !this.#cues.particles.has(tokens.hash[index] ?? 0)
    );
  }

  /** True where the tokens `first` to `last` and some last words of the whole term are a term. */
  #findPart(first: number, last: number, whole: RawMatch): boolean {
    const known = this.#found.length;
    // The words that are shared are as many as will do: all but the first at most.
    for (let shared = whole.first + 1; shared <= whole.last && this.#found.length === known; shared += 1) {
      this.#path.length = 0;
      for (let index = first; index <= last; index += 1) this.#path.push(index);
      for (let index = shared; index <= whole.last; index += 1) this.#path.push(index);
      this.#follow(0, 0, first, last);
    }
    return this.#found.length > known;
  }

  /** Goes on from a node over the tokens of the path from `depth` on. */
  #follow(node: number, depth: number, first: number, last: number): void {
    const { endStart, ends, endHead, groupStart, entries, entryAccents, rootChild } = this.#sections;
    const token = this.#path[depth];
    if (token === undefined) {
      for (let index = endStart[node] ?? 0; index < (endStart[node + 1] ?? 0); index += 1) {
        const end = ends[index] ?? 0;
        const number = (end & 3) !== 0 ? end & 3 : headNumber(endHead[index] ?? 0, this.#masks, depth);
        this.#found.push({ first, last, term: end >> 2, number, coordinated: true, inserted: -1 });
      }
      return;
    }
    const group = this.#groups[token] ?? -1;
    if (group < 0) return;
    for (let item = groupStart[group] ?? 0; item < (groupStart[group + 1] ?? 0); item += 1) {
      if (entryAccents[item] !== this.#tokens.accents[token]) continue;
      const entry = entries[item] ?? 0;
      const child = depth === 0 ? (rootChild[entry >> 2] ?? 0) : childOf(this.#sections, node, entry >> 2);
      if (child === 0) continue;
      this.#masks[depth] = entry & 3;
      this.#follow(child, depth + 1, first, last);
    }
  }
}
