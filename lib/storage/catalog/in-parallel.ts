import pLimit from 'p-limit';

/** Requests under way at the same time in one step. */
const CONCURRENCY = 32;

/** Does something with each item, several at a time; the answers in the order of the items. */
export function inParallel<Item, Answer>(
  items: readonly Item[],
  work: (item: Item) => Promise<Answer>,
): Promise<Answer[]> {
  const limit = pLimit(CONCURRENCY);
  return Promise.all(items.map((item) => limit(() => work(item))));
}
