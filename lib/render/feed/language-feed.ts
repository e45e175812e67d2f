import { catalogKeys, type LatestEntry } from '../../catalog/index.ts';
import { localeOf, messagesFor } from '../locale/index.ts';
import { renderAtom } from './atom.ts';
import type { FeedEntry } from './feed-entry.ts';
import { renderJsonFeed } from './json-feed.ts';

/** Where the pages are served: feeds name absolute addresses. */
export interface FeedSite {
  /** Absolute address of the top of the briefs bucket, as readers reach it, with a slash at the end. */
  readonly address: string;
}

function feedEntry({ brief, title, published, language, summary, terms }: LatestEntry): FeedEntry {
  const page = brief.replace(/\.json$/, '.html');
  return {
    link: page.split('/').map(encodeURIComponent).join('/'),
    brief: {
      ...(title === undefined ? {} : { title }),
      ...(published === undefined ? {} : { published }),
      language: { tag: language },
      summary: { sentences: summary.map((text) => ({ text })) },
      terms: terms.map(({ term }) => ({ source: { term } })),
    },
  };
}

/** The newest briefs of one language as an Atom feed and as a JSON Feed. Pure. */
export function languageFeed(
  language: string,
  latest: readonly LatestEntry[],
  { address }: FeedSite,
): { readonly atom: string; readonly json: string } {
  const keys = catalogKeys.feed(language);
  const messages = messagesFor(localeOf(language));
  const entries = latest.map(feedEntry);
  const options = (key: string) => ({
    title: `Précis – ${messages.languages[language] ?? language}`,
    home: address,
    address: new URL(key, address).href,
    ...(language === 'und' ? {} : { language }),
  });
  return {
    atom: renderAtom(entries, options(keys.atom)),
    json: renderJsonFeed(entries, options(keys.json)),
  };
}
