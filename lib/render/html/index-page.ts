import { createHash } from 'node:crypto';
import type { Brief } from '../../brief/schema.ts';
import { formatCount, formatDate } from '../format.ts';
import { harmlessLink } from '../link.ts';
import { type Locale, languageName, messagesFor } from '../locale/index.ts';
import { css } from './css.ts';
import { html, type SafeHtml } from './safe-html.ts';
import { PAGE_STYLE } from './style.ts';

/** One brief of a list, with the address of its page. */
export interface IndexEntry {
  readonly brief: Brief;
  readonly link: string;
}

const INDEX_STYLE = css`${PAGE_STYLE}
.briefs{list-style:none;margin:0;padding:0}
.briefs li{border-top:1px solid var(--line);padding:1rem 0}
.briefs h2{font:600 1.15rem/1.3 Georgia,serif;letter-spacing:0;text-transform:none;color:inherit;margin:0}
.briefs p{margin:.25rem 0}
main{display:block;max-width:52rem}
`;

const POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(String(INDEX_STYLE)).digest('base64')}'; base-uri 'none'; form-action 'none'`;

const TOP_TERMS = 5;

/** Dated before undated, newest first; then by title and address. */
function compareEntries(a: IndexEntry, b: IndexEntry): number {
  const keys = ({ brief, link }: IndexEntry) => [brief.published ?? '', brief.title ?? '', link] as const;
  const [dateA, titleA, linkA] = keys(a);
  const [dateB, titleB, linkB] = keys(b);
  if (dateA !== dateB) return dateA < dateB ? 1 : -1;
  if (titleA !== titleB) return titleA < titleB ? -1 : 1;
  return linkA < linkB ? -1 : linkA > linkB ? 1 : 0;
}

/** A list of briefs: title, first sentence of the summary, language and main terms. */
export function renderIndex(
  entries: readonly IndexEntry[],
  options: { readonly locale?: Locale } = {},
): string {
  const messages = messagesFor(options.locale ?? 'en');
  const items = [...entries].sort(compareEntries).map(({ brief, link }): SafeHtml => {
    const { tag } = brief.language;
    const terms = brief.terms.slice(0, TOP_TERMS).map(({ source }) => html`<li>${source.term}</li>`);
    const title = brief.title ?? messages.untitled;
    const date = brief.published === undefined ? '' : `${formatDate(brief.published, messages)} · `;
    return html`<li><h2 lang="${tag}"><a href="${harmlessLink(link) ?? '#'}">${title}</a></h2><p class="meta">${date}${languageName(tag, messages)}</p><p lang="${tag}">${brief.summary.sentences[0]?.text ?? ''}</p><ul class="chips" lang="${tag}">${terms}</ul></li>`;
  });
  const count = messages.indexCount(formatCount(entries.length, messages), entries.length !== 1);
  const body =
    items.length === 0 ? html`<p>${messages.indexEmpty}</p>` : html`<ul class="briefs">${items}</ul>`;
  return String(
    html`<!doctype html>
<html lang="${messages.locale}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${messages.indexTitle}</title><style>${INDEX_STYLE}</style></head><body><header><h1>${messages.indexTitle}</h1><p class="meta">${count}</p></header><main><section>${body}</section></main></body></html>
`,
  );
}
