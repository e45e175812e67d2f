import type { Brief } from '../../brief/schema.ts';
import type { BriefTerm } from '../../glossary/schema.ts';
import type { Messages } from '../locale/index.ts';
import { type ArticleAnchors, anchor } from './anchors.ts';
import { html, type SafeHtml } from './safe-html.ts';
import { disjoint, type Stretch, Sweep } from './sweep.ts';

/** Statuses of terms that an author should not have used. */
const DISCOURAGED: ReadonlySet<BriefTerm['source']['status']> = new Set([
  'deprecated',
  'forbidden',
  'obsolete',
]);

/** The text of an article or of its summary, ready to be written with its links. */
export interface AnnotatedText {
  readonly sweep: Sweep;
  readonly anchors: ArticleAnchors;
}

/** Notes for the places of terms: the translations that are shown beside the pointer or the focus. */
export class TermNotes {
  readonly #brief: Brief;
  readonly #targets: readonly string[];

  /** @param targets languages in the order in which the page numbers them */
  constructor(brief: Brief, targets: readonly string[]) {
    this.#brief = brief;
    this.#targets = targets;
  }

  /** The link around a place where a term occurs; `id` only where it can be linked to. */
  link(term: number, content: SafeHtml, id?: string): SafeHtml {
    const entry = this.#brief.terms[term];
    if (entry === undefined) return content;
    const kind = DISCOURAGED.has(entry.source.status) ? 't bad' : 't';
    const described = entry.translations.length > 0 && html` aria-describedby="${anchor.translation(term)}"`;
    return html`<a class="${kind}"${id !== undefined && html` id="${id}"`} href="#${anchor.term(term)}"${described}${this.#notes(entry)}>${content}</a>`;
  }

  /** One attribute for each target language, with its number: what the style sheet shows. */
  #notes({ translations }: BriefTerm): SafeHtml {
    return html`${this.#targets.map((target, number) => {
      const translation = translations.find(({ language }) => language === target);
      if (translation === undefined) return html``;
      return html` data-${number}="${`${target}\u2002${translation.form}\n`}"`;
    })}`;
  }
}

interface TermPlace extends Stretch {
  readonly id: string;
}

/** The places of the terms, none within another. */
function termLayer(
  brief: Brief,
  notes: TermNotes,
  ids: Set<string> | undefined,
  covered?: Map<string, string>,
): readonly Stretch[] {
  const places = brief.terms.flatMap(({ occurrences }, term) =>
    occurrences.map(({ start, end }, index): TermPlace => {
      const id = anchor.occurrence(term, index);
      const wrap = (content: SafeHtml, first: boolean) => {
        if (ids === undefined || !first) return notes.link(term, content);
        ids.add(id);
        return notes.link(term, content, id);
      };
      return { start, end, id, wrap };
    }),
  );
  return disjoint(places, (place, by) => covered?.set(place.id, by.id));
}

/** The sentences of the summary where they stand in the article. */
function markLayer(brief: Brief, messages: Messages, ids: Set<string>): readonly Stretch[] {
  return disjoint(
    brief.summary.sentences.map(({ start, end }, index) => {
      const id = anchor.mark(index);
      const wrap = (content: SafeHtml, first: boolean) => {
        if (!first) return html`<mark>${content}</mark>`;
        ids.add(id);
        return html`<mark id="${id}"><a class="b" href="#${anchor.sentence(index)}" aria-label="${messages.backToSummary(index + 1)}" data-n="${index + 1}"></a>${content}</mark>`;
      };
      return { start, end, wrap };
    }),
  );
}

/** One place for each candidate. */
function candidateLayer(brief: Brief, ids: Set<string>): readonly Stretch[] {
  return disjoint(
    brief.candidates.map(({ example: { start, end } }, index) => {
      const id = anchor.candidate(index);
      const wrap = (content: SafeHtml, first: boolean) => {
        if (!first) return content;
        ids.add(id);
        return html`<span id="${id}">${content}</span>`;
      };
      return { start, end, wrap };
    }),
  );
}

/** The article with its summary sentences marked and its terms linked. `anchors` fills as it is written. */
export function annotatedArticle(brief: Brief, notes: TermNotes, messages: Messages): AnnotatedText {
  const ids = new Set<string>();
  const covered = new Map<string, string>();
  const sweep = new Sweep(brief.text, [
    markLayer(brief, messages, ids),
    termLayer(brief, notes, ids, covered),
    // Innermost, so that a candidate never cuts a term's link in two.
    candidateLayer(brief, ids),
  ]);
  return { sweep, anchors: { ids, covered } };
}

/** The article's text with its terms linked but nothing to link to: for the sentences of the summary. */
export function annotatedSummary(brief: Brief, notes: TermNotes): Sweep {
  return new Sweep(brief.text, [termLayer(brief, notes, undefined)]);
}
