import type { Brief } from '../../brief/schema.ts';
import { formatCount } from '../format.ts';
import { type Messages, wordWarnings } from '../locale/index.ts';
import { type ArticleAnchors, anchor, linkTo } from './anchors.ts';
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
    const target = linkTo(anchors.candidates[index]);
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

/** What to know before relying on the brief, each with the way to the sentence that it is about. */
export function warningSection(brief: Brief, messages: Messages): SafeHtml | undefined {
  const warnings = wordWarnings(brief, messages);
  if (warnings.length === 0) return undefined;
  const items = warnings.map(({ text, translated, sentence, words }) => {
    const place =
      sentence !== undefined &&
      html`<a href="#${anchor.sentence(sentence)}">${messages.sentenceNumber(sentence + 1)}</a>${words !== undefined && html`, <q${inLanguage(brief.language.tag)}>${words}</q>`} – `;
    return html`<li>${place}${translated ? text : html`<span lang="en">${text}</span>`}</li>`;
  });
  return html`<section class="warnings" aria-labelledby="warnings">
<h2 id="warnings">${messages.warnings}</h2>
<ul>${items}</ul>
</section>`;
}
