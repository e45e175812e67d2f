import { catalogKeys, type TermList } from '../../catalog/index.ts';
import { formatCount } from '../format.ts';
import { inLanguage } from '../html/language-attributes.ts';
import { html } from '../html/safe-html.ts';
import { domainName, type Locale } from '../locale/index.ts';
import { sortKey } from '../sort-key.ts';
import { pageContext } from './context.ts';
import { conceptName } from './entry-list.ts';
import { catalogPage } from './frame.ts';

interface ListedTerm {
  readonly concept: string;
  readonly name: string;
  readonly language: string;
  readonly articles: number;
}

/** All concepts of the archive by domain and name, with the number of their articles. Pure. */
export function renderTermList({ terms }: TermList, locale: Locale): string {
  const context = pageContext(catalogKeys.terms.html, locale);
  const { messages, words, to } = context;
  const domains = new Map<string | undefined, ListedTerm[]>();
  for (const [concept, known] of Object.entries(terms)) {
    const group = domains.get(known.domain) ?? [];
    group.push({ concept, ...conceptName(concept, known, locale), articles: known.articles });
    domains.set(known.domain, group);
  }
  const groups = [...domains].map(([domain, members]) => ({
    heading: domain === undefined ? { name: messages.otherDomain, known: true } : domainName(domain, locale),
    members: members.sort(
      (a, b) => compare(sortKey(a.name), sortKey(b.name)) || compare(a.concept, b.concept),
    ),
    isLast: domain === undefined,
  }));
  groups.sort(
    (a, b) =>
      Number(a.isLast) - Number(b.isLast) || compare(sortKey(a.heading.name), sortKey(b.heading.name)),
  );
  const sections = groups.map(({ heading, members }) => {
    const items = members.map(
      ({ concept, name, language, articles }) =>
        html`<li><a href="${to(catalogKeys.term(concept).html)}"${language !== locale && inLanguage(language)}>${name}</a> <span class="n">${formatCount(articles, messages)}</span></li>`,
    );
    return html`<section><h2${!heading.known && inLanguage('und')}>${heading.name}</h2><ul class="columns" role="list">${items}</ul></section>`;
  });
  const count = Object.keys(terms).length;
  return catalogPage(
    {
      title: words.terms,
      name: words.terms,
      byline: html`${formatCount(count, messages)}`,
      main: count === 0 ? html`<p class="empty">${words.empty}</p>` : html`${sections}`,
    },
    context,
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
