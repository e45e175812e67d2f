import { createHash } from 'node:crypto';
import type { Brief } from '../../brief/schema.ts';
import { formatBytes, formatDate } from '../format.ts';
import { harmlessLink, webAddress } from '../link.ts';
import { languageName, type Messages } from '../locale/index.ts';
import { methodSentences } from '../method.ts';
import { messagesOf, type RenderOptions } from '../options.ts';
import { articleHtml } from './article.ts';
import { html, joinHtml, type SafeHtml } from './safe-html.ts';
import { candidatesSection, summarySection, termsSection, warningsSection } from './sections.ts';
import { PAGE_STYLE } from './style.ts';

/** Nothing may be loaded or run; the one style sheet is known by its hash. */
const POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(String(PAGE_STYLE)).digest('base64')}'; base-uri 'none'; form-action 'none'`;

function headHtml(title: string): SafeHtml {
  return html`<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer"><title>${title}</title><style>${PAGE_STYLE}</style></head>`;
}

function metaHtml(brief: Brief, messages: Messages): SafeHtml {
  const { published, source, language } = brief;
  const address = webAddress(source.canonicalUrl);
  const key = source.key ?? messages.untitled;
  const parts = [
    html`${messages.label(messages.source)} ${address === undefined ? html`${key}` : html`<a href="${address}" rel="noreferrer">${address}</a>`}`,
    html`${messages.label(messages.language)} ${languageName(language.tag, messages)} (${messages.languageKnown[language.source]})`,
  ];
  if (published !== undefined)
    parts.unshift(html`<time datetime="${published}">${formatDate(published, messages)}</time>`);
  return html`<p class="meta">${joinHtml(parts, html` · `)}</p>`;
}

function linksHtml({ links }: RenderOptions, messages: Messages): SafeHtml {
  const entries: [string | undefined, string][] = [
    [links?.index, messages.indexLink],
    [links?.json, 'JSON'],
    [links?.markdown, 'Markdown'],
  ];
  const written = entries.flatMap(([address, label]) => {
    const href = harmlessLink(address);
    return href === undefined ? [] : [html`<a href="${href}">${label}</a>`];
  });
  return written.length === 0
    ? html``
    : html`<nav aria-label="${messages.alsoAs}"><p>${joinHtml(written, html` · `)}</p></nav>`;
}

function footerHtml(brief: Brief, messages: Messages, options: RenderOptions): SafeHtml {
  const { engine, source, termbase } = brief;
  const termbases = termbase.map(
    ({ name, version, source: from, target }) => `${name} ${from}–${target} ${version}`,
  );
  const rows: [string, string][] = [
    [messages.engine, `${engine.name} ${engine.version}`],
    [messages.termbases, termbases.length === 0 ? messages.noTermbase : termbases.join('; ')],
    [messages.size, `${formatBytes(source.size, messages)}, ${source.contentType}, ${source.charset}`],
    [messages.fingerprint, source.sha256],
  ];
  return html`<footer><h2>${messages.provenance}</h2><p>${methodSentences(brief, messages).join(' ')}</p><dl>${rows.map(([label, value]) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`)}</dl>${linksHtml(options, messages)}</footer>`;
}

/**
 * The page of a brief: one self-contained HTML file that loads nothing and needs no script.
 * Deterministic; all text of the article and the glossary is escaped.
 */
export function renderHtml(brief: Brief, options: RenderOptions = {}): string {
  const messages = messagesOf(brief, options);
  const title = brief.title ?? messages.untitled;
  const page = html`<!doctype html>
<html lang="${messages.locale}">${headHtml(title)}<body><a class="skip" href="#article">${messages.skipToArticle}</a><header><p class="meta">${messages.brief}</p><h1 lang="${brief.language.tag}">${title}</h1>${metaHtml(brief, messages)}</header><main>${summarySection(brief, messages)}<section class="article" aria-labelledby="article"><h2 id="article">${messages.article}</h2><div lang="${brief.language.tag}">${articleHtml(brief, messages)}</div></section>${termsSection(brief, messages, options)}${candidatesSection(brief, messages)}${warningsSection(brief, messages)}</main>${footerHtml(brief, messages, options)}</body></html>
`;
  return String(page);
}
