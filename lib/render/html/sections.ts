import type { Brief } from '../../brief/schema.ts';
import type { BriefTerm } from '../../glossary/schema.ts';
import { explainReasons } from '../../summary/index.ts';
import { formatCount, formatShare } from '../format.ts';
import type { Messages } from '../locale/index.ts';
import { orderTranslations, type RenderOptions } from '../options.ts';
import { groupByDomain, type NumberedTerm, statusNote, surfaceForms } from '../terms.ts';
import { ids } from './annotate.ts';
import { html, joinHtml, type SafeHtml } from './safe-html.ts';

/** The summary: each sentence with the way to its place and why it was chosen. */
export function summarySection(brief: Brief, messages: Messages): SafeHtml {
  const { sentences, complete } = brief.summary;
  const items = sentences.map((sentence, index) => {
    const number = index + 1;
    const reasons = explainReasons(sentence.reasons, messages.locale);
    return html`<li id="${ids.sentence(number)}"><span lang="${brief.language.tag}">${sentence.text}</span> <a class="back" href="#${ids.inArticle(number)}" aria-label="${messages.showInArticle(number)}">${messages.inArticle}</a><details class="reasons"><summary>${messages.why}</summary><p>${messages.ranked(sentence.rank, sentences.length)}</p><ul>${reasons.map((reason) => html`<li>${reason}</li>`)}</ul></details></li>`;
  });
  const note =
    sentences.length === 0 ? messages.summaryEmpty : complete ? messages.summaryComplete : undefined;
  return html`<section class="aside" aria-labelledby="summary"><h2 id="summary">${messages.summary}</h2>${note !== undefined && html`<p class="meta">${note}</p>`}<ol class="summary">${items}</ol></section>`;
}

/** Where in the article a term occurs: a strip with one tick for each place. */
function placesPicture(term: BriefTerm, length: number, messages: Messages): SafeHtml {
  const shares = term.occurrences.map(({ start }) => start / Math.max(1, length));
  const label = messages.termPlaces(shares.map((share) => formatShare(share, messages)));
  const ticks = shares.map(
    (share) => html`<rect x="${String(Math.round(share * 1960) / 10)}" y="1" width="3" height="8"/>`,
  );
  return html`<svg viewBox="0 0 200 10" preserveAspectRatio="none" role="img" aria-label="${label}"><line x1="0" y1="5" x2="200" y2="5"/>${ticks}</svg>`;
}

function termEntry(
  { index, term }: NumberedTerm,
  brief: Brief,
  messages: Messages,
  options: RenderOptions,
): SafeHtml {
  const translations = orderTranslations(term, options.target).map((translation) => {
    const note = statusNote(translation.status, messages);
    return html`<dd><span lang="${translation.language}">${translation.form}</span>${note !== '' && html`<span class="badge">${note}</span>`} <span class="badge">${translation.language}</span></dd>`;
  });
  const sourceNote = statusNote(term.source.status, messages);
  const forms = surfaceForms(term).filter((form) => form !== term.source.term);
  const places = term.occurrences.flatMap(({ nested }, occurrence) =>
    nested
      ? []
      : [
          html`<a href="#${ids.occurrence(index, occurrence)}" aria-label="${messages.occurrence(occurrence + 1)}">${occurrence + 1}</a>`,
        ],
  );
  const count = term.occurrences.length;
  return html`<div id="${ids.term(index)}"><dt><dfn lang="${term.source.language}">${term.source.term}</dfn>${sourceNote !== '' && html`<span class="badge">${sourceNote}</span>`}</dt>${translations.length > 0 ? html`${translations}` : html`<dd class="note">${messages.noTranslation}</dd>`}${term.definition !== undefined && html`<dd class="note">${term.definition}</dd>`}${forms.length > 0 && html`<dd class="note">${messages.label(messages.surfaceForms)} <span lang="${brief.language.tag}">${forms.join(', ')}</span></dd>`}<dd class="note">${messages.occurrences(formatCount(count, messages), count > 1)} ${joinHtml(places, html` `)}${placesPicture(term, brief.text.length, messages)}</dd></div>`;
}

/** The key terms by domain. */
export function termsSection(brief: Brief, messages: Messages, options: RenderOptions): SafeHtml {
  const groups = groupByDomain(brief.terms).map(
    ({ domain, terms }) =>
      html`<h3 class="domain">${domain ?? messages.otherDomain}</h3><dl>${terms.map((term) => termEntry(term, brief, messages, options))}</dl>`,
  );
  const empty = brief.termbase.length === 0 ? messages.termsNoGlossary : messages.termsEmpty;
  return html`<section class="aside" aria-labelledby="terms"><h2 id="terms">${messages.terms}</h2>${groups.length > 0 ? html`${groups}` : html`<p class="meta">${empty}</p>`}</section>`;
}

/** Phrases that may be worth a place in the glossary. */
export function candidatesSection(brief: Brief, messages: Messages): SafeHtml | undefined {
  if (brief.candidates.length === 0) return undefined;
  const items = brief.candidates.map(
    ({ term, count }) =>
      html`<li lang="${brief.language.tag}">${term} ${messages.times(formatCount(count, messages))}</li>`,
  );
  return html`<section class="aside" aria-labelledby="candidates"><h2 id="candidates">${messages.candidates}</h2><p class="meta">${messages.candidatesHint}</p><ul class="chips">${items}</ul></section>`;
}

/** What to know before relying on the brief. */
export function warningsSection(brief: Brief, messages: Messages): SafeHtml | undefined {
  if (brief.warnings.length === 0) return undefined;
  const items = brief.warnings.map(({ message }) => html`<li>${message}</li>`);
  return html`<section class="aside" aria-labelledby="warnings"><h2 id="warnings">${messages.warnings}</h2><ul>${items}</ul></section>`;
}
