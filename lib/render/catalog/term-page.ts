import { catalogKeys, TERM_ARTICLES, type TermRecord, termNames } from '../../catalog/index.ts';
import { formatCount } from '../format.ts';
import { inLanguage } from '../html/language-attributes.ts';
import { html, joinHtml, type SafeHtml } from '../html/safe-html.ts';
import { domainName, type Locale, languageName } from '../locale/index.ts';
import { dayTitle, type PageContext, pageContext, pageOfBrief } from './context.ts';
import { conceptName } from './entry-list.ts';
import { catalogPage } from './frame.ts';
import { trendSection } from './trend.ts';

function articleList({ latest, concept }: TermRecord, all: number, context: PageContext): SafeHtml {
  const { to, words, messages } = context;
  const items = latest.map(
    ({ day, brief, language, title, count }) =>
      html`<li><a class="d" href="${to(catalogKeys.day(day).html)}">${dayTitle(day, context)}</a><a href="${to(pageOfBrief(brief))}"${inLanguage(language)}>${title ?? words.untitled}</a><span class="n">${languageName(language, messages)} ${messages.times(formatCount(count, messages))}</span></li>`,
  );
  const more =
    all > latest.length &&
    html`<p class="note">${words.listedOnly(formatCount(TERM_ARTICLES, messages))} <a href="${to(catalogKeys.front)}#${new URLSearchParams({ concept }).toString()}">${words.findAll}</a></p>`;
  return html`<section><h2>${words.articlesWith}</h2><ul class="articles" role="list">${items}</ul>${more}</section>`;
}

/** A concept: what it is called, its trend over time, the articles in which it occurs. Pure. */
export function renderTerm(record: TermRecord, locale: Locale): string {
  const context = pageContext(catalogKeys.term(record.concept).html, locale);
  const { messages, words } = context;
  const known = termNames(record);
  const { name, language } = conceptName(record.concept, known, locale);
  const months = Object.values(record.months);
  const articles = months.reduce((sum, month) => sum + month.articles, 0);
  const occurrences = months.reduce((sum, month) => sum + month.occurrences, 0);
  const domain = known.domain === undefined ? undefined : domainName(known.domain, locale);
  const count = words.termCount(
    formatCount(articles, messages),
    articles !== 1,
    formatCount(occurrences, messages),
  );
  const facts = [
    html`${count}`,
    ...(domain === undefined ? [] : [html`<span${!domain.known && inLanguage('und')}>${domain.name}</span>`]),
  ];
  const others = Object.entries(known.names).filter(([tag]) => tag !== language);
  const names = others.map(
    ([tag, text]) =>
      html`<div><dt>${languageName(tag, messages)}</dt><dd${inLanguage(tag)}>${text}</dd></div>`,
  );
  return catalogPage(
    {
      title: html`<span${inLanguage(language)}>${name}</span>`,
      name,
      byline: joinHtml(facts, html` · `),
      main:
        articles === 0
          ? html`<p class="empty">${words.termGone}</p>`
          : html`${names.length > 0 && html`<dl class="names">${names}</dl>`}
${trendSection(record, context)}
${articleList(record, articles, context)}`,
    },
    context,
  );
}
