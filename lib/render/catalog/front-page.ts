import {
  catalogKeys,
  compareLatest,
  isUndated,
  LATEST,
  type LatestEntry,
  listed,
  type MonthName,
  namesOf,
  newestFirst,
  type Overview,
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
  for (const entry of latest) {
    const page = isUndated(entry.part) ? catalogKeys.undated : catalogKeys.day(entry.part).html;
    days.set(page, [...(days.get(page) ?? []), entry]);
  }
  return [...days].map(
    ([page, entries]) => html`
<section><h2><a href="${context.to(page)}">${entries[0] && dayTitle(entries[0].part, context)}</a></h2>${entryList(entries.map(listed), namesOf(entries), context)}</section>`,
  );
}

function archive(months: Overview['months'], context: PageContext): SafeHtml {
  const { words, messages, to } = context;
  const countOf = (month: MonthName) => sum(Object.values(months[month]?.articles ?? {}));
  const years = new Map<string, MonthName[]>();
  const names = Object.keys(months).sort(newestFirst);
  for (const month of names) {
    const year = month.slice(0, 4);
    if (!isUndated(month)) years.set(year, [...(years.get(year) ?? []), month]);
  }
  const item = (page: string, title: string, count: number) =>
    html`<li><a href="${to(page)}">${title}</a> <span class="n">${formatCount(count, messages)}</span></li>`;
  const sections = [...years].map(([year, members]) => {
    const items = members.map((month) =>
      item(catalogKeys.month(month).html, monthTitle(month, context), countOf(month)),
    );
    return html`<section><h3>${year}</h3><ul class="months" role="list">${items}</ul></section>`;
  });
  const undated = sum(names.filter(isUndated).map(countOf));
  if (undated > 0)
    sections.push(
      html`<section><h3>${words.undated}</h3><ul class="months" role="list">${item(catalogKeys.undated, words.undatedAll, undated)}</ul></section>`,
    );
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
