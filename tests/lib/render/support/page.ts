import { type ChildNode, type Document, Element, isText } from 'domhandler';
import { parseDocument } from 'htmlparser2';

/** What a page adds to the article's text for screen readers and pointers, and is not the article's. */
const ADDED = new Set(['hidden', 'tip', 'back']);

/** A page, parsed. */
export class Page {
  readonly root: Document;

  constructor(html: string) {
    this.root = parseDocument(html);
  }

  all(test: (element: Element) => boolean): Element[] {
    const found: Element[] = [];
    const visit = (nodes: readonly ChildNode[]) => {
      for (const node of nodes) {
        if (!(node instanceof Element)) continue;
        if (test(node)) found.push(node);
        visit(node.children);
      }
    };
    visit(this.root.children);
    return found;
  }

  named(...names: readonly string[]): Element[] {
    return this.all(({ name }) => names.includes(name));
  }

  one(name: string): Element {
    const [element, ...more] = this.named(name);
    if (element === undefined || more.length > 0) throw new Error(`not exactly one <${name}>`);
    return element;
  }

  byId(id: string): Element | undefined {
    return this.all(({ attribs }) => attribs['id'] === id)[0];
  }

  /** The element that holds the article: the parent of the blocks, next to or after the pane's heading. */
  article(): Element {
    const pane = this.all(({ attribs }) => attribs['aria-labelledby'] === 'article')[0];
    const holder = pane?.children.filter((node): node is Element => node instanceof Element).at(-1);
    if (holder === undefined) throw new Error('no article pane');
    return holder;
  }
}

/** The text of an element as a reader sees it, without what the page adds. */
export function textOf(node: ChildNode): string {
  if (isText(node)) return node.data;
  if (!(node instanceof Element)) return '';
  const classes = (node.attribs['class'] ?? '').split(' ');
  if (classes.some((name) => ADDED.has(name))) return '';
  return node.children.map(textOf).join('');
}
