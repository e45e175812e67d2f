import { parseDocument } from 'htmlparser2';
import type { Nodes, Paragraph, Parents, RootContent, Table } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { type TextBlock, writeBlocks } from '../blocks/block-writer.ts';
import { collapseSpace } from '../blocks/clean-text.ts';
import type { ReadDocument } from './document.ts';
import { splitFrontMatter } from './front-matter.ts';
import { gatherBlocks } from './html/blocks.ts';
import { checkLimits } from './html/limits.ts';
import { checkMarkdownLimits } from './markdown-limits.ts';

/** Deepest nesting of lists and quotations that is told apart; below it, everything is text of the outer one. */
const MAX_DEPTH = 32;

/** HTML that opens or closes content that is never shown. */
const OPENS_UNSEEN = /<(?:script|style|template|iframe|textarea|title)\b/iu;
const CLOSES_UNSEEN = /<\/(?:script|style|template|iframe|textarea|title)\b/iu;

/** True where HTML leaves content open that is never shown: everything up to its end tag is part of it. */
function leavesUnseenOpen(html: string): boolean {
  const opened = html.toLowerCase().split(OPENS_UNSEEN).at(-1) ?? '';
  return OPENS_UNSEEN.test(html) && !CLOSES_UNSEEN.test(opened);
}

/** All the raw HTML in a node, in order. */
function htmlIn(node: Nodes, depth = 0): string {
  if (node.type === 'html') return node.value;
  if (!('children' in node) || depth > MAX_DEPTH * 4) return '';
  return node.children.map((child) => htmlIn(child, depth + 1)).join('');
}

/** The nodes that are shown: without what stands between `<script>` and `</script>` as nodes of their own. */
function seenNodes<Node extends Nodes>(nodes: readonly Node[]): Node[] {
  let hidden = false;
  return nodes.filter((node) => {
    const html = htmlIn(node);
    const isSeen = !hidden;
    if (html !== '') hidden = hidden && !CLOSES_UNSEEN.test(html) ? true : leavesUnseenOpen(html);
    return isSeen;
  });
}

/** The text of inline content: no images, tags or footnote marks; a line break is a space. */
function inlineText(node: Nodes, depth = 0): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return node.value.replaceAll('\n', ' ');
    case 'break':
      return ' ';
    case 'html':
      return /^<br\b/iu.test(node.value) ? ' ' : '';
    case 'image':
    case 'imageReference':
    case 'footnoteReference':
      return '';
    default:
      if (!('children' in node) || depth > MAX_DEPTH * 4) return '';
      return seenNodes<Nodes>(node.children)
        .map((child) => inlineText(child, depth + 1))
        .join('');
  }
}

/** The blocks of raw HTML between the blocks of Markdown. */
function htmlBlocks(html: string): TextBlock[] {
  checkLimits(html);
  return gatherBlocks(parseDocument(html));
}

/** A line that a site generator replaces: a Liquid tag or a Hugo shortcode. */
const SHORTCODE = /^\{[{%].{0,500}[}%]\}$/su;

function tableBlocks(table: Table): TextBlock[] {
  return table.children.map((row, index) => ({
    kind: 'table',
    text: row.children.map((cell) => inlineText(cell)).join(' | '),
    tight: index > 0,
  }));
}

function listBlocks(list: Extract<RootContent, { type: 'list' }>, depth: number): TextBlock[] {
  return list.children.flatMap((item, position) => {
    const [first, ...rest] = item.children;
    const bullet = list.ordered === true ? `${(list.start ?? 1) + position}. ` : '• ';
    if (first === undefined) return [];
    const text = inlineText(first);
    const opening: TextBlock = { kind: 'list-item', text, lead: bullet, tight: position > 0 || depth > 0 };
    const head = first.type === 'paragraph' ? [opening] : blocksOf([first], depth + 1);
    return [...head, ...blocksOf(rest, depth + 1).map((block) => ({ ...block, tight: true }))];
  });
}

function paragraphBlocks(paragraph: Paragraph): TextBlock[] {
  const text = inlineText(paragraph).trim();
  return SHORTCODE.test(text) ? [] : [{ kind: 'paragraph', text }];
}

function blocksOf(nodes: readonly RootContent[], depth: number): TextBlock[] {
  return seenNodes(nodes).flatMap((node): TextBlock[] => {
    switch (node.type) {
      case 'heading':
        return [{ kind: 'heading', level: node.depth, text: collapseSpace(inlineText(node)) }];
      case 'paragraph':
        return paragraphBlocks(node);
      case 'html':
        return htmlBlocks(node.value);
      case 'code':
        return [{ kind: 'code', text: node.value }];
      case 'table':
        return tableBlocks(node);
      case 'list':
        if (depth >= MAX_DEPTH) return [{ kind: 'list-item', text: inlineText(node) }];
        return listBlocks(node, depth);
      case 'blockquote':
        if (depth >= MAX_DEPTH) return [{ kind: 'quotation', text: inlineText(node) }];
        return blocksOf(node.children, depth + 1).map((block) =>
          block.kind === 'paragraph' ? { ...block, kind: 'quotation' } : block,
        );
      default:
        return isContainer(node) && depth < MAX_DEPTH ? blocksOf(node.children, depth + 1) : [];
    }
  });
}

function isContainer(node: RootContent): node is Extract<RootContent, Parents> & { children: RootContent[] } {
  return node.type === 'footnoteDefinition';
}

/**
 * Reads Markdown (CommonMark with GitHub's tables, strikethrough, footnotes and task lists), with front
 * matter. The title is the front matter's, else the first top-level heading; it is the first block.
 *
 * @throws {PrecisError} `article-too-deep`
 */
export function readMarkdown(source: string): ReadDocument {
  const { body, ...matter } = splitFrontMatter(source);
  checkMarkdownLimits(body);
  const tree = fromMarkdown(body, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const blocks = blocksOf(tree.children, 0).filter(({ text }) => text.trim() !== '');
  const [first] = blocks;
  const heading = first?.kind === 'heading' && first.level === 1 ? first.text.trim() : undefined;
  const title = matter.title ?? heading;
  const rest = heading !== undefined && heading === title ? blocks.slice(1) : blocks;
  const titled: TextBlock[] = title === undefined ? rest : [{ kind: 'title', text: title }, ...rest];
  return { ...matter, ...writeBlocks(titled), ...(title === undefined ? {} : { title }) };
}
