import { webAddress } from '../link.ts';
import { plainLine } from '../plain.ts';
import { type IndexEntry, newestEntries } from './index-entry.ts';

/** What a feed says of itself. */
export interface FeedOptions {
  readonly title: string;
  /** Absolute address of the list of briefs: links of the entries are resolved against it. */
  readonly home: string;
  /** Absolute address of the feed itself. */
  readonly address: string;
  /** BCP 47 tag of the feed's own words. */
  readonly language?: string;
  /** Newest entries to keep; all unless given. */
  readonly limit?: number;
}

/** A brief of a list that may say when its page was last written: ISO 8601. */
export interface FeedEntry extends IndexEntry {
  readonly updated?: string;
}

/** An entry as both kinds of feed write it. */
export interface FeedItem {
  /** Absolute address of the brief's page, which is its identifier too. */
  readonly address: string;
  readonly title: string;
  /** The sentences of the summary. */
  readonly sentences: readonly string[];
  readonly language: string | undefined;
  readonly terms: readonly string[];
  /** RFC 3339. */
  readonly published: string | undefined;
  /** RFC 3339: when the entry was last changed, as far as it says. */
  readonly updated: string;
}

/** Terms that an entry is tagged with. */
const MAX_TAGS = 10;

/** What an entry without any date is dated: a feed must name an instant, and the clock is no part of it. */
const NO_DATE = '1970-01-01T00:00:00Z';

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})?$/;

/**
 * An ISO 8601 date or date and time as RFC 3339 wants it, with seconds and a time zone; a date is its
 * midnight and a time without a zone is taken as UTC. Anything else gives `undefined`.
 */
export function instant(iso: string | undefined): string | undefined {
  if (iso === undefined) return undefined;
  if (DATE.test(iso)) return checked(`${iso}T00:00:00Z`);
  if (!INSTANT.test(iso)) return undefined;
  const [, moment = '', zone = 'Z'] = /^(.*?)(Z|[+-]\d{2}:\d{2})?$/.exec(iso) ?? [];
  const seconds = moment.length === 'yyyy-mm-ddThh:mm'.length ? ':00' : '';
  return checked(`${moment}${seconds}${zone}`);
}

/** The instant if its month, day and time exist. */
function checked(instantText: string): string | undefined {
  return Number.isNaN(Date.parse(instantText)) ? undefined : instantText;
}

/** The entries of a feed, the newest first. An entry whose link is no web address is left out. */
export function feedItems(entries: readonly FeedEntry[], { home, limit }: FeedOptions): readonly FeedItem[] {
  const items = newestEntries(entries).flatMap((entry): FeedItem[] => {
    const address = URL.canParse(entry.link, home) ? webAddress(new URL(entry.link, home).href) : undefined;
    if (address === undefined) return [];
    const { brief } = entry;
    const published = instant(brief.published);
    const { tag } = brief.language;
    return [
      {
        address,
        title: plainLine(brief.title ?? '') || address,
        sentences: brief.summary.sentences.map(({ text }) => plainLine(text)),
        language: tag === 'und' ? undefined : tag,
        terms: brief.terms.slice(0, MAX_TAGS).map(({ source }) => plainLine(source.term)),
        published,
        updated: instant(entry.updated) ?? published ?? NO_DATE,
      },
    ];
  });
  return limit === undefined ? items : items.slice(0, Math.max(0, limit));
}

/** The latest change among the items, compared as instants. */
export function lastUpdate(items: readonly FeedItem[]): string {
  return items.reduce(
    (latest, { updated }) => (Date.parse(updated) > Date.parse(latest) ? updated : latest),
    NO_DATE,
  );
}
