import type { Brief } from '../../brief/schema.ts';
import type { Messages } from '../locale/index.ts';
import { ArticleSweep } from './annotate.ts';
import { html, type SafeHtml } from './safe-html.ts';

type Block = Brief['blocks'][number];

function blockHtml(block: Block, content: SafeHtml): SafeHtml {
  switch (block.kind) {
    case 'title':
      return html`<h3>${content}</h3>`;
    case 'heading':
      return (block.level ?? 2) <= 2 ? html`<h4>${content}</h4>` : html`<h5>${content}</h5>`;
    case 'list-item':
      return html`<li>${content}</li>`;
    case 'quotation':
      return html`<blockquote><p>${content}</p></blockquote>`;
    case 'code':
    case 'table':
      return html`<pre tabindex="0">${content}</pre>`;
    case 'paragraph':
      return html`<p>${content}</p>`;
  }
}

/** The whole article, block by block; items that follow each other make one list. */
export function articleHtml(brief: Brief, messages: Messages): SafeHtml {
  const sweep = new ArticleSweep(brief, messages);
  const pieces: SafeHtml[] = [];
  let items: SafeHtml[] = [];
  const endList = () => {
    if (items.length > 0) pieces.push(html`<ul>${items}</ul>`);
    items = [];
  };
  for (const block of brief.blocks) {
    const written = blockHtml(block, sweep.block(block));
    if (block.kind === 'list-item') {
      items.push(written);
      continue;
    }
    endList();
    pieces.push(written);
  }
  endList();
  return html`${pieces}`;
}
