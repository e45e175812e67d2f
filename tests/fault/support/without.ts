/** Defects on purpose, to see that the run reports them: never anything that the product could switch on. */
import type { ObjectHead, ObjectStore } from '../../../lib/storage/index.ts';

/** What can be taken away from the reconciliation. */
export const SAFEGUARDS = ['condition', 'last-look'] as const;

export type Safeguard = (typeof SAFEGUARDS)[number];

/** Outputs that are written and deleted whatever state they are in. */
export function withoutCondition(store: ObjectStore): ObjectStore {
  return {
    ...store,
    put: (key, object) => store.put(key, object),
    remove: async (key) => {
      const now = await store.head(key);
      return now === undefined ? 'written' : store.remove(key, { etag: now.etag });
    },
  };
}

/** Articles that seem to be as they were when they were read: nobody looks again. */
export function withoutLastLook(store: ObjectStore): ObjectStore {
  const read = new Map<string, ObjectHead | undefined>();
  return {
    ...store,
    open: async (key) => {
      const object = await store.open(key);
      read.set(key, object);
      return object;
    },
    head: async (key) => read.get(key),
  };
}
