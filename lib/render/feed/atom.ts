import { html, type SafeHtml } from '../html/safe-html.ts';
import { plainLine } from '../plain.ts';
import { type FeedEntry, type FeedItem, type FeedOptions, feedItems, lastUpdate } from './feed-entry.ts';

/**
 * A list of briefs as an Atom feed (RFC 4287), the newest first.
 * Deterministic: every date comes from the entries; one without any is dated 1970, for Atom wants a date.
 */
export function renderAtom(entries: readonly FeedEntry[], options: FeedOptions): string {
  const { title, home, address, language } = options;
  const items = feedItems(entries, options);
  // The escapes of `html` are those of XML: named entities that XML knows and numbers.
  const feed = html`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"${inXmlLanguage(language)}>
<id>${home}</id>
<title>${plainLine(title)}</title>
<updated>${lastUpdate(items)}</updated>
<link rel="alternate" type="text/html" href="${home}"/>
<link rel="self" type="application/atom+xml" href="${address}"/>
<author><name>Précis</name></author>
${items.map(entryXml)}</feed>
`;
  return String(feed);
}

function inXmlLanguage(language: string | undefined): SafeHtml | undefined {
  return language === undefined ? undefined : html` xml:lang="${plainLine(language)}"`;
}

function entryXml(item: FeedItem): SafeHtml {
  const { address, title, sentences, language, terms, published, updated } = item;
  const tags = terms.map((term) => html`<category term="${term}"/>\n`);
  return html`<entry${inXmlLanguage(language)}>
<id>${address}</id>
<title>${title}</title>
<updated>${updated}</updated>
${published !== undefined && html`<published>${published}</published>\n`}<link rel="alternate" type="text/html" href="${address}"/>
${tags}<summary type="text">${sentences.join(' ')}</summary>
</entry>
`;
}
