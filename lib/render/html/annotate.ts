import type { Brief } from '../../brief/schema.ts';
import type { Messages } from '../locale/index.ts';
import { html, type SafeHtml } from './safe-html.ts';

type Block = Brief['blocks'][number];

/** A term's place in the text, with the position of the term in the brief. */
interface TermPlace {
  readonly start: number;
  readonly end: number;
  readonly term: number;
  /** Position among the occurrences of its term. */
  readonly occurrence: number;
}

/** Identifiers on the page: unique, and the same on both ends of each link. */
export const ids = {
  sentence: (position: number) => `sentence-${position}`,
  inArticle: (position: number) => `article-sentence-${position}`,
  term: (index: number) => `term-${index}`,
  occurrence: (term: number, occurrence: number) => `term-${term}-${occurrence}`,
};

/** The places of all terms that no longer term covers, in order. */
function termPlaces(brief: Brief): TermPlace[] {
  return brief.terms
    .flatMap((term, index) =>
      term.occurrences.flatMap(({ start, end, nested }, occurrence) =>
        nested ? [] : [{ start, end, term: index, occurrence }],
      ),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Writes the article's text with its summary sentences marked and its terms linked, in one sweep. */
export class ArticleSweep {
  readonly #brief: Brief;
  readonly #messages: Messages;
  readonly #places: readonly TermPlace[];
  #nextPlace = 0;
  #nextSentence = 0;

  constructor(brief: Brief, messages: Messages) {
    this.#brief = brief;
    this.#messages = messages;
    this.#places = termPlaces(brief);
  }

  /** The marked-up text of one block. Blocks must be asked for in document order. */
  block({ start, end }: Block): SafeHtml {
    const { sentences } = this.#brief.summary;
    const pieces: SafeHtml[] = [];
    let position = start;
    for (;;) {
      const sentence = sentences[this.#nextSentence];
      if (sentence === undefined || sentence.start >= end) break;
      const number = this.#nextSentence + 1;
      this.#nextSentence += 1;
      pieces.push(...this.#range(position, sentence.start), this.#mark(sentence, number));
      position = sentence.end;
    }
    pieces.push(...this.#range(position, end));
    return html`${pieces}`;
  }

  #mark({ start, end }: { readonly start: number; readonly end: number }, number: number): SafeHtml {
    const { markStart, markEnd, backToSummary } = this.#messages;
    return html`<mark id="${ids.inArticle(number)}"><span class="hidden">${markStart}</span>${this.#range(start, end)}<span class="hidden">${markEnd}</span><a class="back" href="#${ids.sentence(number)}" aria-label="${backToSummary(number)}">${number}</a></mark>`;
  }

  /** The text from `start` to `end`, its terms linked. */
  #range(start: number, end: number): SafeHtml[] {
    const { text } = this.#brief;
    const pieces: SafeHtml[] = [];
    let position = start;
    for (;;) {
      const place = this.#places[this.#nextPlace];
      if (place === undefined || place.start >= end) break;
      this.#nextPlace += 1;
      if (place.start < position || place.end > end) continue;
      pieces.push(html`${text.slice(position, place.start)}`, this.#term(place));
      position = place.end;
    }
    pieces.push(html`${text.slice(position, end)}`);
    return pieces;
  }

  #term({ start, end, term, occurrence }: TermPlace): SafeHtml {
    const translation = this.#brief.terms[term]?.translations[0];
    const note =
      translation === undefined
        ? html``
        : html`<span class="tip" aria-hidden="true" lang="${translation.language}">${translation.form}</span>`;
    return html`<a class="term" id="${ids.occurrence(term, occurrence)}" href="#${ids.term(term)}">${this.#brief.text.slice(start, end)}${note}</a>`;
  }
}
