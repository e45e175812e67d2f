import type { Brief } from '../../brief/schema.ts';
import { formatCount } from '../format.ts';
import { localeOf, type Messages } from '../locale/index.ts';
import { type ArticleAnchors, anchor, articleAnchor } from './anchors.ts';
import { inLanguage } from './language-attributes.ts';
import { html, type SafeHtml } from './safe-html.ts';

/** Phrases that may be worth a place in the glossary, each with the way to one place where it stands. */
export function candidateSection(
  brief: Brief,
  anchors: ArticleAnchors,
  messages: Messages,
): SafeHtml | undefined {
  if (brief.candidates.length === 0) return undefined;
  const items = brief.candidates.map(({ term, count }, index) => {
    const target = articleAnchor(anchors, anchor.candidate(index));
    const written =
      target === undefined
        ? html`<span${inLanguage(brief.language.tag)}>${term}</span>`
        : html`<a href="#${target}"${inLanguage(brief.language.tag)}>${term}</a>`;
    return html`<li>${written}${count > 1 && html` <span class="n">${messages.times(formatCount(count, messages))}</span>`}</li>`;
  });
  return html`<section class="candidates" aria-labelledby="${anchor.candidates}">
<h2 id="${anchor.candidates}">${messages.candidates}</h2>
<p class="note">${messages.candidatesHint}</p>
<ul role="list">${items}</ul>
</section>`;
}

/** What to know before relying on the brief. The engine words it in French for French articles, else in English. */
export function warningSection({ warnings, language }: Brief, messages: Messages): SafeHtml | undefined {
  if (warnings.length === 0) return undefined;
  const wording = inLanguage(localeOf(language.tag));
  return html`<section class="warnings" aria-labelledby="warnings">
<h2 id="warnings">${messages.warnings}</h2>
<ul${wording}>${warnings.map(({ message }) => html`<li>${message}</li>`)}</ul>
</section>`;
}
