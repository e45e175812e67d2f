import type { Brief } from '../../brief/schema.ts';
import { sortKey } from '../sort-key.ts';

/** The parts of a brief that a feed carries: a whole brief fits, and so does what a catalog keeps of it. */
export interface IndexedBrief {
  readonly title?: Brief['title'];
  readonly published?: Brief['published'];
  readonly language: Pick<Brief['language'], 'tag'>;
  readonly summary: { readonly sentences: readonly { readonly text: string }[] };
  readonly terms: readonly { readonly source: { readonly term: string } }[];
}

/** One brief of a list, with the address of its page. */
export interface IndexEntry {
  readonly brief: IndexedBrief;
  readonly link: string;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * Entries by date of publication, the newest first. Undated entries come after the dated; entries without a
 * title after those with one. The address decides where all else is equal.
 */
export function newestEntries<T extends IndexEntry>(entries: readonly T[]): readonly T[] {
  return entries
    .map((entry) => ({
      entry,
      date: entry.brief.published ?? '',
      title: sortKey(entry.brief.title ?? '\uffff'),
    }))
    .sort(
      (a, b) => compare(b.date, a.date) || compare(a.title, b.title) || compare(a.entry.link, b.entry.link),
    )
    .map(({ entry }) => entry);
}
