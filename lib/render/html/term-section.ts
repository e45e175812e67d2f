import { detectLanguage } from '../../article/language/detect.ts';
import type { Brief } from '../../brief/schema.ts';
import type { BriefTerm, TermStatus, Translation } from '../../glossary/schema.ts';
import { formatCount, formatShare } from '../format.ts';
import { domainName, languageName, type Messages } from '../locale/index.ts';
import { groupByDomain, type NumberedTerm, surfaceForms } from '../terms.ts';
import { type ArticleAnchors, anchor, articleAnchor } from './anchors.ts';
import { targetSwitch } from './display-controls.ts';
import { inLanguage } from './language-attributes.ts';
import { placesPicture } from './places-picture.ts';
import { html, joinHtml, type SafeHtml } from './safe-html.ts';

/** Links to places of one term; more would bury the others. */
const MAX_PLACE_LINKS = 10;
/** Places named to those who cannot see the drawing. */
const MAX_NAMED_PLACES = 10;

/** The key terms by domain, with their translations. */
export function termSection(
  brief: Brief,
  targets: readonly string[],
  anchors: ArticleAnchors,
  messages: Messages,
): SafeHtml {
  const groups = groupByDomain(brief.terms);
  const lists = groups.map(({ domain, terms }) => {
    const heading = groups.length > 1 && domainHeading(domain, messages);
    const entries = terms.map((term) => termEntry(term, brief, targets, anchors, messages));
    return html`${heading}<dl>${entries}</dl>`;
  });
  const empty = brief.termbase.length === 0 ? messages.termsNoGlossary : messages.termsEmpty;
  return html`<section class="terms" aria-labelledby="${anchor.terms}">
<h2 id="${anchor.terms}">${messages.terms}</h2>
${lists.length === 0 ? html`<p class="note">${empty}</p>` : html`<p class="note"><i class="ok"></i> ${messages.tickMeaning}</p>${targetSwitch(targets, messages)}${lists}`}
</section>`;
}

function termEntry(
  { index, term }: NumberedTerm,
  brief: Brief,
  targets: readonly string[],
  anchors: ArticleAnchors,
  messages: Messages,
): SafeHtml {
  const { source, occurrences, definition } = term;
  const count = formatCount(occurrences.length, messages);
  const forms = surfaceForms(term).filter((form) => form !== source.term);
  const details = [
    definition !== undefined &&
      html`<dd class="note"${inLanguage(detectLanguage(definition))}>${definition}</dd>`,
    forms.length > 0 &&
      html`<dd class="note">${messages.label(messages.surfaceForms)} <span${inLanguage(brief.language.tag)}>${forms.join(', ')}</span></dd>`,
  ].flatMap((detail) => (detail === false ? [] : [detail]));
  return html`
<div class="entry" id="${anchor.term(index)}"><dt><dfn${inLanguage(source.language)}>${source.term}</dfn>${badge(source.status, messages)}<span class="n" title="${messages.occurrences(count, occurrences.length > 1)}">${messages.times(count)}</span></dt>${translations(term, index, targets, messages)}${details}<dd class="where">${picture(term, brief.text.length, messages)}${placeLinks(term, index, anchors, messages)}</dd></div>`;
}

/** A domain as a heading; a glossary's own label does not say in which language it is. */
function domainHeading(domain: string | undefined, messages: Messages): SafeHtml {
  if (domain === undefined) return html`<h3>${messages.otherDomain}</h3>`;
  const { name, known } = domainName(domain, messages.locale);
  return html`<h3${!known && inLanguage('und')}>${name}</h3>`;
}

/** Translations, a line for each language; what the page's links are described by is the first of them. */
function translations(
  term: BriefTerm,
  index: number,
  targets: readonly string[],
  messages: Messages,
): SafeHtml {
  if (term.translations.length === 0) return html`<dd class="note">${messages.noTranslation}</dd>`;
  const first = targets.find((target) => term.translations.some(({ language }) => language === target));
  const lines = targets.flatMap((target, number) => {
    const ofTarget = term.translations.filter(({ language }) => language === target);
    if (ofTarget.length === 0) return [];
    const written = ofTarget.map((translation, position) => {
      const id = target === first && position === 0 && html` id="${anchor.translation(index)}"`;
      return translationHtml(translation, id, messages);
    });
    return [
      html`<dd data-to="${number}"><abbr title="${languageName(target, messages)}">${target}</abbr>${joinHtml(written, html`, `)}</dd>`,
    ];
  });
  return html`${lines}`;
}

function translationHtml(
  { language, term, form, status }: Translation,
  id: SafeHtml | false,
  messages: Messages,
): SafeHtml {
  const base = term !== form && html` <small${inLanguage(language)}>(${term})</small>`;
  return html`<span${id}${inLanguage(language)}>${form}</span>${base}${badge(status, messages)}`;
}

/** A status as a badge; the preferred term, which is the rule, gets a tick that the style sheet names. */
function badge(status: TermStatus, messages: Messages): SafeHtml {
  return status === 'preferred'
    ? html`<i class="ok"></i>`
    : html` <span class="badge ${status}">${messages.status[status]}</span>`;
}

function picture({ occurrences }: BriefTerm, length: number, messages: Messages): SafeHtml {
  const places = occurrences.map(({ start, end, inSummary }) => ({
    start: start / Math.max(1, length),
    end: end / Math.max(1, length),
    inSummary,
  }));
  const named = places.slice(0, MAX_NAMED_PLACES).map(({ start }) => formatShare(start, messages));
  const rest = places.length > named.length ? ['…'] : [];
  return placesPicture(places, messages.termPlaces([...named, ...rest]));
}

function placeLinks(
  { occurrences }: BriefTerm,
  index: number,
  anchors: ArticleAnchors,
  messages: Messages,
): SafeHtml | undefined {
  const links = occurrences.slice(0, MAX_PLACE_LINKS).flatMap((_, occurrence) => {
    const target = articleAnchor(anchors, anchor.occurrence(index, occurrence));
    if (target === undefined) return [];
    return [html`<a href="#${target}">${occurrence + 1}</a>`];
  });
  if (links.length === 0) return undefined;
  const more = occurrences.length > MAX_PLACE_LINKS && ' …';
  return html`<span class="at"><span class="vh">${messages.occurrencesLabel} </span>${joinHtml(links, html` `)}${more}</span>`;
}
