import {
  catalogKeys,
  type DayShard,
  isUndated,
  listed,
  monthOf,
  namesOf,
  undatedNumber,
} from '../../catalog/index.ts';
import { formatCount } from '../format.ts';
import { html } from '../html/safe-html.ts';
import type { Locale } from '../locale/index.ts';
import { dayTitle, monthTitle, pageContext } from './context.ts';
import { entryList } from './entry-list.ts';
import { catalogPage } from './frame.ts';

/** Briefs that a page lists at the most; the others are found by the search. */
export const MAX_LISTED = 1000;

/** The briefs of one day, the latest first. Pure: the same day gives the same bytes. */
export function renderDay({ day, entries }: DayShard, locale: Locale): string {
  const context = pageContext(catalogKeys.day(day).html, locale);
  const { messages, words, to } = context;
  const undated = isUndated(day);
  const title = undated
    ? words.undatedPart(formatCount(undatedNumber(day), messages))
    : dayTitle(day, context);
  const count = words.articles(formatCount(entries.length, messages), entries.length !== 1);
  const month = monthOf(day);
  const upper = undated ? catalogKeys.undated : catalogKeys.month(month).html;
  const up = html` · <a href="${to(upper)}">${monthTitle(month, context)}</a>`;
  const shown = entries.slice(0, MAX_LISTED);
  const more =
    shown.length < entries.length &&
    html`<p class="note">${words.listedOnly(formatCount(MAX_LISTED, messages))} <a href="${to(catalogKeys.front)}">${words.filter}</a></p>`;
  return catalogPage(
    {
      title,
      name: title,
      byline: html`${count}${up}`,
      main: html`<h2 class="vh">${messages.allBriefs}</h2>${entryList(shown.map(listed), namesOf(shown), context)}${more}`,
    },
    context,
  );
}
