import { type Document, type Element, isComment, isTag, type ParentNode } from 'domhandler';
import { DomUtils } from 'htmlparser2';
import { collapseSpace } from '../../blocks/clean-text.ts';

/** Elements that hold no text of the article, whatever their names. */
const NEVER_TEXT = new Set([
  'aside',
  'audio',
  'button',
  'canvas',
  'dialog',
  'embed',
  'figcaption',
  'figure',
  'footer',
  'form',
  'iframe',
  'img',
  'input',
  'link',
  'map',
  'menu',
  'nav',
  'noscript',
  'object',
  'picture',
  'script',
  'select',
  'source',
  'style',
  'svg',
  'template',
  'textarea',
  'video',
]);

/** Roles of what stands around an article (WAI-ARIA landmarks and widgets). */
const AROUND = new Set([
  'alert',
  'alertdialog',
  'banner',
  'complementary',
  'contentinfo',
  'dialog',
  'menu',
  'menubar',
  'navigation',
  'search',
  'toolbar',
]);

/** Words in the class or id of clutter; each stands alone or next to a hyphen or underscore. */
const CLUTTER_WORDS = new Set([
  'ad',
  'ads',
  'advert',
  'advertisement',
  'banner',
  'breadcrumb',
  'breadcrumbs',
  'caption',
  'comment',
  'comments',
  'consent',
  'cookie',
  'cookies',
  'copyright',
  'footer',
  'gdpr',
  'menu',
  'modal',
  'nav',
  'navbar',
  'navigation',
  'newsletter',
  'outbrain',
  'overlay',
  'pagination',
  'partage',
  'popup',
  'promo',
  'promoted',
  'related',
  'recommended',
  'rgpd',
  'share',
  'sharing',
  'sidebar',
  'skip',
  'social',
  'sponsor',
  'sponsored',
  'subscribe',
  'taboola',
  'tags',
  'teaser',
  'toolbar',
  'widget',
]);

/** How a line begins that sends the reader elsewhere. */
const READ_ALSO =
  /^(?:à lire(?: aussi)?|lire aussi|voir aussi|à voir|sur le même sujet|read also|read more|see also|also read|related|more on this|lesen sie auch|mehr zum thema|lea también|le(?:ggi|er) anche|lees ook|leia também|czytaj także)\b/iu;

function words(element: Element): string[] {
  const { class: className = '', id = '' } = element.attribs;
  return `${className} ${id}`.toLowerCase().split(/[^a-z]+/u);
}

function isHidden({ attribs }: Element): boolean {
  if ('hidden' in attribs || attribs['aria-hidden'] === 'true') return true;
  return /(?:display\s{0,4}:\s{0,4}none|visibility\s{0,4}:\s{0,4}hidden)/iu.test(attribs['style'] ?? '');
}

/** True for a short element that consists of links and begins like a pointer elsewhere. */
function sendsElsewhere(element: Element): boolean {
  if (!['p', 'div', 'li', 'ul', 'section', 'h2', 'h3', 'h4'].includes(element.name)) return false;
  const text = collapseSpace(DomUtils.textContent(element));
  return text.length <= 300 && READ_ALSO.test(text);
}

/** The page's own structure is never clutter, whatever its class says (`<body class="with-sidebar">`). */
const STRUCTURE = new Set(['html', 'body', 'main', 'article', 'h1']);

function isClutter(element: Element): boolean {
  if (element.name === 'header')
    return !DomUtils.existsOne((node) => isTag(node) && node.name === 'h1', element.children);
  if (NEVER_TEXT.has(element.name) || isHidden(element)) return true;
  if (STRUCTURE.has(element.name)) return false;
  return (
    AROUND.has(element.attribs['role'] ?? '') ||
    words(element).some((word) => CLUTTER_WORDS.has(word)) ||
    sendsElsewhere(element)
  );
}

/** Takes everything out of a page that is not, or may not be, text of its article. Changes the tree. */
export function removeClutter(root: Document): void {
  const visit = (parent: ParentNode): void => {
    for (const child of [...parent.children]) {
      if (isComment(child) || (isTag(child) && isClutter(child))) DomUtils.removeElement(child);
      else if (isTag(child)) visit(child);
    }
  };
  visit(root);
}
