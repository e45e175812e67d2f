import type { Brief } from '../../brief/schema.ts';
import { primarySubtag } from '../../languages/primary-subtag.ts';
import { formatDate } from '../format.ts';
import { harmlessLink, webAddress } from '../link.ts';
import { languageName, type Messages } from '../locale/index.ts';
import { messagesOf, preferredTarget, type RenderOptions, targetLanguages } from '../options.ts';
import { anchor } from './anchors.ts';
import { articleHtml } from './article.ts';
import { annotatedArticle, annotatedSummary, TermLinks } from './article-layers.ts';
import { legend, targetRules } from './display-controls.ts';
import { pageHtml } from './document.ts';
import { inLanguage } from './language-attributes.ts';
import { candidateSection, warningSection } from './notes-sections.ts';
import { provenanceSection } from './provenance-section.ts';
import { html, joinHtml, type SafeHtml } from './safe-html.ts';
import { BRIEF_SCRIPT } from './script.ts';
import { css } from './static-code.ts';
import { BASE_STYLE } from './style-base.ts';
import { briefStyle } from './style-brief.ts';
import { summarySection } from './summary-section.ts';
import { termSection } from './term-section.ts';

/**
 * The page of a brief: one self-contained HTML file that loads nothing and needs no script.
 * Pure and deterministic: the same brief and options give the same bytes.
 */
export function renderHtml(brief: Brief, options: RenderOptions = {}): string {
  const messages = messagesOf(brief, options);
  const targets = targetLanguages(brief, preferredTarget(brief, options));
  const links = new TermLinks(brief, targets);
  const { sweep, anchors } = annotatedArticle(brief, links, messages);
  // Written first: what in it can be linked to is known only then.
  const article = articleHtml(brief, sweep, messages);
  const body = html`<a class="skip" href="#${anchor.article}">${messages.skipToArticle}</a>
${headerHtml(brief, options, messages)}
<main>
<div class="brief" tabindex="0" role="region" aria-label="${messages.brief}">
${summarySection(brief, annotatedSummary(brief, links), anchors, messages)}
${warningSection(brief, messages)}
${termSection(brief, targets, anchors, messages)}
${candidateSection(brief, anchors, messages)}
</div>
<article aria-labelledby="${anchor.article}">
<div class="bar"><h2 id="${anchor.article}" tabindex="-1">${messages.article}</h2>${legend(messages)}</div>
<div class="text"${inLanguage(brief.language.tag)}>${article}</div>
</article>
</main>
${provenanceSection(brief, messages)}`;
  return pageHtml({
    locale: messages.locale,
    title: `${brief.title ?? messages.untitled} – ${messages.brief}`,
    style: css`${BASE_STYLE}${briefStyle(messages.locale)}${targetRules(targets.length)}`,
    script: BRIEF_SCRIPT,
    head: alternatesHtml(options),
    body,
  });
}

function alternatesHtml({ links }: RenderOptions): SafeHtml {
  const json = harmlessLink(links?.json);
  const markdown = harmlessLink(links?.markdown);
  return html`${json !== undefined && html`<link rel="alternate" type="application/json" href="${json}">`}${markdown !== undefined && html`<link rel="alternate" type="text/markdown" href="${markdown}">`}`;
}

function headerHtml(brief: Brief, options: RenderOptions, messages: Messages): SafeHtml {
  return html`<header>
<div class="top"><span class="name">Précis</span>${linksHtml(options, messages)}</div>
<h1${inLanguage(brief.language.tag)}>${brief.title ?? messages.untitled}</h1>
${bylineHtml(brief, options, messages)}
${jumpsHtml(brief, messages)}
</header>`;
}

/** Where one column makes the page long: the way to its parts. */
function jumpsHtml({ candidates }: Brief, messages: Messages): SafeHtml {
  return html`<nav class="jumps" aria-label="${messages.onThisPage}"><a href="#${anchor.summary}">${messages.summary}</a><a href="#${anchor.terms}">${messages.terms}</a>${candidates.length > 0 && html`<a href="#${anchor.candidates}">${messages.candidates}</a>`}<a href="#${anchor.article}">${messages.article}</a><a href="#${anchor.provenance}">${messages.provenance}</a></nav>`;
}

function linksHtml({ links }: RenderOptions, messages: Messages): SafeHtml | undefined {
  const entries = [
    [links?.index, messages.indexLink],
    [links?.versions, messages.versionsLink],
    [links?.json, 'JSON'],
    [links?.markdown, 'Markdown'],
  ] as const;
  const written = entries.flatMap(([address, label]) => {
    const href = harmlessLink(address);
    return href === undefined ? [] : [html`<a href="${href}">${label}</a>`];
  });
  return written.length === 0 ? undefined : html`<nav aria-label="${messages.alsoAs}">${written}</nav>`;
}

function bylineHtml(
  { published, source, language }: Brief,
  { links }: RenderOptions,
  messages: Messages,
): SafeHtml {
  const day = harmlessLink(links?.day);
  const parts: SafeHtml[] = [];
  if (published !== undefined) {
    const date = html`<time datetime="${published}">${formatDate(published, messages)}</time>`;
    parts.push(day === undefined ? date : html`<a href="${day}">${date}</a>`);
  }
  const address = webAddress(source.canonicalUrl);
  if (address !== undefined) {
    parts.push(html`<a href="${address}" rel="noreferrer">${new URL(address).hostname}</a>`);
  } else if (source.key !== undefined) {
    parts.push(html`<span dir="auto">${source.key}</span>`);
  }
  if (primarySubtag(language.tag) !== messages.locale || language.others.length > 0) {
    const others = language.others.map((tag) => languageName(tag, messages)).join(', ');
    const name = languageName(language.tag, messages);
    parts.push(html`${others === '' ? name : `${name}, ${messages.otherLanguages} ${others}`}`);
  }
  return html`<p class="byline">${joinHtml(parts, html`<span class="dot" aria-hidden="true"> · </span>`)}</p>`;
}
