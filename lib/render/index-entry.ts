import type { Brief } from '../brief/schema.ts';

/** The parts of a brief that a list shows: a whole brief fits, and so does what a catalog keeps of it. */
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

/** How a list is sorted: by date of publication, the newest first, or by title. */
export type IndexOrder = 'newest' | 'title';

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A title as it is sorted: without accents, case and leading punctuation, the same on every machine. */
function sortKey(title: string): string {
  return title
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .toLowerCase();
}

/**
 * Entries in the order asked for. Undated entries come after the dated; entries without a title after
 * those with one. The address decides where all else is equal.
 */
export function orderEntries<T extends IndexEntry>(entries: readonly T[], order: IndexOrder): readonly T[] {
  return entries
    .map((entry) => ({
      entry,
      date: entry.brief.published ?? '',
      title: sortKey(entry.brief.title ?? '\uffff'),
    }))
    .sort(
      (a, b) =>
        (order === 'newest' ? compare(b.date, a.date) : 0) ||
        compare(a.title, b.title) ||
        compare(a.entry.link, b.entry.link),
    )
    .map(({ entry }) => entry);
}
