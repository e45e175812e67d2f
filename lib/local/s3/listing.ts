/** Pages through the keys of a bucket: prefix, delimiter, and where to go on. */
import type { ObjectVersion } from './journal-entry.ts';
import type { Bucket } from './store-state.ts';

/** What a listing asks for. */
export interface ListingQuery {
  readonly prefix: string;
  readonly delimiter: string;
  readonly maxKeys: number;
  /** Only positions after this one: a key, or a common prefix of the page before. */
  readonly after: string;
}

/** One key with the versions that the listing shows. */
export interface ListedKey {
  readonly key: string;
  readonly versions: readonly ObjectVersion[];
}

/** A page of a listing, in the order of the keys' UTF-8 bytes. */
export interface ListingPage {
  readonly keys: readonly ListedKey[];
  readonly commonPrefixes: readonly string[];
  /** The last key or common prefix of the page, where more follow. */
  readonly next?: string;
}

/** Above every key with a given prefix. */
const LAST = '\u{10ffff}';

/**
 * One page of a bucket's keys.
 *
 * @param show the versions of a key that the listing shows; a key with none is left out.
 */
export function listKeys(
  bucket: Bucket,
  query: ListingQuery,
  show: (versions: readonly ObjectVersion[]) => readonly ObjectVersion[],
): ListingPage {
  const { prefix, delimiter, maxKeys, after } = query;
  const all = bucket.keys.values();
  const keys: ListedKey[] = [];
  const commonPrefixes: string[] = [];
  let last: string | undefined;
  let index = bucket.keys.lowerBound(prefix);
  const afterPrefix = delimiter !== '' && after.endsWith(delimiter) && after.startsWith(prefix);
  if (after !== '') index = Math.max(index, bucket.keys.lowerBound(afterPrefix ? after + LAST : after));
  for (; index < all.length; index += 1) {
    const key = all[index] ?? '';
    if (!key.startsWith(prefix)) break;
    if (key === after) continue;
    const versions = show(bucket.objects.get(key) ?? []);
    if (versions.length === 0) continue;
    if (keys.length + commonPrefixes.length >= maxKeys) {
      return { keys, commonPrefixes, ...(last === undefined ? {} : { next: last }) };
    }
    const end = delimiter === '' ? -1 : key.indexOf(delimiter, prefix.length);
    if (end < 0) {
      keys.push({ key, versions });
      last = key;
      continue;
    }
    const common = key.slice(0, end + delimiter.length);
    commonPrefixes.push(common);
    last = common;
    index = bucket.keys.lowerBound(common + LAST) - 1;
  }
  return { keys, commonPrefixes };
}
