import { type Brief, briefSchema } from '../../brief/index.ts';
import { type CatalogEntry, type DayName, entryOf } from '../../catalog/index.ts';
import { PrecisError } from '../../errors.ts';
import type { ObjectStore } from '../object-store.ts';
import { readOutput } from '../read-output.ts';

/**
 * A brief as it is stored now.
 *
 * @throws {PrecisError} `catalog-damaged` where the object is no brief that this version can read.
 */
export async function readBrief(store: ObjectStore, key: string): Promise<Brief | undefined> {
  const value = await readOutput(store, key);
  if (value === undefined) return undefined;
  const parsed = briefSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new PrecisError(
    'catalog-damaged',
    `${key} is no brief that this version can read. Upload its article again.`,
    { cause: parsed.error },
  );
}

/** A brief's entry as it should be now; undefined where the brief is gone. */
export async function currentEntry(
  store: ObjectStore,
  key: string,
): Promise<{ readonly entry: CatalogEntry; readonly day: DayName } | undefined> {
  const brief = await readBrief(store, key);
  return brief && entryOf(brief, key);
}
