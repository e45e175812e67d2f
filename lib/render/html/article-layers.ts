import type { Brief } from '../../brief/schema.ts';
import type { BriefTerm } from '../../glossary/schema.ts';
import type { Span } from '../../text/span.ts';
import type { Messages } from '../locale/index.ts';
import { type ArticleAnchors, anchor, type LinkablePlace } from './anchors.ts';
import { html, type SafeHtml } from './safe-html.ts';
import { disjoint, type Layer, Sweep } from './sweep.ts';

/** Statuses of terms that an author should not have used. */
const DISCOURAGED: ReadonlySet<BriefTerm['source']['status']> = new Set([
  'deprecated',
  'forbidden',
  'obsolete',
]);

const LINK_END = html`</a>`;

/** The text of an article or of its summary, ready to be written with its links. */
export interface AnnotatedText {
  readonly sweep: Sweep;
  readonly anchors: ArticleAnchors;
}

/** The start tag of the links to one term. */
interface TermLink {
  readonly tag: SafeHtml;
  readonly attributes: SafeHtml;
}

/** The links around the places of terms, with the translations that are shown beside the pointer or the focus. */
export class TermLinks {
  readonly #links: readonly TermLink[];

  /** @param targets languages in the order in which the page numbers them */
  constructor(brief: Brief, targets: readonly string[]) {
    this.#links = brief.terms.map(({ source, translations }, index) => {
      const kind = DISCOURAGED.has(source.status) ? 't bad' : 't';
      const described = translations.length > 0 && html` aria-describedby="${anchor.translation(index)}"`;
      // One attribute for each target language, with its number: what the style sheet shows.
      const notes = targets.map((target, number) => {
        const translation = translations.find(({ language }) => language === target);
        if (translation === undefined) return html``;
        return html` data-${number}="${`${target}\u2002${translation.form}\n`}"`;
      });
      return {
        tag: html`<a class="${kind}"`,
        attributes: html` href="#${anchor.term(index)}"${described}${notes}>`,
      };
    });
  }

  /** The start tag of a link to a term; `id` only where it can be linked to. */
  open(term: number, id?: string): SafeHtml | undefined {
    const link = this.#links[term];
    if (link === undefined) return undefined;
    return id === undefined
      ? html`${link.tag}${link.attributes}`
      : html`${link.tag} id="${id}"${link.attributes}`;
  }
}

/** Places of one kind, each with its position in the brief. */
interface NumberedPlace extends LinkablePlace {
  /** The number of the sentence, term or candidate. */
  readonly of: number;
}

function placeOf({ start, end }: Span, of: number, id: string): NumberedPlace {
  return { start, end, of, id, written: false };
}

function occurrencesOf({ terms }: Brief): ReadonlyArray<readonly NumberedPlace[]> {
  return terms.map(({ occurrences }, term) =>
    occurrences.map((occurrence, index) => placeOf(occurrence, term, anchor.occurrence(term, index))),
  );
}

/** The places of the terms in the summary, none within another; nothing to link to. */
function summaryTermLayer(brief: Brief, links: TermLinks): Layer {
  const places = brief.terms.flatMap(({ occurrences }, term) =>
    occurrences.flatMap(({ start, end, inSummary }) => (inSummary ? [{ start, end, term }] : [])),
  );
  const stretches = disjoint(places);
  const open = (index: number) => {
    const place = stretches[index];
    return place && links.open(place.term);
  };
  return { stretches, open, close: LINK_END };
}

/** The places of the terms, none within another, each with its identifier. */
function linkableTermLayer(occurrences: ReadonlyArray<readonly NumberedPlace[]>, links: TermLinks): Layer {
  const stretches = disjoint(occurrences.flat(), (place, by) => {
    place.coveredBy = by;
  });
  const open = (index: number, first: boolean) => {
    const place = stretches[index];
    if (place === undefined || !first) return place && links.open(place.of);
    place.written = true;
    return links.open(place.of, place.id);
  };
  return { stretches, open, close: LINK_END };
}

/** The sentences of the summary where they stand in the article. */
function markLayer(marks: readonly NumberedPlace[], messages: Messages): Layer {
  const stretches = disjoint(marks);
  const again = html`<mark>`;
  const open = (index: number, first: boolean) => {
    const place = stretches[index];
    if (place === undefined || !first) return again;
    place.written = true;
    const number = place.of + 1;
    return html`<mark id="${place.id}"><a class="b" href="#${anchor.sentence(place.of)}" aria-label="${messages.backToSummary(number)}" data-n="${number}"></a>`;
  };
  return { stretches, open, close: html`</mark>` };
}

/** One place for each candidate. */
function candidateLayer(candidates: readonly NumberedPlace[]): Layer {
  const stretches = disjoint(candidates);
  const open = (index: number, first: boolean) => {
    const place = stretches[index];
    if (place === undefined || !first) return undefined;
    place.written = true;
    return html`<span id="${place.id}">`;
  };
  return { stretches, open, close: html`</span>` };
}

/** The article with its summary sentences marked and its terms linked. `anchors` fills as it is written. */
export function annotatedArticle(brief: Brief, links: TermLinks, messages: Messages): AnnotatedText {
  const anchors = {
    marks: brief.summary.sentences.map((sentence, index) => placeOf(sentence, index, anchor.mark(index))),
    occurrences: occurrencesOf(brief),
    candidates: brief.candidates.map(({ example }, index) =>
      placeOf(example, index, anchor.candidate(index)),
    ),
  };
  const sweep = new Sweep(brief.text, [
    markLayer(anchors.marks, messages),
    linkableTermLayer(anchors.occurrences, links),
    // Innermost, so that a candidate never cuts a term's link in two.
    candidateLayer(anchors.candidates),
  ]);
  return { sweep, anchors };
}

/** The article's text with its terms linked but nothing to link to: for the sentences of the summary. */
export function annotatedSummary(brief: Brief, links: TermLinks): Sweep {
  return new Sweep(brief.text, [summaryTermLayer(brief, links)]);
}
