import type { Span } from '../../text/span.ts';
import { html, type SafeHtml } from './safe-html.ts';

/** What stands between two cells in the text of a table's row. */
const SEPARATOR = ' | ';

/** A cell that holds a number, with or without a sign and a unit: it is set flush right. */
const NUMBER = /^[\p{Sc}+\-−–±]?\s?\d[\d\s.,’'/%‰]*\p{Sc}?$/u;

interface Cell {
  readonly content: SafeHtml;
  readonly isNumber: boolean;
}

/** One row of a table, written but not yet known to be its head. */
interface Row {
  /** What stands before it: the line break after the row above. */
  readonly before: string;
  readonly cells: readonly Cell[];
}

/** Gathers the rows of one table. The separators stay in the page's text, unseen. */
export class TableWriter {
  readonly #rows: Row[] = [];

  /**
   * @param before what stands between the row and the one above
   * @param lead what stands before the row on its own line
   * @param row a span of the text
   * @param render writes a part of the row; parts are asked for in order
   */
  add(before: string, lead: string, text: string, row: Span, render: (cell: Span) => SafeHtml): void {
    const parts = text.slice(row.start, row.end).split(SEPARATOR);
    let start = row.start;
    const cells = parts.map((part, index): Cell => {
      const content = render({ start, end: start + part.length });
      start += part.length + SEPARATOR.length;
      const separator = index < parts.length - 1 && html`<span class="gone">${SEPARATOR}</span>`;
      return {
        content: html`${index === 0 && lead}${content}${separator}`,
        isNumber: NUMBER.test(part.trim()),
      };
    });
    this.#rows.push({ before, cells });
  }

  get isEmpty(): boolean {
    return this.#rows.length === 0;
  }

  /** The table. Its first row is its head where no cell of it is a number and more rows follow. */
  write(label: string): SafeHtml {
    const hasHead = this.#rows.length > 1 && this.#rows[0]?.cells.some(({ isNumber }) => isNumber) === false;
    // A column of numbers has its head flush right as well.
    const numbers = this.#rows[1]?.cells ?? [];
    const rows = this.#rows.map(({ before, cells }, index) => {
      const written = cells.map(({ content, isNumber }, column) => {
        const head = hasHead && index === 0;
        const kind = (head ? numbers[column]?.isNumber === true : isNumber) && html` class="num"`;
        return head ? html`<th scope="col"${kind}>${content}</th>` : html`<td${kind}>${content}</td>`;
      });
      return html`${before}<tr>${written}</tr>`;
    });
    return html`<div class="wide" role="region" aria-label="${label}" tabindex="0"><table>${rows}</table></div>`;
  }
}
