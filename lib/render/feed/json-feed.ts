import { type FeedEntry, type FeedOptions, feedItems } from './feed-entry.ts';

/**
 * A list of briefs as a JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/), the newest first.
 * Deterministic: every date comes from the entries.
 */
export function renderJsonFeed(entries: readonly FeedEntry[], options: FeedOptions): string {
  const { title, home, address, language } = options;
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: home,
    feed_url: address,
    language,
    items: feedItems(entries, options).map((item) => ({
      id: item.address,
      url: item.address,
      title: item.title,
      content_text: item.sentences.join('\n\n'),
      date_published: item.published,
      date_modified: item.updated === item.published ? undefined : item.updated,
      language: item.language,
      tags: item.terms.length === 0 ? undefined : item.terms,
    })),
  };
  return `${JSON.stringify(feed, null, 2)}\n`;
}
