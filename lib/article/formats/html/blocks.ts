import { type ChildNode, type Element, isTag, isText, type ParentNode } from 'domhandler';
import { DomUtils } from 'htmlparser2';
import type { TextBlock } from '../../blocks/block-writer.ts';

/** Elements that stand on lines of their own. */
const BLOCK = new Set(
  (
    'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody ' +
    'td tfoot th thead tr ul'
  ).split(' '),
);

/** Elements whose text is never shown, or is no text of the article. */
const UNSEEN = new Set(
  (
    'head script style template title noscript iframe svg math object embed canvas audio video select ' +
    'textarea rp rt'
  ).split(' '),
);

/** A row with a cell this long, in characters, lays out a page and is no row of data. */
const LAYOUT_CELL = 200;

type Kind = TextBlock['kind'];

interface Place {
  readonly kind: Kind;
  readonly lead?: string;
}

/** HTML's own white space; a no-break space is text. */
const SPACE = /[ \t\n\f\r]+/gu;

/** Marks where a `br` stands until the line is written; no cleaned text holds it. */
const BREAK = '\u0000';

/** A number or sign that points to a note: a `sup` that holds a link within the page. */
function isNoteReference(element: Element): boolean {
  if (element.name !== 'sup') return false;
  const link = element.children.find(isTag);
  return link?.name === 'a' && (link.attribs['href'] ?? '').startsWith('#');
}

const isSeen = (node: ChildNode): node is Element => isTag(node) && !UNSEEN.has(node.name);

/** The text of a node, of all that is seen in it. */
function textOf(node: ChildNode): string {
  if (isText(node)) return node.data;
  if (!isSeen(node)) return '';
  return node.name === 'br' ? '\n' : node.children.map(textOf).join('');
}

const lineOf = (node: ChildNode): string => textOf(node).replace(SPACE, ' ').trim();

/** Gathers the blocks of a tree in document order. */
class BlockGatherer {
  readonly blocks: TextBlock[] = [];
  #parts: string[] = [];

  visit(children: readonly ChildNode[], place: Place): void {
    for (const child of children) {
      if (isText(child)) {
        this.#parts.push(child.data);
      } else if (isSeen(child) && !isNoteReference(child)) {
        if (child.name === 'br') {
          this.#parts.push(BREAK);
        } else if (BLOCK.has(child.name)) {
          this.flush(place);
          this.#visitBlock(child, place);
        } else {
          this.visit(child.children, place);
        }
      }
    }
  }

  /** Ends the paragraph: one block for each of its lines, or for a line that goes on after a `br`. */
  flush({ kind, lead }: Place): void {
    const lines = joinContinued(this.#parts.join('').replace(SPACE, ' ').split(BREAK));
    this.#parts = [];
    for (const [index, text] of lines.entries()) {
      const previous = this.blocks.at(-1)?.kind;
      const tight = index > 0 || (kind === 'list-item' && previous === 'list-item');
      this.blocks.push({ kind, text, tight, ...(lead === undefined || index > 0 ? {} : { lead }) });
    }
  }

  #visitBlock(element: Element, place: Place): void {
    const { name } = element;
    const level = /^h([1-6])$/u.exec(name)?.[1];
    if (level !== undefined) {
      const text = lineOf(element);
      if (text !== '') this.blocks.push({ kind: 'heading', level: Number(level), text });
    } else if (name === 'pre') {
      this.blocks.push({ kind: 'code', text: textOf(element) });
    } else if (name === 'tr') {
      this.#visitRow(element, place);
    } else if (name === 'ol' || name === 'ul' || name === 'menu') {
      this.#visitList(element);
    } else if (name === 'li') {
      this.#scoped(element, { kind: 'list-item', lead: '• ' });
    } else if (name === 'dt' || name === 'dd') {
      this.#scoped(element, { kind: 'list-item' });
    } else {
      this.#scoped(element, name === 'blockquote' ? { kind: 'quotation' } : place);
    }
  }

  #visitList(list: Element): void {
    const start = Number(list.attribs['start'] ?? 1);
    let number = Number.isInteger(start) ? start : 1;
    for (const child of list.children) {
      if (isTag(child) && child.name === 'li') {
        this.#scoped(child, { kind: 'list-item', lead: list.name === 'ol' ? `${number}. ` : '• ' });
        number += 1;
      } else {
        this.visit([child], { kind: 'list-item' });
      }
    }
    this.flush({ kind: 'list-item' });
  }

  /** A row of data is one block; the cells of a row that lays out the page are blocks of their own. */
  #visitRow(row: Element, place: Place): void {
    const cells = row.children.filter(isSeen);
    const nested = DomUtils.existsOne(({ name }) => name === 'table', cells);
    const texts = nested ? [] : cells.map(lineOf);
    if (nested || cells.length === 1 || texts.some((text) => text.length > LAYOUT_CELL)) {
      for (const cell of cells) this.#scoped(cell, place);
      return;
    }
    this.blocks.push({
      kind: 'table',
      text: texts.join(' | '),
      tight: this.blocks.at(-1)?.kind === 'table',
    });
  }

  #scoped(element: Element, place: Place): void {
    this.visit(element.children, place);
    this.flush(place);
  }
}

/** Joins a line to the one before where it goes on with its sentence: that has no end, this a small letter. */
function joinContinued(lines: readonly string[]): string[] {
  const joined: string[] = [];
  for (const line of lines) {
    const text = line.trim();
    const before = joined.at(-1);
    if (text === '') continue;
    if (before !== undefined && /^\p{Ll}/u.test(text) && /[\p{L}\p{N},]$/u.test(before.slice(-2))) {
      joined[joined.length - 1] = `${before} ${text}`;
    } else {
      joined.push(text);
    }
  }
  return joined;
}

/** The blocks of a tree: headings, paragraphs, items, quotations, code and rows of tables. */
export function gatherBlocks(root: ParentNode): TextBlock[] {
  const gatherer = new BlockGatherer();
  gatherer.visit(root.children, { kind: 'paragraph' });
  gatherer.flush({ kind: 'paragraph' });
  return gatherer.blocks.filter(({ text }) => text.trim() !== '');
}
