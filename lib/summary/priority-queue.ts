/** An entry of a queue: the greatest priority first, then the smallest position. */
export interface Entry {
  readonly priority: number;
  readonly position: number;
}

/** A binary heap. Pushing and popping take time logarithmic in its size. */
export class PriorityQueue {
  readonly #heap: Entry[] = [];

  push(entry: Entry): void {
    const heap = this.#heap;
    let child = heap.push(entry) - 1;
    while (child > 0) {
      const parent = (child - 1) >> 1;
      const above = heap[parent];
      if (!above || comesBefore(above, entry)) break;
      heap[child] = above;
      child = parent;
    }
    heap[child] = entry;
  }

  /** Takes out the first entry; undefined where there is none. */
  pop(): Entry | undefined {
    const heap = this.#heap;
    const first = heap[0];
    const last = heap.pop();
    if (!last || heap.length === 0) return first;
    let parent = 0;
    for (;;) {
      const left = heap[2 * parent + 1];
      const right = heap[2 * parent + 2];
      const useRight = right !== undefined && (left === undefined || comesBefore(right, left));
      const child = useRight ? right : left;
      if (!child || comesBefore(last, child)) break;
      heap[parent] = child;
      parent = 2 * parent + (useRight ? 2 : 1);
    }
    heap[parent] = last;
    return first;
  }
}

function comesBefore(a: Entry, b: Entry): boolean {
  return a.priority > b.priority || (a.priority === b.priority && a.position <= b.position);
}
