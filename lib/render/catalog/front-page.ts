import {
  catalogKeys,
  compareLatest,
  LATEST,
  type LatestEntry,
  listed,
  type MonthName,
  namesOf,
  newestFirst,
  type Overview,
  UNDATED,
} from '../../catalog/index.ts';
import { formatCount } from '../format.ts';
import { html, type SafeHtml } from '../html/safe-html.ts';
import { type Locale, languageName } from '../locale/index.ts';
import { dayTitle, monthTitle, type PageContext, pageContext } from './context.ts';
import { entryList } from './entry-list.ts';
import { catalogPage } from './frame.ts';
import { searchForm } from './search-form.ts';
import { SEARCH_SCRIPT } from './search-script.ts';

const sum = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0);

/** Briefs of one day, side by side under the day. */
function daySections(latest: readonly LatestEntry[], context: PageContext): readonly SafeHtml[] {
  const days = new Map<string, LatestEntry[]>();
  for (const entry of latest) days.set(entry.part, [...(days.get(entry.part) ?? []), entry]);
  return [...days].map(
    ([day, entries]) => html`
<section><h2><a href="${context.to(catalogKeys.day(day).html)}">${dayTitle(day, context)}</a></h2>${entryList(entries.map(listed), namesOf(entries), context)}</section>`,
  );
}

function archive(months: Overview['months'], context: PageContext): SafeHtml {
  const { words, messages, to } = context;
  const years = new Map<string, MonthName[]>();
  for (const month of Object.keys(months).sort(newestFirst)) {
    const year = month === UNDATED ? words.undated : month.slice(0, 4);
    years.set(year, [...(years.get(year) ?? []), month]);
  }
  const sections = [...years].map(([year, names]) => {
    const items = names.map((month) => {
      const count = sum(Object.values(months[month]?.articles ?? {}));
      return html`<li><a href="${to(catalogKeys.month(month).html)}">${monthTitle(month, context)}</a> <span class="n">${formatCount(count, messages)}</span></li>`;
    });
    return html`<section>${year !== words.undated && html`<h3>${year}</h3>`}<ul class="months" role="list">${items}</ul></section>`;
  });
  return html`<section><h2>${words.archive}</h2><div class="years">${sections}</div></section>`;
}

function feedHead({ latest }: Overview, { to, messages }: PageContext): SafeHtml {
  const links = Object.keys(latest).map((language) => {
    const { atom, json } = catalogKeys.feed(language);
    const title = languageName(language, messages);
    return html`<link rel="alternate" type="application/atom+xml" title="${title}" href="${to(atom)}">
<link rel="alternate" type="application/feed+json" title="${title}" href="${to(json)}">
`;
  });
  return html`${links}`;
}

function feedList({ latest }: Overview, { to, messages, words }: PageContext): SafeHtml {
  const items = Object.keys(latest).map((language) => {
    const { atom, json } = catalogKeys.feed(language);
    const name = languageName(language, messages);
    return html`<li>${name} <span><a href="${to(atom)}" aria-label="Atom, ${name}">Atom</a> <a href="${to(json)}" aria-label="JSON Feed, ${name}">JSON Feed</a></span></li>`;
  });
  return html`<section><h2>${words.feeds}</h2><ul class="months" role="list">${items}</ul></section>`;
}

/** The front page: a search, the newest briefs, the archive by month, the feeds where there are any. Pure. */
export function renderFront(overview: Overview, locale: Locale, hasFeeds: boolean): string {
  const context = pageContext(catalogKeys.front, locale);
  const { messages, words } = context;
  const latest = Object.values(overview.latest).flat().sort(compareLatest).slice(0, LATEST);
  const count = sum(Object.values(overview.months).map(({ articles }) => sum(Object.values(articles))));
  const languages = new Set(Object.values(overview.months).flatMap(({ articles }) => Object.keys(articles)));
  const main =
    latest.length === 0
      ? html`<p class="empty">${words.empty}</p>`
      : html`${searchForm([...languages].sort(), context)}
<div id="latest">${daySections(latest, context)}</div>
${archive(overview.months, context)}
${hasFeeds && feedList(overview, context)}`;
  return catalogPage(
    {
      title: messages.indexTitle,
      name: messages.indexTitle,
      byline: html`${messages.indexCount(formatCount(count, messages), count !== 1)}`,
      ...(hasFeeds ? { head: feedHead(overview, context) } : {}),
      main,
      script: SEARCH_SCRIPT,
    },
    context,
  );
}
