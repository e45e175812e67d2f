import { catalogKeys, type MonthIndex, newestFirst } from '../../catalog/index.ts';
import { formatCount } from '../format.ts';
import { inLanguage } from '../html/language-attributes.ts';
import { html } from '../html/safe-html.ts';
import type { Locale } from '../locale/index.ts';
import { dayTitle, monthTitle, pageContext, pageOfBrief } from './context.ts';
import { MAX_LISTED } from './day-page.ts';
import { catalogPage } from './frame.ts';

/** The briefs of one month by title, under the day of each, the latest first. Pure. */
export function renderMonth({ month, days }: MonthIndex, locale: Locale): string {
  const context = pageContext(catalogKeys.month(month).html, locale);
  const { messages, words, to } = context;
  const title = monthTitle(month, context);
  const all = Object.values(days).reduce((sum, { entries }) => sum + entries.length, 0);
  const sections = Object.keys(days)
    .sort(newestFirst)
    .map((day) => {
      const items = (days[day]?.entries ?? [])
        .slice(0, MAX_LISTED)
        .map(
          ({ brief, language, title: name }) =>
            html`<li${inLanguage(language)}><a href="${to(pageOfBrief(brief))}">${name ?? words.untitled}</a></li>`,
        );
      return html`<section><h2><a href="${to(catalogKeys.day(day).html)}">${dayTitle(day, context)}</a></h2><ul class="articles" role="list">${items}</ul></section>`;
    });
  return catalogPage(
    {
      title,
      name: title,
      byline: html`${words.articles(formatCount(all, messages), all !== 1)}`,
      main: html`${sections}`,
    },
    context,
  );
}
