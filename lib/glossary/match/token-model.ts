/** What stands between a token and the one before it. */
export const Gap = {
  /** Nothing: the text's start, a symbol, or the second half of a contraction. */
  none: 0,
  space: 1,
  hyphen: 2,
  apostrophe: 4,
} as const;

/** How a token is written. */
export const Shape = {
  /** The first letter is a capital. */
  capital: 1,
  /** It holds a lower-case letter. */
  lower: 2,
  /** It holds a capital after its first letter. */
  innerCapital: 4,
  digits: 8,
  symbol: 16,
  /** It is the later half of a contraction: it shares its place in the text with the token before it. */
  second: 32,
  /** The first half of a contraction. */
  contracted: 64,
  /** A hyphen joins it to the next token, and `joined` has the key of both as one word. */
  joins: 128,
} as const;

/** The three hashes that identify a word. */
export interface WordKey {
  readonly hash: number;
  readonly check: number;
  readonly accents: number;
}

/** The folded words of a text, one array per property. Offsets are UTF-16 code units of the text. */
export interface Tokens {
  /** How many there are; the arrays are longer, and hold zeros right behind. */
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Two hashes of the word in lower case without accents. */
  readonly hash: Int32Array;
  readonly check: Int32Array;
  /** A hash of the word's accents and their places, first letter aside; 0 where it has none. */
  readonly accents: Int32Array;
  readonly shape: Uint8Array;
  readonly gap: Uint8Array;
  /** The hash of the word as it stands: of `des`, where `hash` is that of `de`. */
  readonly surface: Int32Array;
  /** By first token: two words that a hyphen joins, folded as one word. */
  readonly joined: ReadonlyMap<number, WordKey>;
}

/** A buffer that one huge text made larger than this is not kept for the next, in tokens. */
const MAX_KEPT = 1 << 18;

/** Tokens while they are collected: the arrays grow. */
export class TokenBuffer implements Tokens {
  count = 0;
  capacity: number;
  start: Int32Array;
  end: Int32Array;
  hash: Int32Array;
  check: Int32Array;
  accents: Int32Array;
  surface: Int32Array;
  shape: Uint8Array;
  gap: Uint8Array;
  readonly joined = new Map<number, WordKey>();

  constructor(capacity: number) {
    this.capacity = capacity;
    this.start = new Int32Array(capacity);
    this.end = new Int32Array(capacity);
    this.hash = new Int32Array(capacity);
    this.check = new Int32Array(capacity);
    this.accents = new Int32Array(capacity);
    this.surface = new Int32Array(capacity);
    this.shape = new Uint8Array(capacity);
    this.gap = new Uint8Array(capacity);
  }

  clear(): void {
    this.count = 0;
    this.joined.clear();
    if (this.capacity > MAX_KEPT) this.#take(new TokenBuffer(4096));
  }

  add(
    start: number,
    end: number,
    hash: number,
    check: number,
    accents: number,
    shape: number,
    gap: number,
  ): void {
    if (this.count === this.capacity) this.#grow();
    const index = this.count;
    this.start[index] = start;
    this.end[index] = end;
    this.hash[index] = hash;
    this.check[index] = check;
    this.accents[index] = accents;
    this.surface[index] = hash;
    this.shape[index] = shape;
    this.gap[index] = gap;
    this.count = index + 1;
  }

  /** Leaves nothing of an older text right after the last token, where the guards look. */
  seal(): void {
    const { count } = this;
    for (let extra = 0; extra < 4; extra += 1) this.add(0, 0, 0, 0, 0, 0, 0);
    this.count = count;
  }

  #grow(): void {
    const larger = new TokenBuffer(this.capacity * 2);
    larger.start.set(this.start);
    larger.end.set(this.end);
    larger.hash.set(this.hash);
    larger.check.set(this.check);
    larger.accents.set(this.accents);
    larger.surface.set(this.surface);
    larger.shape.set(this.shape);
    larger.gap.set(this.gap);
    this.#take(larger);
  }

  #take(larger: TokenBuffer): void {
    this.capacity = larger.capacity;
    this.start = larger.start;
    this.end = larger.end;
    this.hash = larger.hash;
    this.check = larger.check;
    this.accents = larger.accents;
    this.surface = larger.surface;
    this.shape = larger.shape;
    this.gap = larger.gap;
  }
}
