import { PrecisError } from '../../errors.ts';
import type { Sections } from '../layout.ts';
import { wordKey } from '../match/contractions.ts';
import type { ClassSpec } from './word-class.ts';

interface Variant {
  readonly accents: number;
  /** Class number → number mask. */
  readonly entries: Map<number, number>;
}

interface Group {
  readonly hash: number;
  readonly check: number;
  readonly variants: Variant[];
}

/** Collects word classes and their forms, and writes them as the word table of a termbase. */
export class WordTable {
  readonly #classes = new Map<string, number>();
  readonly #groups = new Map<string, Group>();
  readonly #spellings = new Map<string, string>();

  get classCount(): number {
    return this.#classes.size;
  }

  /** The number of a class; its forms are added when it is first seen. */
  classOf(spec: ClassSpec): number {
    const known = this.#classes.get(spec.key);
    if (known !== undefined) return known;
    const number = this.#classes.size;
    this.#classes.set(spec.key, number);
    for (const form of spec.forms()) this.#add(form.text, number, form.number);
    return number;
  }

  #add(word: string, classNumber: number, mask: number): void {
    const key = wordKey(word);
    const groupKey = `${key.hash},${key.check}`;
    // Two words with one key would be taken for each other: refuse to write such a termbase.
    const bare = word.normalize('NFD').replace(/\p{M}/gu, '');
    const other = this.#spellings.get(groupKey);
    if (other === undefined) this.#spellings.set(groupKey, bare);
    else if (other !== bare && !sameFolding(other, bare)) {
      throw new PrecisError(
        'glossary-malformed',
        'Two words of the glossary have the same hash. Report it, and leave one of the terms out meanwhile.',
      );
    }
    let group = this.#groups.get(groupKey);
    if (group === undefined) {
      group = { hash: key.hash, check: key.check, variants: [] };
      this.#groups.set(groupKey, group);
    }
    let variant = group.variants.find(({ accents }) => accents === key.accents);
    if (variant === undefined) {
      variant = { accents: key.accents, entries: new Map() };
      group.variants.push(variant);
    }
    variant.entries.set(classNumber, (variant.entries.get(classNumber) ?? 0) | mask);
  }

  build(): Pick<
    Sections,
    'slots' | 'groupHash' | 'groupCheck' | 'groupVariants' | 'variantAccents' | 'variantEntries' | 'entries'
  > {
    const groups = [...this.#groups.values()];
    let size = 16;
    while (size < groups.length * 2) size *= 2;
    const slots = new Int32Array(size);
    const groupHash = new Int32Array(groups.length);
    const groupCheck = new Int32Array(groups.length);
    const groupVariants = new Int32Array(groups.length + 1);
    const variantAccents: number[] = [];
    const variantEntries: number[] = [0];
    const entries: number[] = [];
    groups.forEach((group, index) => {
      groupHash[index] = group.hash;
      groupCheck[index] = group.check;
      let slot = slotOf(group.hash, size);
      while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
      slots[slot] = index + 1;
      for (const variant of group.variants) {
        variantAccents.push(variant.accents);
        for (const [classNumber, mask] of variant.entries) entries.push((classNumber << 2) | mask);
        variantEntries.push(entries.length);
      }
      groupVariants[index + 1] = variantAccents.length;
    });
    return {
      slots,
      groupHash,
      groupCheck,
      groupVariants,
      variantAccents: Int32Array.from(variantAccents),
      variantEntries: Int32Array.from(variantEntries),
      entries: Int32Array.from(entries),
    };
  }
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

/** First slot to look at for a hash, in a table of `size` slots (a power of two). */
export function slotOf(hash: number, size: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (mixed ^ (mixed >>> 13)) & (size - 1);
}
