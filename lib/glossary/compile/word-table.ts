import { PrecisError } from '../../errors.ts';
import type { Sections } from '../layout.ts';
import { wordKey } from '../match/contractions.ts';
import { bucketOf } from '../match/word-groups.ts';
import { IntegerList } from './integer-list.ts';
import type { ClassSpec } from './word-class.ts';

/** Collects word classes and their forms, and writes them as the word table of a termbase. */
export class WordTable {
  readonly #classes = new Map<string, number>();
  /** Group + 1 by hash, open addressing; a power of two. */
  #slots = new Int32Array(1024);
  readonly #hash = new IntegerList();
  readonly #check = new IntegerList();
  /** By group: its word without accents. */
  readonly #spellings: string[] = [];
  readonly #entryGroup = new IntegerList();
  readonly #entryAccents = new IntegerList();
  /** Class << 2 | number mask. */
  readonly #entries = new IntegerList();

  get classCount(): number {
    return this.#classes.size;
  }

  /** The number of a class; its forms are added when it is first seen. */
  classOf(spec: ClassSpec): number {
    const known = this.#classes.get(spec.key);
    if (known !== undefined) return known;
    const number = this.#classes.size;
    this.#classes.set(spec.key, number);
    const first = this.#entries.length;
    for (const form of spec.forms()) this.#add(form.text, number, form.number, first);
    return number;
  }

  /** @param first the first entry of the class: it has one at most for each spelling. */
  #add(word: string, classNumber: number, mask: number, first: number): void {
    const { hash, check, accents } = wordKey(word);
    const group = this.#groupOf(hash, check, word);
    for (let entry = first; entry < this.#entries.length; entry += 1) {
      if (this.#entryGroup.at(entry) === group && this.#entryAccents.at(entry) === accents) {
        this.#entries.set(entry, this.#entries.at(entry) | mask);
        return;
      }
    }
    this.#entryGroup.push(group);
    this.#entryAccents.push(accents);
    this.#entries.push((classNumber << 2) | mask);
  }

  #groupOf(hash: number, check: number, word: string): number {
    const bare = withoutAccents(word);
    const mask = this.#slots.length - 1;
    let slot = bucketOf(hash, this.#slots.length);
    for (let group = (this.#slots[slot] ?? 0) - 1; group >= 0; group = (this.#slots[slot] ?? 0) - 1) {
      if (this.#hash.at(group) === hash && this.#check.at(group) === check) {
        const other = this.#spellings[group] ?? '';
        // Two words with one key would be taken for each other: refuse to write such a termbase.
        if (other !== bare && !sameFolding(other, bare)) {
          throw new PrecisError(
            'glossary-malformed',
            'Two words of the glossary have the same hash. Report it, and leave one of the terms out meanwhile.',
          );
        }
        return group;
      }
      slot = (slot + 1) & mask;
    }
    const group = this.#hash.length;
    this.#slots[slot] = group + 1;
    this.#hash.push(hash);
    this.#check.push(check);
    this.#spellings.push(bare);
    if (this.#hash.length * 2 > this.#slots.length) this.#grow();
    return group;
  }

  #grow(): void {
    const slots = new Int32Array(this.#slots.length * 4);
    for (let group = 0; group < this.#hash.length; group += 1) {
      let slot = bucketOf(this.#hash.at(group), slots.length);
      while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
      slots[slot] = group + 1;
    }
    this.#slots = slots;
  }

  build(): Pick<Sections, 'bucketStart' | 'groupKeys' | 'groupStart' | 'entryAccents' | 'entries'> {
    const count = this.#hash.length;
    let buckets = 16;
    while (buckets < count) buckets *= 2;
    const { order: groups, start: bucketStart } = sortByKey(count, buckets, (group) =>
      bucketOf(this.#hash.at(group), buckets),
    );
    const { order: items, start } = sortByKey(this.#entries.length, count, (entry) =>
      this.#entryGroup.at(entry),
    );
    const groupKeys = new Int32Array(count * 2);
    const groupStart = new Int32Array(count + 1);
    const entryAccents = new Int32Array(items.length);
    const entries = new Int32Array(items.length);
    let written = 0;
    for (const [place, group] of groups.entries()) {
      groupKeys[place * 2] = this.#hash.at(group);
      groupKeys[place * 2 + 1] = this.#check.at(group);
      const own = items.subarray(start[group], start[group + 1]);
      for (const entry of this.#bySpelling(own)) {
        entryAccents[written] = this.#entryAccents.at(entry);
        entries[written] = this.#entries.at(entry);
        written += 1;
      }
      groupStart[place + 1] = written;
    }
    return { bucketStart, groupKeys, groupStart, entryAccents, entries };
  }

  /** The entries of one group, those with the same accents side by side. */
  #bySpelling(entries: Int32Array): Int32Array | number[] {
    if (entries.length === 1) return entries;
    const spellings = new Map<number, number[]>();
    for (const entry of entries) {
      const accents = this.#entryAccents.at(entry);
      const known = spellings.get(accents);
      if (known === undefined) spellings.set(accents, [entry]);
      else known.push(entry);
    }
    return [...spellings.values()].flat();
  }
}

/** The numbers below `count`, sorted by key, else as they are; and where each key starts. */
function sortByKey(
  count: number,
  keys: number,
  keyOf: (item: number) => number,
): { order: Int32Array; start: Int32Array } {
  const start = new Int32Array(keys + 1);
  for (let item = 0; item < count; item += 1) start[keyOf(item) + 1] = (start[keyOf(item) + 1] ?? 0) + 1;
  for (let key = 0; key < keys; key += 1) start[key + 1] = (start[key + 1] ?? 0) + (start[key] ?? 0);
  const next = start.slice();
  const order = new Int32Array(count);
  for (let item = 0; item < count; item += 1) {
    const place = next[keyOf(item)] ?? 0;
    order[place] = item;
    next[keyOf(item)] = place + 1;
  }
  return { order, start };
}

function withoutAccents(word: string): string {
  return /^[a-z]+$/.test(word) ? word : word.normalize('NFD').replace(/\p{M}/gu, '');
}

function sameFolding(a: string, b: string): boolean {
  const fold = (word: string): string =>
    word
      .toLowerCase()
      .replaceAll('œ', 'oe')
      .replaceAll('æ', 'ae')
      .replaceAll('ß', 'ss')
      .replaceAll('ø', 'o')
      .replaceAll('ł', 'l')
      .replaceAll('đ', 'd')
      .replaceAll('ı', 'i');
  return fold(a) === fold(b);
}
