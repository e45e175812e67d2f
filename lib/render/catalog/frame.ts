import { catalogKeys } from '../../catalog/index.ts';
import { pageHtml } from '../html/document.ts';
import { html, type SafeHtml } from '../html/safe-html.ts';
import { css, type StaticCode } from '../html/static-code.ts';
import { BASE_STYLE } from '../html/style-base.ts';
import type { PageContext } from './context.ts';
import { CATALOG_STYLE } from './style.ts';

/** A page of the catalog. */
export interface CatalogPage {
  readonly title: SafeHtml | string;
  /** The title as a window shows it. */
  readonly name: string;
  readonly byline?: SafeHtml;
  readonly head?: SafeHtml;
  readonly main: SafeHtml;
  readonly script?: StaticCode;
}

/** A page of the catalog under its common head: the way to the front page and to the terms. */
export function catalogPage(
  { title, name, byline, head, main, script }: CatalogPage,
  context: PageContext,
): string {
  const { key, to, messages, words } = context;
  const ways = (
    [
      [catalogKeys.front, words.home],
      [catalogKeys.terms.html, words.allTerms],
    ] as const
  ).flatMap(([target, label]) => (target === key ? [] : [html`<a href="${to(target)}">${label}</a>`]));
  const body = html`<header>
<div class="top"><span class="name">Précis</span><nav aria-label="${messages.allBriefs}">${ways}</nav></div>
<h1>${title}</h1>
${byline !== undefined && html`<p class="byline">${byline}</p>`}
</header>
<main>
${main}
</main>`;
  return pageHtml({
    locale: messages.locale,
    title: `${name} – Précis`,
    style: css`${BASE_STYLE}${CATALOG_STYLE}`,
    ...(script === undefined ? {} : { script, fetches: true }),
    ...(head === undefined ? {} : { head }),
    body,
  });
}
