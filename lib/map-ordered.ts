/** How much may be under way at once. */
export interface Window<T> {
  /** Items that are being worked on, or wait for their turn to be given out. */
  readonly items: number;
  /** Bytes of those items; a single larger item still passes, alone. */
  readonly bytes: number;
  /** Bytes of an item. */
  readonly sizeOf: (item: T) => number;
}

/**
 * Works on many items at once and gives their results in the order of the items. The source is read no
 * further than the window allows, so memory stays bounded however long it is; a result is given as soon
 * as it and all before it are there, even while the source pauses.
 *
 * @param work must not reject for one item alone: a rejection ends everything.
 */
export async function* mapOrdered<T, R>(
  source: AsyncIterable<T>,
  work: (item: T) => Promise<R>,
  window: Window<T>,
): AsyncGenerator<R, void> {
  const iterator = source[Symbol.asyncIterator]();
  const running: { readonly size: number; readonly result: Promise<R> }[] = [];
  let held = 0;
  const start = (item: T) => {
    const size = window.sizeOf(item);
    const result = work(item);
    // It is awaited later, in its turn: until then nobody else listens for its failure.
    result.catch(() => undefined);
    running.push({ size, result });
    held += size;
  };
  try {
    let next: Promise<IteratorResult<T, unknown>> | undefined;
    let ended = false;
    while (!ended || running.length > 0) {
      const [first] = running;
      const full = running.length >= window.items || held >= window.bytes;
      if (!ended && !full) {
        next ??= iterator.next();
        const arrived = await (first === undefined
          ? next
          : Promise.race([next, first.result.then(() => undefined)]));
        if (arrived !== undefined) {
          next = undefined;
          if (arrived.done === true) ended = true;
          else start(arrived.value);
          continue;
        }
      }
      if (first === undefined) continue;
      running.shift();
      held -= first.size;
      yield await first.result;
    }
  } finally {
    // Not awaited: a source that waits for input answers only once that has come.
    iterator.return?.().catch(() => undefined);
  }
}
