/** An entry of a queue: the greatest priority first, then the smallest position. */
export interface Entry {
  readonly priority: number;
  readonly position: number;
}

/** A binary heap in two arrays. Pushing and popping take time logarithmic in its size. */
export class PriorityQueue {
  readonly #priorities: number[] = [];
  readonly #positions: number[] = [];

  push({ priority, position }: Entry): void {
    let child = this.#priorities.push(priority) - 1;
    this.#positions.push(position);
    while (child > 0) {
      const parent = (child - 1) >> 1;
      if (!this.#comesBefore(priority, position, parent)) break;
      this.#move(parent, child);
      child = parent;
    }
    this.#priorities[child] = priority;
    this.#positions[child] = position;
  }

  /** Takes out the first entry; undefined where there is none. */
  pop(): Entry | undefined {
    const priority = this.#priorities.pop();
    const position = this.#positions.pop();
    if (priority === undefined || position === undefined) return undefined;
    const size = this.#priorities.length;
    if (size === 0) return { priority, position };
    const first = { priority: this.#priorities[0] ?? 0, position: this.#positions[0] ?? 0 };
    let parent = 0;
    for (;;) {
      const left = 2 * parent + 1;
      if (left >= size) break;
      const child = left + 1 < size && this.#isBefore(left + 1, left) ? left + 1 : left;
      if (this.#comesBefore(priority, position, child)) break;
      this.#move(child, parent);
      parent = child;
    }
    this.#priorities[parent] = priority;
    this.#positions[parent] = position;
    return first;
  }

  #move(from: number, to: number): void {
    this.#priorities[to] = this.#priorities[from] ?? 0;
    this.#positions[to] = this.#positions[from] ?? 0;
  }

  #isBefore(a: number, b: number): boolean {
    return this.#comesBefore(this.#priorities[a] ?? 0, this.#positions[a] ?? 0, b);
  }

  /** Whether an entry comes before the one at `other` in the heap. */
  #comesBefore(priority: number, position: number, other: number): boolean {
    const otherPriority = this.#priorities[other] ?? 0;
    return (
      priority > otherPriority || (priority === otherPriority && position < (this.#positions[other] ?? 0))
    );
  }
}
