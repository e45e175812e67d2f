import type { Brief } from '../../brief/schema.ts';
import type { Messages } from '../locale/index.ts';
import { HeadingLevels } from './heading-levels.ts';
import { html, type SafeHtml } from './safe-html.ts';
import type { Sweep } from './sweep.ts';

type Block = Brief['blocks'][number];

/** What the cells of a table's row are joined by in an article's text. */
const CELL_SEPARATOR = ' | ';

/** Kinds of blocks that share an element with their like. */
const GROUPED: ReadonlySet<Block['kind']> = new Set(['list-item', 'table', 'quotation']);

/** Blocks that share one element: the items of a list, the rows of a table, the paragraphs of a quotation. */
interface Group {
  readonly kind: 'bullets' | 'numbers' | 'rows' | 'quotation';
  readonly children: SafeHtml[];
}

/**
 * Writes the article's blocks as the elements they are. The text content is the article's text,
 * character by character: what stands between the blocks is written too.
 */
class ArticleWriter {
  readonly #brief: Brief;
  readonly #sweep: Sweep;
  readonly #messages: Messages;
  readonly #levels = new HeadingLevels();
  readonly #written: SafeHtml[] = [];
  #group: Group | undefined;

  constructor(brief: Brief, sweep: Sweep, messages: Messages) {
    this.#brief = brief;
    this.#sweep = sweep;
    this.#messages = messages;
  }

  write(): SafeHtml {
    const { text, blocks } = this.#brief;
    let position = 0;
    for (const block of blocks) {
      const start = Math.max(block.start, position);
      const end = Math.min(block.end, text.length);
      if (start >= end) continue;
      const lead = this.#between(position, start, block.kind);
      this.#block({ ...block, start, end }, lead);
      position = end;
    }
    const rest = this.#between(position, text.length, 'paragraph');
    this.#endGroup();
    this.#written.push(html`${rest}`);
    return html`${this.#written}`;
  }

  /**
   * Writes what stands before a block, and gives back what belongs into its element: the text on the
   * block's own line, such as a bullet.
   */
  #between(start: number, end: number, next: Block['kind']): string {
    const gap = this.#brief.text.slice(start, end);
    const border = gap.lastIndexOf('\n') + 1;
    const before = gap.slice(0, border);
    if (before.trim() !== '') {
      this.#endGroup();
      this.#written.push(html`<p>${before}</p>`);
    } else if (before !== '') {
      // Rows of one table follow each other line by line; an empty line ends it.
      if (!GROUPED.has(next) || (next === 'table' && before.length > 1)) this.#endGroup();
      (this.#group?.children ?? this.#written).push(html`${before}`);
    }
    return gap.slice(border);
  }

  #block(block: Block, lead: string): void {
    const kind = groupKind(block, lead);
    if (kind === undefined) {
      this.#endGroup();
      this.#written.push(this.#single(block, lead));
      return;
    }
    if (this.#group?.kind !== kind) {
      this.#endGroup();
      this.#group = { kind, children: [] };
    }
    this.#group.children.push(this.#member(block, lead, this.#group));
  }

  #endGroup(): void {
    const group = this.#group;
    this.#group = undefined;
    if (group !== undefined) this.#written.push(this.#groupHtml(group));
  }

  #groupHtml({ kind, children }: Group): SafeHtml {
    switch (kind) {
      case 'bullets':
        return html`<ul role="list">${children}</ul>`;
      case 'numbers':
        return html`<ol role="list">${children}</ol>`;
      case 'rows':
        return html`<div class="wide" role="region" aria-label="${this.#messages.table}" tabindex="0"><table>${children}</table></div>`;
      case 'quotation':
        return html`<blockquote>${children}</blockquote>`;
    }
  }

  #member({ start, end }: Block, lead: string, group: Group): SafeHtml {
    if (group.kind === 'rows') return this.#row(start, end, lead, group.children.length === 0);
    const content = this.#sweep.render(start, end);
    if (group.kind === 'quotation') return html`<p>${lead}${content}</p>`;
    return lead.trim() === ''
      ? html`<li>${lead}${content}</li>`
      : html`<li class="own"><span>${lead}</span>${content}</li>`;
  }

  #row(start: number, end: number, lead: string, first: boolean): SafeHtml {
    const { text } = this.#brief;
    const cells: SafeHtml[] = [];
    let position = start;
    while (position <= end) {
      const found = text.indexOf(CELL_SEPARATOR, position);
      const border = found === -1 || found + CELL_SEPARATOR.length > end ? end : found;
      const separator = border < end && html`<span class="gone">${CELL_SEPARATOR}</span>`;
      const content = html`${position === start && lead}${this.#sweep.render(position, border)}${separator}`;
      cells.push(first ? html`<th scope="col">${content}</th>` : html`<td>${content}</td>`);
      if (border === end) break;
      position = border + CELL_SEPARATOR.length;
    }
    return html`<tr>${cells}</tr>`;
  }

  #single({ kind, level, start, end }: Block, lead: string): SafeHtml {
    const content = html`${lead}${this.#sweep.render(start, end)}`;
    switch (kind) {
      case 'title':
        return this.#levels.heading(0, content, 'title');
      case 'heading':
        return this.#levels.heading(level ?? 2, content);
      case 'code':
        return html`<pre><code>${content}</code></pre>`;
      default:
        return html`<p>${content}</p>`;
    }
  }
}

function groupKind({ kind }: Block, lead: string): Group['kind'] | undefined {
  switch (kind) {
    case 'list-item':
      return /^\s*\d/.test(lead) ? 'numbers' : 'bullets';
    case 'table':
      return 'rows';
    case 'quotation':
      return 'quotation';
    default:
      return undefined;
  }
}

/** The whole article. */
export function articleHtml(brief: Brief, sweep: Sweep, messages: Messages): SafeHtml {
  return new ArticleWriter(brief, sweep, messages).write();
}
