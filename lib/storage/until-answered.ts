import { PrecisError } from '../errors.ts';
import type { ObjectStore, WriteOutcome } from './object-store.ts';

/**
 * Does some work on a store, and asks for it to be done again later where a write of it was tried twice because
 * its first try was not answered.
 *
 * S3 may carry such a try out long after: after the second, after everybody has looked, even after the article
 * was deleted and its outputs with it, when the write's condition ("there is nothing") holds once more. No
 * condition tells that state from the one before, so the work is done to its end, and then once more when the
 * message comes again, after the visibility timeout of its queue: minutes later, when nothing can be on its way.
 * For the work itself such a write is a conflict: it looks again.
 *
 * @throws {PrecisError} `storage-unsettled` (retryable) after the work, where a try was not answered.
 */
export async function untilAnswered<T>(
  store: ObjectStore,
  work: (store: ObjectStore) => Promise<T>,
): Promise<T> {
  let unsettled = false;
  const noted = async (writing: Promise<WriteOutcome>): Promise<WriteOutcome> => {
    const outcome = await writing;
    if (outcome !== 'unsettled') return outcome;
    unsettled = true;
    return 'conflict';
  };
  const done = await work({
    bucket: store.bucket,
    head: store.head,
    open: store.open,
    put: (key, object, expected) => noted(store.put(key, object, expected)),
    remove: (key, expected) => noted(store.remove(key, expected)),
    list: (prefix) => store.list(prefix),
  });
  if (!unsettled) return done;
  throw new PrecisError(
    'storage-unsettled',
    `S3 did not answer a write in bucket "${store.bucket}" at once, and may carry it out late. It will be looked at again.`,
  );
}
