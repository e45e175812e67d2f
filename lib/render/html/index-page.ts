import { formatCount, formatDate } from '../format.ts';
import { type IndexEntry, type IndexedBrief, type IndexOrder, orderEntries } from '../index-entry.ts';
import { harmlessLink } from '../link.ts';
import { type Locale, languageName, type Messages, messagesFor } from '../locale/index.ts';
import { pageHtml } from './document.ts';
import { inLanguage } from './language-attributes.ts';
import { html, type SafeHtml } from './safe-html.ts';
import { INDEX_SCRIPT } from './script.ts';
import { css } from './static-code.ts';
import { BASE_STYLE } from './style-base.ts';
import { INDEX_STYLE } from './style-index.ts';

/** What a caller may choose about the list of briefs. */
export interface IndexOptions {
  /** The language of the page's own words; English unless given. */
  readonly locale?: Locale;
  /** The page's title; the word for briefs unless given. */
  readonly title?: string;
  /** Newest first unless given. */
  readonly order?: IndexOrder;
  /** Addresses of the feeds of this list. */
  readonly links?: { readonly atom?: string; readonly jsonFeed?: string };
}

/** Terms shown for each brief: enough to tell what it is about. */
const TOP_TERMS = 5;

/**
 * The list of briefs as one self-contained HTML page: title, first sentence of the summary, language and
 * main terms, under one heading for each year. Deterministic: the order depends on the entries alone.
 */
export function renderIndex(entries: readonly IndexEntry[], options: IndexOptions = {}): string {
  const messages = messagesFor(options.locale ?? 'en');
  const order = options.order ?? 'newest';
  const title = options.title ?? messages.indexTitle;
  const count = messages.indexCount(formatCount(entries.length, messages), entries.length !== 1);
  const sections = groupEntries(orderEntries(entries, order), order, messages).map(
    ({ heading, members }) => html`
<section>${heading !== '' && html`<h2>${heading}</h2>`}
<ul class="briefs" role="list">${members.map((entry) => entryHtml(entry, messages))}</ul></section>`,
  );
  const body = html`<header>
<div class="top"><span class="name">Précis</span>${feedLinks(options, messages)}</div>
<h1>${title}</h1>
<p class="byline">${count}</p>
</header>
<main>
${
  entries.length === 0
    ? html`<p class="empty">${messages.indexEmpty}</p>`
    : html`<label class="filter" hidden>${messages.indexFilter}<input type="search" autocomplete="off" spellcheck="false"></label>
<p class="empty" role="status" data-none="${messages.indexNone}"></p>
${sections}`
}
</main>`;
  const style = css`${BASE_STYLE}${INDEX_STYLE}`;
  return pageHtml({
    locale: messages.locale,
    title,
    style,
    script: INDEX_SCRIPT,
    head: feedHead(options),
    body,
  });
}

function feedHead({ links }: IndexOptions): SafeHtml {
  const atom = harmlessLink(links?.atom);
  const json = harmlessLink(links?.jsonFeed);
  return html`${atom !== undefined && html`<link rel="alternate" type="application/atom+xml" href="${atom}">`}${json !== undefined && html`<link rel="alternate" type="application/feed+json" href="${json}">`}`;
}

function feedLinks({ links }: IndexOptions, messages: Messages): SafeHtml | undefined {
  const atom = harmlessLink(links?.atom);
  const json = harmlessLink(links?.jsonFeed);
  if (atom === undefined && json === undefined) return undefined;
  return html`<nav aria-label="${messages.feed}">${atom !== undefined && html`<a href="${atom}">Atom</a>`}${json !== undefined && html`<a href="${json}">JSON Feed</a>`}</nav>`;
}

/** Entries under one heading: of one year where the newest come first, all together by title. */
function groupEntries(
  entries: readonly IndexEntry[],
  order: IndexOrder,
  messages: Messages,
): readonly { readonly heading: string; readonly members: readonly IndexEntry[] }[] {
  if (order === 'title') return [{ heading: messages.allBriefs, members: entries }];
  const groups = new Map<string, IndexEntry[]>();
  for (const entry of entries) {
    const heading = /^\d{4}/.exec(entry.brief.published ?? '')?.[0] ?? messages.undated;
    const group = groups.get(heading);
    if (group === undefined) groups.set(heading, [entry]);
    else group.push(entry);
  }
  return [...groups].map(([heading, members]) => ({ heading, members }));
}

function entryHtml({ brief, link }: IndexEntry, messages: Messages): SafeHtml {
  const { tag } = brief.language;
  const href = harmlessLink(link);
  const title = brief.title ?? messages.untitled;
  const date =
    brief.published !== undefined &&
    html`<span><time datetime="${brief.published}">${formatDate(brief.published, messages)}</time></span>`;
  return html`
<li><div class="when">${date}<span>${languageName(tag, messages)}</span></div><div><h3${inLanguage(tag)}>${href === undefined ? title : html`<a href="${href}">${title}</a>`}</h3>${lead(brief)}${topics(brief)}</div></li>`;
}

function lead({ summary, language }: IndexedBrief): SafeHtml | undefined {
  const [first] = summary.sentences;
  return first && html`<p class="lead"${inLanguage(language.tag)}>${first.text}</p>`;
}

function topics({ terms, language }: IndexedBrief): SafeHtml | undefined {
  if (terms.length === 0) return undefined;
  const items = terms.slice(0, TOP_TERMS).map(({ source }) => html`<li>${source.term}</li>`);
  return html`<ul class="topics" role="list"${inLanguage(language.tag)}>${items}</ul>`;
}
