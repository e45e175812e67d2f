/** Fields of a line in a list. */
const FIELDS = 4;
/** Room for this many lines at least. */
const SMALLEST = 64;

/** A line of text, or several joined to a paragraph, without the white space around it. */
export interface Line {
  readonly start: number;
  readonly end: number;
  /** Its characters, combining marks not counted; of a paragraph, those of its first line. */
  readonly width: number;
  /** Index of its first mark. */
  readonly mark: number;
}

/** Lines in order, packed into one array, for the reason that spans are: see `SpanList`. */
export class LineList {
  #length = 0;
  readonly #packed: Int32Array;

  /** @param capacity how many lines there is room for; no more can be added. */
  constructor(capacity = SMALLEST) {
    this.#packed = new Int32Array(FIELDS * Math.max(SMALLEST, capacity));
  }

  get length(): number {
    return this.#length;
  }

  get capacity(): number {
    return this.#packed.length / FIELDS;
  }

  clear(): void {
    this.#length = 0;
  }

  add(start: number, end: number, width: number, mark: number): void {
    const at = FIELDS * this.#length;
    this.#packed[at] = start;
    this.#packed[at + 1] = end;
    this.#packed[at + 2] = width;
    this.#packed[at + 3] = mark;
    this.#length += 1;
  }

  /** True where no line has this index, and for a line without characters. */
  isBlank(index: number): boolean {
    const at = FIELDS * index;
    return index >= this.#length || this.#packed[at] === this.#packed[at + 1];
  }

  /** Line `index`, which must be one of the list. */
  lineAt(index: number): Line {
    const at = FIELDS * index;
    return {
      start: this.#packed[at] ?? 0,
      end: this.#packed[at + 1] ?? 0,
      width: this.#packed[at + 2] ?? 0,
      mark: this.#packed[at + 3] ?? 0,
    };
  }
}
