import type { Brief } from '../../brief/schema.ts';
import type { Messages } from '../locale/index.ts';
import { HeadingLevels } from './heading-levels.ts';
import { html, type SafeHtml } from './safe-html.ts';
import type { Sweep } from './sweep.ts';
import { TableWriter } from './table.ts';

type Block = Brief['blocks'][number];

/** Blocks that share one element: the items of a list, the rows of a table, the paragraphs of a quotation. */
type Group =
  | { readonly kind: 'bullets' | 'numbers' | 'quotation'; readonly children: SafeHtml[] }
  | { readonly kind: 'rows'; readonly table: TableWriter };

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
      this.#block({ ...block, start, end }, text.slice(position, start));
      position = end;
    }
    this.#endGroup();
    const rest = text.slice(position);
    this.#written.push(rest.trim() === '' ? html`${rest}` : html`<p>${rest}</p>`);
    return html`${this.#written}`;
  }

  /** @param gap what stands between the block and the one before */
  #block(block: Block, gap: string): void {
    // What stands on the block's own line, such as a bullet, belongs into its element.
    const border = gap.lastIndexOf('\n') + 1;
    const before = gap.slice(0, border);
    const lead = gap.slice(border);
    const kind = groupKind(block, lead);
    // Rows of one table follow each other line by line; an empty line ends it.
    if (this.#group?.kind !== kind || before.trim() !== '' || (kind === 'rows' && before.length > 1)) {
      this.#endGroup();
    }
    if (before.trim() !== '') this.#written.push(html`<p>${before}</p>`);
    const space = before.trim() === '' ? before : '';
    if (kind === undefined) {
      this.#written.push(html`${space}${this.#single(block, lead)}`);
      return;
    }
    this.#group ??= this.#startGroup(kind, space);
    const isFirst =
      this.#group.kind === 'rows' ? this.#group.table.isEmpty : this.#group.children.length === 0;
    this.#member(block, isFirst ? '' : space, lead, this.#group);
  }

  #startGroup(kind: Group['kind'], space: string): Group {
    this.#written.push(html`${space}`);
    return kind === 'rows' ? { kind, table: new TableWriter() } : { kind, children: [] };
  }

  #endGroup(): void {
    const group = this.#group;
    this.#group = undefined;
    if (group !== undefined) this.#written.push(this.#groupHtml(group));
  }

  #groupHtml(group: Group): SafeHtml {
    switch (group.kind) {
      case 'bullets':
        return html`<ul role="list">${group.children}</ul>`;
      case 'numbers':
        return html`<ol role="list">${group.children}</ol>`;
      case 'rows':
        return group.table.write(this.#messages.table);
      case 'quotation':
        return html`<blockquote>${group.children}</blockquote>`;
    }
  }

  #member(block: Block, space: string, lead: string, group: Group): void {
    if (group.kind === 'rows') {
      const render = ({ start, end }: { start: number; end: number }) => this.#sweep.render(start, end);
      group.table.add(space, lead, this.#brief.text, block, render);
      return;
    }
    const content = this.#sweep.render(block.start, block.end);
    if (group.kind === 'quotation') group.children.push(html`${space}<p>${lead}${content}</p>`);
    else if (lead.trim() === '') group.children.push(html`${space}<li>${lead}${content}</li>`);
    else group.children.push(html`${space}<li class="own"><span>${lead}</span>${content}</li>`);
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
