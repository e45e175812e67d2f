import { DomUtils, parseDocument } from 'htmlparser2';
import { type TextBlock, writeBlocks } from '../../blocks/block-writer.ts';
import { collapseSpace } from '../../blocks/clean-text.ts';
import type { ReadDocument } from '../document.ts';
import { gatherBlocks } from './blocks.ts';
import { removeClutter } from './clutter.ts';
import { checkLimits } from './limits.ts';
import { findMainArticle } from './main-article.ts';
import { readMetadata } from './metadata.ts';

/** The main article must hold this share of the page's remaining text, or the whole page is taken. */
const MAIN_SHARE = 0.3;

function lengthOf(blocks: readonly TextBlock[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}

/** The blocks of the main article; of the whole page where a search finds none worth the name. */
function articleBlocks(page: string): TextBlock[] {
  const whole = gatherBlocks(parseDocument(page));
  const main = findMainArticle(page);
  if (main === undefined) return whole;
  const blocks = gatherBlocks(parseDocument(main));
  return lengthOf(blocks) >= lengthOf(whole) * MAIN_SHARE ? blocks : whole;
}

/** Puts the title first, as a block of its own, and takes out headings that repeat it. */
function withTitle(blocks: readonly TextBlock[], title: string | undefined): TextBlock[] {
  if (title === undefined) return [...blocks];
  const rest = blocks.filter(({ kind, text }) => kind !== 'heading' || collapseSpace(text) !== title);
  return [{ kind: 'title', text: title }, ...rest];
}

/**
 * Reads an HTML page: its main article without navigation, notices, captions, pointers elsewhere, scripts
 * and whatever is hidden; title, language, date and canonical address from its metadata.
 *
 * @throws {PrecisError} `article-too-deep`
 */
export function readHtml(source: string): ReadDocument {
  checkLimits(source);
  const root = parseDocument(source);
  const metadata = readMetadata(root);
  removeClutter(root);
  const blocks = articleBlocks(DomUtils.getOuterHTML(root));
  return { ...metadata, ...writeBlocks(withTitle(blocks, metadata.title)) };
}
