import { detectLanguage } from '../../article/language/detect.ts';
import type { Brief } from '../../brief/schema.ts';
import type { BriefTerm, TermStatus, Translation } from '../../glossary/schema.ts';
import { formatCount, formatShare } from '../format.ts';
import { domainName, languageName, type Messages } from '../locale/index.ts';
import { groupByDomain, type NumberedTerm, surfaceForms } from '../terms.ts';
import { type ArticleAnchors, anchor, linkTo } from './anchors.ts';
import { targetSwitch } from './display-controls.ts';
import { inLanguage } from './language-attributes.ts';
import { placesPicture } from './places-picture.ts';
import { HtmlBuilder, html, type SafeHtml } from './safe-html.ts';

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
  const writer = new TermWriter(brief, targets, anchors, messages);
  for (const { domain, terms } of groups) {
    writer.group(groups.length > 1 ? domainHeading(domain, messages) : html``, terms);
  }
  const empty = brief.termbase.length === 0 ? messages.termsNoGlossary : messages.termsEmpty;
  return html`<section class="terms" aria-labelledby="${anchor.terms}">
<h2 id="${anchor.terms}">${messages.terms}</h2>
${groups.length === 0 ? html`<p class="note">${empty}</p>` : html`<p class="note">${TICK} ${messages.tickMeaning}</p>${targetSwitch(targets, messages)}${writer.html}`}
</section>`;
}

/** The tick beside a preferred term, which the style sheet names. */
const TICK = html`<i></i>`;

/** A status as a badge; the preferred term, which is the rule, gets a tick. */
function badge(status: TermStatus, messages: Messages): SafeHtml {
  return status === 'preferred'
    ? TICK
    : html` <span class="badge ${status}">${messages.status[status]}</span>`;
}

/** A domain as a heading; a glossary's own label does not say in which language it is. */
function domainHeading(domain: string | undefined, messages: Messages): SafeHtml {
  if (domain === undefined) return html`<h3>${messages.otherDomain}</h3>`;
  const { name, known } = domainName(domain, messages.locale);
  return html`<h3${!known && inLanguage('und')}>${name}</h3>`;
}

/** Writes the entries, into one piece of markup: a page has hundreds of them. */
class TermWriter {
  readonly #out = new HtmlBuilder();
  readonly #brief: Brief;
  readonly #targets: readonly { readonly tag: string; readonly name: SafeHtml }[];
  readonly #anchors: ArticleAnchors;
  readonly #messages: Messages;
  /** What stands before the forms of a term, where they are others. */
  readonly #forms: SafeHtml;

  constructor(brief: Brief, targets: readonly string[], anchors: ArticleAnchors, messages: Messages) {
    this.#brief = brief;
    this.#targets = targets.map((tag, number) => ({
      tag,
      name: html`<dd data-to="${number}"><abbr title="${languageName(tag, messages)}">${tag}</abbr>`,
    }));
    this.#anchors = anchors;
    this.#messages = messages;
    this.#forms = html`<dd class="note">${messages.label(messages.surfaceForms)} <span${inLanguage(brief.language.tag)}>`;
  }

  get html(): SafeHtml {
    return this.#out.html;
  }

  group(heading: SafeHtml, terms: readonly NumberedTerm[]): void {
    this.#out.write`${heading}<dl>`;
    for (const { index, term } of terms) this.#entry(term, index);
    this.#out.write`</dl>`;
  }

  #entry(term: BriefTerm, index: number): void {
    const { source, occurrences, definition } = term;
    const count = formatCount(occurrences.length, this.#messages);
    this.#out.write`
<div id="${anchor.term(index)}"><dt><dfn${inLanguage(source.language)}>${source.term}</dfn>${badge(source.status, this.#messages)}<span class="n" title="${this.#messages.occurrences(count, occurrences.length > 1)}">${this.#messages.times(count)}</span></dt>`;
    this.#translations(term, index);
    if (definition !== undefined) {
      this.#out.write`<dd class="note"${inLanguage(detectLanguage(definition))}>${definition}</dd>`;
    }
    const forms = surfaceForms(term).filter((form) => form !== source.term);
    if (forms.length > 0) this.#out.write`${this.#forms}${forms.join(', ')}</span></dd>`;
    this.#out.write`<dd class="where">${this.#picture(term)}`;
    this.#placeLinks(occurrences.length, index);
    this.#out.write`</dd></div>`;
  }

  /** Translations, a line for each language; what the page's links are described by is the first of them. */
  #translations({ translations }: BriefTerm, index: number): void {
    if (translations.length === 0) {
      this.#out.write`<dd class="note">${this.#messages.noTranslation}</dd>`;
      return;
    }
    let isFirst = true;
    for (const { tag, name } of this.#targets) {
      let isFirstOfTarget = true;
      for (const translation of translations) {
        if (translation.language !== tag) continue;
        if (isFirstOfTarget) this.#out.add(name);
        else this.#out.write`, `;
        this.#translation(translation, isFirst ? anchor.translation(index) : undefined);
        isFirst = false;
        isFirstOfTarget = false;
      }
      if (!isFirstOfTarget) this.#out.write`</dd>`;
    }
  }

  #translation({ language, term, form, status }: Translation, id: string | undefined): void {
    const lang = inLanguage(language);
    this.#out.write`<span${id !== undefined && html` id="${id}"`}${lang}>${form}</span>`;
    if (term !== form) this.#out.write` <small${lang}>(${term})</small>`;
    this.#out.add(badge(status, this.#messages));
  }

  #picture({ occurrences }: BriefTerm): SafeHtml {
    const length = Math.max(1, this.#brief.text.length);
    const places = occurrences.map(({ start, end, inSummary }) => ({
      start: start / length,
      end: end / length,
      inSummary,
    }));
    const named = places.slice(0, MAX_NAMED_PLACES).map(({ start }) => formatShare(start, this.#messages));
    if (places.length > named.length) named.push('…');
    return placesPicture(places, this.#messages.termPlaces(named));
  }

  #placeLinks(count: number, index: number): void {
    const places = this.#anchors.occurrences[index] ?? [];
    let isFirst = true;
    for (let occurrence = 0; occurrence < Math.min(places.length, MAX_PLACE_LINKS); occurrence += 1) {
      const target = linkTo(places[occurrence]);
      if (target === undefined) continue;
      if (isFirst) this.#out.write`<span class="at">`;
      else this.#out.write` `;
      this.#out.write`<a href="#${target}">${occurrence + 1}</a>`;
      isFirst = false;
    }
    if (!isFirst) this.#out.write`${count > MAX_PLACE_LINKS && ' …'}</span>`;
  }
}
