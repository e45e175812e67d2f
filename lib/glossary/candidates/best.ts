/** Something with a score, and a name that decides between equal scores. */
export interface Scored {
  readonly score: number;
  readonly name: string;
}

function byScore(a: Scored, b: Scored): number {
  return b.score - a.score || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
}

/** Keeps the best so many of the items that it is given, without sorting the others. */
export class Best<T extends Scored> {
  readonly #limit: number;
  readonly #items: T[] = [];
  #least = Number.NEGATIVE_INFINITY;

  /** @param limit 1 or more. */
  constructor(limit: number) {
    this.#limit = limit;
  }

  /** False where nothing with this score can be among the best. */
  takes(score: number): boolean {
    return score >= this.#least;
  }

  add(item: T): void {
    if (!this.takes(item.score)) return;
    if (this.#items.push(item) < 2 * this.#limit) return;
    this.#cut();
    this.#least = this.#items.at(-1)?.score ?? this.#least;
  }

  /** The best, in order. */
  sorted(): readonly T[] {
    this.#cut();
    return this.#items;
  }

  #cut(): void {
    this.#items.sort(byScore);
    if (this.#items.length > this.#limit) this.#items.length = this.#limit;
  }
}
