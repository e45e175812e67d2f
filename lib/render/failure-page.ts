import type { ErrorCode } from '../errors.ts';
import { pageHtml } from './html/document.ts';
import { html, type SafeHtml } from './html/safe-html.ts';
import { css } from './html/static-code.ts';
import { BASE_STYLE } from './html/style-base.ts';
import { harmlessLink } from './link.ts';
import { failureWordsFor } from './locale/failures.ts';
import { type Locale, messagesFor } from './locale/index.ts';

/** An article that cannot be briefed as it is. */
export interface Failure {
  /** Key of the article. */
  readonly key: string;
  readonly code: ErrorCode;
  /** English, as in the failure record. */
  readonly message: string;
}

/** Addresses, relative or absolute, that the page leads to. */
export interface FailureLinks {
  readonly index?: string;
  /** The failure record. */
  readonly record?: string;
}

const STYLE = css`
main{max-width:44rem;padding-bottom:4rem;margin-left:max(0px,(100% - 82rem)/2)}
h2{font-size:1.25rem;margin:2.2rem 0 .4rem}
h1{font-size:clamp(1.5rem,1.2rem + 1vw,1.9rem)}
.byline{overflow-wrap:anywhere}
dl{font:.875rem/1.5 var(--sans);color:var(--soft);margin:2.2rem 0 0;padding-top:1rem;border-top:1px solid var(--line)}
dt{font-weight:600}
dd{margin:0 0 .8rem}
code{font-family:var(--mono)}
`;

/** The language of the article as far as its key's folders name one that pages exist in; English otherwise. */
function localeOfKey(key: string): Locale {
  const folder = key
    .toLowerCase()
    .split('/')
    .slice(0, -1)
    .find((segment) => segment === 'fr' || segment === 'en');
  return folder === 'fr' ? 'fr' : 'en';
}

function explanation(locale: Locale, code: ErrorCode, heading?: SafeHtml): SafeHtml {
  const { causes, cause, later } = failureWordsFor(locale);
  return html`<section lang="${locale}">${heading}
<p>${causes[code] ?? cause}</p>
<p>${later}</p></section>`;
}

/**
 * The page that stands in the place of a brief while its article cannot be briefed: what is wrong and what to
 * do, in French and English, since nothing of the article's language is known for sure. Pure.
 */
export function renderFailure({ key, code, message }: Failure, links: FailureLinks = {}): string {
  const locale = localeOfKey(key);
  const words = failureWordsFor(locale);
  const name = key.slice(key.lastIndexOf('/') + 1);
  const [index, record] = [harmlessLink(links.index), harmlessLink(links.record)];
  const { indexLink, alsoAs, file, label } = messagesFor(locale);
  const ways = html`${index !== undefined && html`<a href="${index}">${indexLink}</a>`}${record !== undefined && html`<a href="${record}">JSON</a>`}`;
  const other = locale === 'fr' ? 'en' : 'fr';
  const body = html`<header>
<div class="top"><span class="name">Précis</span>${(index ?? record) !== undefined && html`<nav aria-label="${alsoAs}">${ways}</nav>`}</div>
<h1>${words.title}</h1>
<p class="byline" lang="" dir="auto">${name}</p>
</header>
<main>
${explanation(locale, code)}
${explanation(other, code, html`<h2>${failureWordsFor(other).title}</h2>`)}
<dl><dt>${label(file)}</dt><dd dir="auto">${key}</dd><dt>${label(words.message)}</dt><dd lang="en">${message}</dd><dt>${label(words.codeLabel)}</dt><dd><code>${code}</code></dd></dl>
</main>`;
  return pageHtml({
    locale,
    title: `${name} – ${words.title}`,
    style: css`${BASE_STYLE}${STYLE}`,
    body,
  });
}
