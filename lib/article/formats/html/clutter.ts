import { type ChildNode, type Document, type Element, isTag, isText, type ParentNode } from 'domhandler';
import { DomUtils } from 'htmlparser2';
import { collapseSpace } from '../../blocks/clean-text.ts';

/** Elements that never hold text of an article. */
const NEVER_TEXT = new Set(
  (
    'audio button canvas embed iframe img input link map meta noscript object picture script select source style ' +
    'svg template textarea video'
  ).split(' '),
);

/** Elements that stand around the text of an article, unless they hold most of the page. */
const SELDOM_TEXT = new Set('aside dialog figcaption figure footer form menu nav'.split(' '));

/** Roles of what stands around an article (WAI-ARIA landmarks and widgets). */
const AROUND = new Set(
  'alert alertdialog banner complementary contentinfo dialog menu menubar navigation search toolbar'.split(
    ' ',
  ),
);

/** Words in the class or id of clutter; each stands alone or next to a hyphen or underscore. */
const CLUTTER_WORDS = new Set(
  (
    'ad ads advert advertisement banner bandeau breadcrumb breadcrumbs byline caption captions comment ' +
    'commentaires comments consent cookie cookies copyright credit credits footer gdpr legende menu modal nav ' +
    'navbar navigation newsletter outbrain overlay pagination partage paywall popup promo promoted publicite ' +
    'recommended related rgpd share sharing sidebar skip social sponsor sponsored subscribe subscription ' +
    'taboola tags toolbar widget'
  ).split(' '),
);

/** Class names that take an element off the screen. */
const OFF_SCREEN = /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader-text|is-hidden|d-none)(?:\s|$)/iu;

/** How a line begins that sends the reader elsewhere. */
const READ_ALSO =
  /^[^\p{L}]{0,4}(?:à lire|lire aussi|voir aussi|à voir|sur le même sujet|en savoir plus|pour aller plus loin|read also|read more|see also|also read|related (?:articles?|stories|story|news|links|content|topics)|more on this|lesen sie auch|mehr zum thema|lea también|le(?:ggi|er) anche|lees ook|leia também|czytaj także)(?!\p{L})/iu;

const LONGEST_POINTER = 300;
/** What holds this share of a page's text is not clutter, whatever it is called. */
const BULK = 0.4;
/** Share of its text that stands in links where a list is one of links. */
const LINK_SHARE = 0.8;

/** Lengths of an element's text, in characters without white space at the ends of its nodes. */
interface Size {
  readonly text: number;
  readonly links: number;
}

/** The size of every element, in one pass. */
function measure(root: Document): { readonly sizes: ReadonlyMap<ChildNode, Size>; readonly total: number } {
  const sizes = new Map<ChildNode, Size>();
  const sizeOf = (node: ChildNode): Size => {
    if (isText(node)) return { text: node.data.trim().length, links: 0 };
    if (!isTag(node) || NEVER_TEXT.has(node.name)) return { text: 0, links: 0 };
    let text = 0;
    let links = 0;
    for (const child of node.children) {
      const size = sizeOf(child);
      text += size.text;
      links += size.links;
    }
    const size = { text, links: node.name === 'a' ? text : links };
    sizes.set(node, size);
    return size;
  };
  const total = root.children.reduce((sum, child) => sum + sizeOf(child).text, 0);
  return { sizes, total };
}

function words({ attribs }: Element): string[] {
  const { class: className = '', id = '' } = attribs;
  return `${className} ${id}`.toLowerCase().split(/[^a-z]+/u);
}

function isHidden({ attribs }: Element): boolean {
  if ('hidden' in attribs || attribs['aria-hidden'] === 'true') return true;
  if (OFF_SCREEN.test(attribs['class'] ?? '')) return true;
  return /(?:display\s{0,4}:\s{0,4}none|visibility\s{0,4}:\s{0,4}hidden)/iu.test(attribs['style'] ?? '');
}

/** True for a short element that begins like a pointer elsewhere, and is a link or a heading over links. */
function sendsElsewhere(element: Element, size: Size): boolean {
  if (!['p', 'div', 'li', 'ul', 'section', 'h2', 'h3', 'h4', 'strong', 'blockquote'].includes(element.name))
    return false;
  if (size.text > LONGEST_POINTER) return false;
  const text = collapseSpace(DomUtils.textContent(element));
  return READ_ALSO.test(text) && (size.links * 2 >= size.text || text.length < 40);
}

/** True for a list of three or more entries that are links: navigation, whatever it is called. */
function isLinkList(element: Element, size: Size): boolean {
  if (element.name !== 'ul' && element.name !== 'ol') return false;
  return element.children.filter(isTag).length >= 3 && size.links >= size.text * LINK_SHARE;
}

/** The page's own structure is never clutter, whatever its class says (`<body class="with-sidebar">`). */
const STRUCTURE = new Set(['html', 'body', 'main', 'article', 'h1']);

function isClutter(element: Element, size: Size, total: number): boolean {
  if (NEVER_TEXT.has(element.name) || isHidden(element)) return true;
  if (STRUCTURE.has(element.name) || size.text > total * BULK) return false;
  if (element.name === 'header')
    return !DomUtils.existsOne((node) => isTag(node) && node.name === 'h1', element.children);
  return (
    SELDOM_TEXT.has(element.name) ||
    AROUND.has(element.attribs['role'] ?? '') ||
    words(element).some((word) => CLUTTER_WORDS.has(word)) ||
    isLinkList(element, size) ||
    sendsElsewhere(element, size)
  );
}

/** Takes everything out of a page that is not, or may not be, text of its article. Changes the tree. */
export function removeClutter(root: Document): void {
  const { sizes, total } = measure(root);
  const visit = (parent: ParentNode): void => {
    parent.children = parent.children.filter((child) => {
      if (isText(child)) return true;
      if (!isTag(child)) return false;
      if (isClutter(child, sizes.get(child) ?? { text: 0, links: 0 }, total)) return false;
      visit(child);
      return true;
    });
  };
  visit(root);
}
