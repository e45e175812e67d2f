import type { ObjectStore } from './object-store.ts';

/** Largest output that is read back, in bytes: an article, its analysis and their escapes stay far below. */
export const MAX_OUTPUT_BYTES = 256 * 1024 * 1024;

/** The JSON of a stored output, unchecked; undefined where there is none. */
export async function readOutput(store: ObjectStore, key: string): Promise<unknown> {
  const object = await store.open(key);
  if (object === undefined) return undefined;
  return JSON.parse(Buffer.from(await object.read(MAX_OUTPUT_BYTES)).toString('utf8'));
}
