import * as z from 'zod/mini';

/**
 * The size of the object in an event, in bytes; absent for deletions. No more than a hint, so that a size
 * nobody can read is as good as none and never stops the event.
 */
export const objectSize = z.catch(z.optional(z.int().check(z.nonnegative())), undefined);

/** The part of a reference that tells the size, empty where it is not known. */
export function sizeHint(size: number | undefined): { readonly size?: number } {
  return size === undefined ? {} : { size };
}
