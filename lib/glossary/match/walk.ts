import type { Sections } from '../layout.ts';
import type { Termbase } from '../termbase.ts';
import type { CueSets } from './cues.ts';
import { Gap, Shape, type Tokens } from './token-model.ts';
import { childOf, headNumber } from './trie-steps.ts';
import { groupOf, groupsOf } from './word-groups.ts';
import { symbolHash } from './word-hash.ts';

/** A path from the trie's root to the end of a term, over consecutive tokens. */
export interface RawMatch {
  /** Tokens `[first, last]`. */
  readonly first: number;
  readonly last: number;
  readonly term: number;
  /** Number mask that the matched forms of the head leave; 0 where they say nothing. */
  readonly number: number;
  /** It is one part of a coordination: words that it shares with another stand further left, or right. */
  readonly coordinated: boolean;
  /** Token of the last adjective that stands inside and is no word of the term; −1 where there is none. */
  readonly inserted: number;
}

const COMMA = symbolHash(44);
/** A coordination is followed over so many parts: more are a list of something else. */
const MAX_PARTS = 8;

/** Paths longer than this are not followed: no term has more words. */
const MAX_DEPTH = 64;

function isAllCapitals(shape: number): boolean {
  return (shape & Shape.lower) === 0 && (shape & (Shape.capital | Shape.innerCapital)) !== 0;
}

/** Finds every term at every place of a text. */
export class Walker {
  readonly #text: string;
  readonly #tokens: Tokens;
  readonly #cues: CueSets;
  readonly #sections: Sections;
  // The sections that every step reads.
  readonly #groupStart: Int32Array;
  readonly #entryAccents: Int32Array;
  readonly #entries: Int32Array;
  readonly #childStart: Int32Array;
  /** The word group of each token, or −1; longer than the text. */
  readonly groups: Int32Array;
  readonly #masks = new Uint8Array(MAX_DEPTH);
  /** The node after each number of words of the path, and the token of each word. */
  readonly #pathNode = new Int32Array(MAX_DEPTH + 1);
  readonly #pathToken = new Int32Array(MAX_DEPTH);
  /** How many parts of a coordination lie to the left of the path. */
  #parts = 0;
  /** Token of the last adjective that the path went over, or −1. */
  #inserted = -1;
  #found: RawMatch[] = [];

  constructor(text: string, tokens: Tokens, { sections, cues }: Termbase) {
    this.#text = text;
    this.#tokens = tokens;
    this.#cues = cues;
    this.#sections = sections;
    this.#groupStart = sections.groupStart;
    this.#entryAccents = sections.entryAccents;
    this.#entries = sections.entries;
    this.#childStart = sections.childStart;
    this.groups = groupsOf(tokens, sections);
  }

  /** All paths, by first token. */
  walk(): RawMatch[] {
    this.#found = [];
    const { rootChild, groupStart, entryAccents, entries } = this.#sections;
    const groups = this.groups;
    const { accents, shape, count } = this.#tokens;
    const { joins, second } = Shape;
    for (let first = 0; first < count; first += 1) {
      const group = groups[first] ?? -1;
      const written = shape[first] ?? 0;
      if ((written & joins) !== 0) this.#startJoined(first);
      if (group < 0 || (written & second) !== 0) continue;
      const until = groupStart[group + 1] ?? 0;
      for (let item = groupStart[group] ?? 0; item < until; item += 1) {
        const entry = entries[item] ?? 0;
        const node = rootChild[entry >> 2] ?? 0;
        if (node === 0 || (entryAccents[item] !== accents[first] && !isAllCapitals(written))) continue;
        this.#masks[0] = entry & 3;
        this.#descend(node, first, first, 1);
      }
    }
    return this.#found;
  }

  /** Starts at two words that a hyphen joins, read as one solid word: *stake-holder*. */
  #startJoined(first: number): void {
    const { rootChild } = this.#sections;
    for (const entry of this.#joinedEntries(first)) {
      const node = rootChild[entry >> 2] ?? 0;
      if (node === 0) continue;
      this.#masks[0] = entry & 3;
      this.#descend(node, first, first + 1, 1);
    }
  }

  #joinedEntries(index: number): number[] {
    const key = this.#tokens.joined.get(index);
    if (key === undefined) return [];
    const group = groupOf(this.#sections, key.hash, key.check);
    if (group < 0) return [];
    const result: number[] = [];
    const until = this.#groupStart[group + 1] ?? 0;
    for (let item = this.#groupStart[group] ?? 0; item < until; item += 1) {
      if (this.#entryAccents[item] === key.accents) result.push(this.#entries[item] ?? 0);
    }
    return result;
  }

  #descend(node: number, first: number, last: number, depth: number): void {
    const { endStart, ends, endHead } = this.#sections;
    const childStart = this.#childStart;
    this.#pathNode[depth] = node;
    this.#pathToken[depth - 1] = last;
    const from = endStart[node] ?? 0;
    const to = endStart[node + 1] ?? 0;
    if (to > from && ((this.#tokens.shape[last] ?? 0) & Shape.contracted) === 0) {
      for (let index = from; index < to; index += 1) {
        const end = ends[index] ?? 0;
        const term = end >> 2;
        this.#found.push({
          first,
          last,
          term,
          number: (end & 3) !== 0 ? end & 3 : headNumber(endHead[index] ?? 0, this.#masks, depth),
          coordinated: this.#parts > 0,
          inserted: this.#inserted,
        });
      }
      if (depth > 2 && this.#parts < MAX_PARTS) this.#coordinate(last, depth);
    }
    if ((childStart[node + 1] ?? 0) > (childStart[node] ?? 0) && depth < MAX_DEPTH) {
      this.#step(node, first, last + 1, depth);
      if (this.#mayInsert(node, last + 1)) {
        const before = this.#inserted;
        this.#inserted = last + 1;
        this.#step(node, first, last + 2, depth);
        this.#inserted = before;
      }
    }
  }

  /** True for an adjective between a head and its preposition: *ministre britannique des Pêches*. */
  #mayInsert(node: number, index: number): boolean {
    const { insertedAdjective } = this.#cues;
    const { shape, gap, start, end } = this.#tokens;
    const wrong = Shape.symbol | Shape.digits | Shape.capital | Shape.second;
    if (insertedAdjective === undefined || ((shape[index] ?? 0) & wrong) !== 0 || gap[index] !== Gap.space)
      return false;
    if (!this.#isParticle(index + 1) || this.#isParticle(index) || !this.#mayStep(node, index + 1))
      return false;
    return insertedAdjective.test(this.#text.slice(start[index], end[index]));
  }

  /** False where no step from `node` over the token `next` leads anywhere. */
  #mayStep(node: number, next: number): boolean {
    if (((this.#tokens.shape[next] ?? 0) & Shape.joins) !== 0) return true;
    const group = this.groups[next] ?? -1;
    if (group < 0) return false;
    const until = this.#groupStart[group + 1] ?? 0;
    for (let item = this.#groupStart[group] ?? 0; item < until; item += 1) {
      if (childOf(this.#sections, node, (this.#entries[item] ?? 0) >> 2) !== 0) return true;
    }
    return false;
  }

  #isParticle(index: number): boolean {
    if (index >= this.#tokens.count) return false;
    const shape = this.#tokens.shape[index] ?? 0;
    if ((shape & Shape.symbol) !== 0) return false;
    return (
      (shape & (Shape.contracted | Shape.second)) !== 0 ||
      this.#cues.particles.has(this.#tokens.hash[index] ?? 0)
    );
  }

  /**
   * After a term and a conjunction or a comma, goes on from where its words may be shared: *ministres des Pêches
   * et de la Défense* holds *ministre de la Défense*. A comma needs the preposition again.
   */
  #coordinate(last: number, depth: number): void {
    const cues = this.#cues;
    const hash = this.#tokens.hash[last + 1] ?? 0;
    const joins = last + 2 < this.#tokens.count && cues.conjunctions.has(hash);
    if (!joins && hash !== COMMA) return;
    const nodes = this.#pathNode.slice(0, depth + 1);
    const words = this.#pathToken.slice(0, depth);
    const masks = this.#masks.slice(0, depth);
    const known = this.#found.length;
    const inserted = this.#inserted;
    this.#inserted = -1;
    this.#parts += 1;
    // The words that are shared are as few as will do.
    for (let word = 1; word < depth && this.#found.length === known; word += 1) {
      const afterParticle = this.#isParticle(words[word - 1] ?? 0);
      const particle = this.#isParticle(words[word] ?? 0);
      // Either the preposition comes again, or what follows it.
      const again = particle && !afterParticle && this.#isParticle(last + 2);
      const bare = joins && afterParticle && !particle && !this.#isParticle(last + 2);
      if (again || bare) this.#step(nodes[word] ?? 0, last + 2, last + 2, word);
      this.#pathNode.set(nodes);
      this.#pathToken.set(words);
      this.#masks.set(masks);
    }
    this.#parts -= 1;
    this.#inserted = inserted;
  }

  #step(node: number, first: number, next: number, depth: number): void {
    if (next >= this.#tokens.count) return;
    if (((this.#tokens.shape[next] ?? 0) & Shape.joins) !== 0) {
      for (const entry of this.#joinedEntries(next)) {
        const child = childOf(this.#sections, node, entry >> 2);
        if (child === 0) continue;
        this.#masks[depth] = entry & 3;
        this.#descend(child, first, next + 1, depth + 1);
      }
    }
    const group = this.groups[next] ?? -1;
    if (group < 0) return;
    const accents = this.#tokens.accents[next] ?? 0;
    const all = isAllCapitals(this.#tokens.shape[next] ?? 0);
    const until = this.#groupStart[group + 1] ?? 0;
    for (let item = this.#groupStart[group] ?? 0; item < until; item += 1) {
      if (!all && this.#entryAccents[item] !== accents) continue;
      const entry = this.#entries[item] ?? 0;
      const child = childOf(this.#sections, node, entry >> 2);
      if (child === 0) continue;
      this.#masks[depth] = entry & 3;
      this.#descend(child, first, next, depth + 1);
    }
  }
}
