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
  /** Where `after` is a key: its versions after this one come first. */
  readonly afterVersion?: string;
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
  /** The last version of the page, where more follow and `next` is a key. */
  readonly nextVersion?: string;
}

/** The versions after one; all where it is gone, which the deletion of a listed page leaves behind. */
function versionsAfter(versions: readonly ObjectVersion[], versionId: string): readonly ObjectVersion[] {
  return versions.slice(versions.findIndex((version) => version.versionId === versionId) + 1);
}

/**
 * What a key is rolled up to: itself up to the first delimiter *after* the prefix. A key that merely ends in
 * the delimiter within its prefix is rolled up to nothing, and is a key of its own.
 */
export function commonPrefixOf(
  key: string,
  { prefix, delimiter }: Pick<ListingQuery, 'prefix' | 'delimiter'>,
): string | undefined {
  if (delimiter === '' || !key.startsWith(prefix)) return undefined;
  const end = key.indexOf(delimiter, prefix.length);
  return end < 0 ? undefined : key.slice(0, end + delimiter.length);
}

/**
 * One page of a bucket's keys: at most `maxKeys` versions and common prefixes together.
 *
 * @param show the versions of a key that the listing shows; a key with none is left out.
 */
export function listKeys(
  bucket: Bucket,
  query: ListingQuery,
  show: (versions: readonly ObjectVersion[]) => readonly ObjectVersion[],
): ListingPage {
  const { prefix, maxKeys, after, afterVersion } = query;
  const all = bucket.keys.values();
  const keys: ListedKey[] = [];
  const commonPrefixes: string[] = [];
  let last: Pick<ListingPage, 'next' | 'nextVersion'> = {};
  let count = 0;
  let index = bucket.keys.lowerBound(prefix);
  const afterPrefix = commonPrefixOf(after, query) === after;
  if (after !== '')
    index = Math.max(index, afterPrefix ? bucket.keys.afterPrefix(after) : bucket.keys.lowerBound(after));
  for (; index < all.length; index += 1) {
    const key = all[index] ?? '';
    if (!key.startsWith(prefix)) break;
    if (key === after && afterVersion === undefined) continue;
    const shown = show(bucket.objects.get(key) ?? []);
    const versions = key === after && afterVersion !== undefined ? versionsAfter(shown, afterVersion) : shown;
    if (versions.length === 0) continue;
    if (count >= maxKeys) return { keys, commonPrefixes, ...last };
    const common = commonPrefixOf(key, query);
    if (common === undefined) {
      const fitting = versions.slice(0, maxKeys - count);
      const { versionId = '' } = fitting.at(-1) ?? {};
      keys.push({ key, versions: fitting });
      count += fitting.length;
      last = { next: key, nextVersion: versionId };
      if (fitting.length < versions.length) return { keys, commonPrefixes, ...last };
      continue;
    }
    commonPrefixes.push(common);
    count += 1;
    last = { next: common };
    index = bucket.keys.afterPrefix(common) - 1;
  }
  return { keys, commonPrefixes };
}
