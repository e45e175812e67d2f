import type { Brief } from '../../brief/schema.ts';
import { explainReasons } from '../../summary/index.ts';
import { formatCount, formatShare } from '../format.ts';
import type { Messages } from '../locale/index.ts';
import { type ArticleAnchors, anchor, linkTo } from './anchors.ts';
import { inLanguage } from './language-attributes.ts';
import { placesPicture } from './places-picture.ts';
import { html, type SafeHtml } from './safe-html.ts';
import type { Sweep } from './sweep.ts';

type SummarySentence = Brief['summary']['sentences'][number];

/** The summary: each sentence with the way to its place in the article and why it was chosen. */
export function summarySection(
  brief: Brief,
  text: Sweep,
  anchors: ArticleAnchors,
  messages: Messages,
): SafeHtml {
  const { sentences, complete } = brief.summary;
  const note = sentences.length === 0 ? messages.summaryEmpty : complete && messages.summaryComplete;
  const items = sentences.map((sentence, index) =>
    sentenceItem(brief, sentence, index, text, anchors, messages),
  );
  const share = messages.summaryShare(
    formatCount(sentences.length, messages),
    sentences.length > 1,
    formatShare(brief.summary.ratio, messages),
  );
  const about = !complete && html`<a href="#${anchor.provenance}">${share}</a>`;
  const copy = html`<button type="button" id="copy" hidden data-done="${messages.copied}" data-failed="${messages.copyFailed}">${messages.copySummary}</button><span id="copy-status" role="status"></span>`;
  return html`<section class="summary" aria-labelledby="${anchor.summary}">
<h2 id="${anchor.summary}">${messages.summary}</h2>
${note !== false && html`<p class="note">${note}</p>`}
${items.length > 0 && html`<ol role="list">${items}</ol>${picture(brief, messages)}<div class="tools">${about}${copy}</div>`}
</section>`;
}

function sentenceItem(
  { summary, language }: Brief,
  { start, end, rank, reasons }: SummarySentence,
  index: number,
  text: Sweep,
  anchors: ArticleAnchors,
  messages: Messages,
): SafeHtml {
  const target = linkTo(anchors.marks[index]);
  const number =
    target === undefined
      ? html`<span class="b" data-n="${index + 1}"></span>`
      : html`<a class="b" href="#${target}" aria-label="${messages.showInArticle(index + 1)}" data-n="${index + 1}"></a>`;
  const explained = explainReasons(reasons, messages.locale);
  const why =
    !summary.complete &&
    explained.length > 0 &&
    html`<details><summary>${messages.why}</summary><p>${messages.ranked(rank, summary.sentences.length)}</p><ul>${explained.map((reason) => html`<li>${reason}</li>`)}</ul></details>`;
  return html`
<li id="${anchor.sentence(index)}">${number}<p class="s"${inLanguage(language.tag)}>${text.render(start, end)}</p>${why}</li>`;
}

function picture({ summary, text }: Brief, messages: Messages): SafeHtml {
  const length = Math.max(1, text.length);
  const places = summary.sentences.map(({ start, end }) => ({
    start: start / length,
    end: end / length,
    inSummary: true,
  }));
  return placesPicture(
    places,
    messages.summaryPlaces(places.map(({ start }) => formatShare(start, messages))),
  );
}
