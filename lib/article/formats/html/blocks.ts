import { type ChildNode, type Element, isTag, isText, type ParentNode } from 'domhandler';
import type { TextBlock } from '../../blocks/block-writer.ts';

/** Elements that stand on lines of their own. */
const BLOCK = new Set([
  'address',
  'article',
  'blockquote',
  'body',
  'center',
  'dd',
  'details',
  'div',
  'dl',
  'dt',
  'fieldset',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'header',
  'hgroup',
  'hr',
  'html',
  'li',
  'main',
  'ol',
  'p',
  'pre',
  'section',
  'summary',
  'table',
  'tbody',
  'td',
  'tfoot',
  'th',
  'thead',
  'tr',
  'ul',
]);

/** Elements whose text is never shown. */
const UNSEEN = new Set(['head', 'script', 'style', 'template', 'title', 'noscript', 'iframe', 'svg']);

type Kind = TextBlock['kind'];

interface Place {
  readonly kind: Kind;
  readonly lead?: string;
}

/** HTML's own white space; a no-break space is text. */
const SPACE = /[ \t\n\f\r]+/gu;

/** Gathers the blocks of a tree in document order. */
class BlockGatherer {
  readonly blocks: TextBlock[] = [];
  #line = '';
  /** True once a block of the current list, or line of the current paragraph, was written. */
  #tight = false;

  visit(parent: ParentNode, place: Place): void {
    for (const child of parent.children) this.#visitChild(child, place);
  }

  flush({ kind, lead }: Place): void {
    const text = this.#line.replace(SPACE, ' ').trim();
    this.#line = '';
    if (text === '') return;
    this.blocks.push({ kind, text, tight: this.#tight, ...(lead === undefined ? {} : { lead }) });
    this.#tight = false;
  }

  #visitChild(child: ChildNode, place: Place): void {
    if (isText(child)) {
      this.#line += child.data;
    } else if (isTag(child) && !UNSEEN.has(child.name)) {
      if (child.name === 'br') {
        this.flush(place);
        this.#tight = this.blocks.length > 0;
      } else if (BLOCK.has(child.name)) {
        this.flush(place);
        this.#visitBlock(child, place);
      } else {
        this.visit(child, place);
      }
    }
  }

  #visitBlock(element: Element, place: Place): void {
    const { name } = element;
    const level = /^h([1-6])$/u.exec(name)?.[1];
    if (level !== undefined) {
      const heading = new BlockGatherer();
      heading.visit(element, place);
      heading.flush(place);
      const text = heading.blocks.map((block) => block.text).join(' ');
      if (text !== '') this.blocks.push({ kind: 'heading', level: Number(level), text });
    } else if (name === 'pre') {
      this.blocks.push({ kind: 'code', text: textOf(element) });
    } else if (name === 'tr') {
      const cells = element.children.filter(isTag).map((cell) => textOf(cell).replace(SPACE, ' ').trim());
      this.blocks.push({
        kind: 'table',
        text: cells.join(' | '),
        tight: this.blocks.at(-1)?.kind === 'table',
      });
    } else if (name === 'li') {
      const siblings =
        element.parent?.children.filter(isTag).filter((sibling) => sibling.name === 'li') ?? [];
      const position = siblings.indexOf(element);
      const ordered = isTag(element.parent ?? element) && (element.parent as Element | null)?.name === 'ol';
      this.#tight = this.blocks.at(-1)?.kind === 'list-item';
      this.#scoped(element, { kind: 'list-item', lead: ordered ? `${position + 1}. ` : '• ' });
    } else {
      this.#scoped(element, name === 'blockquote' ? { kind: 'quotation' } : place);
    }
  }

  #scoped(element: Element, place: Place): void {
    this.visit(element, place);
    this.flush(place);
  }
}

function textOf(element: Element): string {
  return element.children
    .map((child) => (isText(child) ? child.data : isTag(child) ? textOf(child) : ''))
    .join('');
}

/** The blocks of a tree: headings, paragraphs, items, quotations, code and rows of tables. */
export function gatherBlocks(root: ParentNode): TextBlock[] {
  const gatherer = new BlockGatherer();
  gatherer.visit(root, { kind: 'paragraph' });
  gatherer.flush({ kind: 'paragraph' });
  return gatherer.blocks;
}
