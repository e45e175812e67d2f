import { catalogKeys, isUndated, newestFirst, type Overview, undatedNumber } from '../../catalog/index.ts';
import { formatCount } from '../format.ts';
import { html } from '../html/safe-html.ts';
import type { Locale } from '../locale/index.ts';
import { pageContext } from './context.ts';
import { catalogPage } from './frame.ts';

/** The way to the parts of what says no date; undefined where everything says one. Pure. */
export function renderUndated({ months }: Overview, locale: Locale): string | undefined {
  const context = pageContext(catalogKeys.undated, locale);
  const { messages, words, to } = context;
  const parts = Object.keys(months)
    .filter(isUndated)
    .sort(newestFirst)
    .map((name) => ({
      name,
      articles: Object.values(months[name]?.articles ?? {}).reduce((sum, count) => sum + count, 0),
    }));
  if (parts.length === 0) return undefined;
  const all = parts.reduce((sum, { articles }) => sum + articles, 0);
  const items = parts.map(
    ({ name, articles }) =>
      html`<li><a href="${to(catalogKeys.day(name).html)}">${words.part(formatCount(undatedNumber(name), messages))}</a> <span class="n">${formatCount(articles, messages)}</span></li>`,
  );
  return catalogPage(
    {
      title: words.undated,
      name: words.undated,
      byline: html`${words.articles(formatCount(all, messages), all !== 1)}`,
      main: html`<p class="note">${words.undatedNote} <a href="${to(catalogKeys.front)}">${words.filter}</a></p><ul class="columns" role="list">${items}</ul>`,
    },
    context,
  );
}
