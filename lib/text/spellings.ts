/** Spellings with one hash that are looked through; beyond them a map takes over, whatever a text was made to do. */
const MOST_PROBES = 16;
const FIRST_SLOTS = 1024;
/** Pieces of a text from this length on point into it, in UTF-16 code units. */
const POINTS_INTO_TEXT = 13;

function copyOf(text: string, start: number, end: number): string {
  const piece = text.slice(start, end);
  return piece.length < POINTS_INTO_TEXT ? piece : Buffer.from(piece, 'utf16le').toString('utf16le');
}

/**
 * Numbers the spellings of words, from 0, as they come. A spelling that is known costs no string: its
 * characters are hashed and compared where they stand. No text is kept for the sake of its words: V8 makes a
 * piece of some length by pointing into the whole, so that one is copied.
 */
export class Spellings {
  readonly #known: string[] = [];
  readonly #hashes: number[] = [];
  readonly #crowded = new Map<string, number>();
  /** Numbers of spellings plus one, by hash; 0 where there is none. Never more than half full. */
  #slots = new Int32Array(FIRST_SLOTS);

  get size(): number {
    return this.#known.length;
  }

  /** The spelling with a number. */
  at(spelling: number): string {
    return this.#known[spelling] ?? '';
  }

  /** The number of `text.slice(start, end)`: `size` before the call where it is new. */
  numberOf(text: string, start: number, end: number): number {
    let hash = end - start;
    for (let at = start; at < end; at += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
    // The low bits choose the slot: the high ones must reach them.
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
    hash ^= hash >>> 13;
    const mask = this.#slots.length - 1;
    for (let probe = 0; probe < MOST_PROBES; probe += 1) {
      const slot = (hash + probe) & mask;
      const spelling = (this.#slots[slot] ?? 0) - 1;
      if (spelling < 0) return this.#add(copyOf(text, start, end), hash, slot);
      if (this.#hashes[spelling] === hash && this.#stands(spelling, text, start, end)) return spelling;
    }
    const surface = copyOf(text, start, end);
    const known = this.#crowded.get(surface);
    if (known !== undefined) return known;
    this.#crowded.set(surface, this.#known.length);
    this.#hashes.push(hash);
    return this.#known.push(surface) - 1;
  }

  #stands(spelling: number, text: string, start: number, end: number): boolean {
    const known = this.#known[spelling] ?? '';
    if (known.length !== end - start) return false;
    for (let at = 0; at < known.length; at += 1)
      if (known.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
    return true;
  }

  #add(surface: string, hash: number, slot: number): number {
    this.#slots[slot] = this.#known.push(surface);
    this.#hashes.push(hash);
    if (this.#known.length * 2 > this.#slots.length) this.#grow();
    return this.#known.length - 1;
  }

  #grow(): void {
    const slots = new Int32Array(this.#slots.length * 2);
    const mask = slots.length - 1;
    this.#hashes.forEach((hash, spelling) => {
      for (let probe = 0; probe < MOST_PROBES; probe += 1) {
        const slot = (hash + probe) & mask;
        if (slots[slot] !== 0) continue;
        slots[slot] = spelling + 1;
        return;
      }
      this.#crowded.set(this.at(spelling), spelling);
    });
    this.#slots = slots;
  }
}
