import type { Brief } from '../../brief/schema.ts';
import { formatBytes } from '../format.ts';
import { webAddress } from '../link.ts';
import { languageName, type Messages } from '../locale/index.ts';
import { methodSentences } from '../method.ts';
import { anchor } from './anchors.ts';
import { html, joinHtml, type SafeHtml } from './safe-html.ts';

/** How the brief was made, from what, and what it leaves open. */
export function provenanceSection(brief: Brief, messages: Messages): SafeHtml {
  const { engine, source, termbase, language } = brief;
  const address = webAddress(source.canonicalUrl);
  const termbases = termbase.map(
    ({ name, version, source: from, target }) =>
      html`${name} (${from} → ${target}) <code>${version.slice(0, 12)}</code>`,
  );
  const rows: (readonly [string, SafeHtml | undefined])[] = [
    [messages.file, source.key === undefined ? undefined : html`<span dir="auto">${source.key}</span>`],
    [
      messages.address,
      address === undefined ? undefined : html`<a href="${address}" rel="noreferrer">${address}</a>`,
    ],
    [messages.size, html`${formatBytes(source.size, messages)}, ${source.contentType}, ${source.charset}`],
    [
      messages.language,
      html`${languageName(language.tag, messages)} – ${messages.languageKnown[language.source]}`,
    ],
    [messages.engine, html`${engine.name} ${engine.version}`],
    [
      messages.termbases,
      termbases.length === 0 ? html`${messages.noTermbase}` : joinHtml(termbases, html`<br>`),
    ],
    [messages.fingerprint, html`<code>${source.sha256}</code>`],
  ];
  const written = rows.flatMap(([label, value]) =>
    value === undefined ? [] : [html`<div><dt>${label}</dt><dd>${value}</dd></div>`],
  );
  return html`<footer aria-labelledby="${anchor.provenance}">
<h2 id="${anchor.provenance}">${messages.provenance}</h2>
<p class="method">${methodSentences(brief, messages).join(' ')}</p>
<dl>${written}</dl>
</footer>`;
}
