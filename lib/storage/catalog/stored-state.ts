import { createHash } from 'node:crypto';
import type * as z from 'zod';
import { PrecisError } from '../../errors.ts';
import type { Expected, NewObject, ObjectStore } from '../object-store.ts';
import { MAX_OUTPUT_BYTES } from '../read-output.ts';
import { STAMP_METADATA, stampOf } from '../reconcile.ts';
import { untilSettled } from '../settle.ts';
import { inParallel } from './in-parallel.ts';

/** A part of the catalog as it is stored, with the state that a change of it must insist on. */
interface StoredState<T> {
  readonly value: T | undefined;
  readonly text: string | undefined;
  readonly state: Expected;
}

async function open<T>(store: ObjectStore, key: string, schema: z.ZodType<T>): Promise<StoredState<T>> {
  const object = await store.open(key);
  if (object === undefined) return { value: undefined, text: undefined, state: 'absent' };
  const text = Buffer.from(await object.read(MAX_OUTPUT_BYTES)).toString('utf8');
  try {
    return { value: schema.parse(JSON.parse(text)), text, state: { etag: object.etag } };
  } catch (cause) {
    throw new PrecisError(
      'catalog-damaged',
      `${key} is no part of a catalog that this version can read. Rebuild it: precis catalog rebuild --fresh`,
      { cause },
    );
  }
}

/**
 * A part of the catalog as it is now; undefined where there is none.
 *
 * @throws {PrecisError} `catalog-damaged` where it cannot be read.
 */
export async function readState<T>(
  store: ObjectStore,
  key: string,
  schema: z.ZodType<T>,
): Promise<T | undefined> {
  return (await open(store, key, schema)).value;
}

/**
 * Brings parts of the catalog in line with what they are made from. `look` is called after the parts were read
 * and must read whatever they are made from: so whoever writes last has seen everything that was written
 * before. Each write insists on the state that was read, nothing is written where nothing changes, and what
 * met a conflict is done again.
 *
 * @param change gives what a part should be now.
 * @throws {PrecisError} `storage-conflict` (retryable) where others keep changing them.
 */
export async function rewriteStates<T, Seen>(
  store: ObjectStore,
  keys: readonly string[],
  schema: z.ZodType<T>,
  look: () => Promise<Seen>,
  change: (current: T | undefined, seen: Seen, key: string) => Promise<T>,
): Promise<ReadonlyMap<string, T>> {
  const settled = new Map<string, T>();
  let pending = keys;
  await untilSettled(keys.length === 1 ? String(keys[0]) : 'The catalog', async () => {
    const opened = await inParallel(pending, async (key) => [key, await open(store, key, schema)] as const);
    const seen = await look();
    const written: string[] = [];
    await inParallel(opened, async ([key, { value, text, state }]) => {
      const next = await change(value, seen, key);
      const body = `${JSON.stringify(next)}\n`;
      if (body !== text) {
        const outcome = await store.put(key, { body, contentType: 'application/json' }, state);
        if (outcome === 'conflict') return;
        written.push(key);
      }
      settled.set(key, next);
    });
    // A last look: an ETag tells contents apart, not the times at which they were written.
    const again = written.length > 0 && (await look());
    if (again !== false) {
      await inParallel(written, async (key) => {
        const before = settled.get(key);
        if (JSON.stringify(await change(before, again, key)) !== JSON.stringify(before)) settled.delete(key);
      });
    }
    pending = pending.filter((key) => !settled.has(key));
    return pending.length === 0 ? true : undefined;
  });
  return settled;
}

/** Brings one part of the catalog in line with what it is made from: see {@link rewriteStates}. */
export async function rewriteState<T, Seen>(
  store: ObjectStore,
  key: string,
  schema: z.ZodType<T>,
  look: () => Promise<Seen>,
  change: (current: T | undefined, seen: Seen) => Promise<T> | T,
): Promise<void> {
  await rewriteStates(store, [key], schema, look, async (current, seen) => change(current, seen));
}

/** Pages by key; `undefined` for a page that should not be. */
export type Pages = ReadonlyMap<string, NewObject | undefined>;

function stamped(page: NewObject): NewObject {
  const stamp = createHash('sha256').update(page.body).digest('hex');
  return { ...page, metadata: { ...page.metadata, [STAMP_METADATA]: stamp } };
}

function isSame(before: Pages, now: Pages): boolean {
  return [...before].every(([key, page]) => now.get(key)?.body === page?.body);
}

/**
 * Brings pages in line with what they show. `make` is called after the pages were looked at, and must itself
 * read what it shows, so that an older page never takes the place of a newer one. A page that is right
 * already is not written again.
 *
 * @throws {PrecisError} `storage-conflict` (retryable) where others keep changing them.
 */
export async function rewritePages(
  store: ObjectStore,
  keys: readonly string[],
  make: () => Promise<Pages>,
): Promise<void> {
  await untilSettled(keys.join(', '), async () => {
    const heads = new Map(await Promise.all(keys.map(async (key) => [key, await store.head(key)] as const)));
    const pages = await make();
    const outcomes = await Promise.all(
      [...pages].map(async ([key, page]) => {
        const head = heads.get(key);
        if (page === undefined) return head === undefined || store.remove(key, { etag: head.etag });
        const wanted = stamped(page);
        if (stampOf(head) === wanted.metadata?.[STAMP_METADATA]) return true;
        return store.put(key, wanted, head === undefined ? 'absent' : { etag: head.etag });
      }),
    );
    if (outcomes.includes('conflict')) return undefined;
    return outcomes.includes('written') && !isSame(pages, await make()) ? undefined : true;
  });
}
