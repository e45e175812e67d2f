export { type IndexOptions, renderIndex } from './html/index-page.ts';
export { renderHtml } from './html/page.ts';
export type { IndexEntry, IndexedBrief, IndexOrder } from './index-entry.ts';
export { renderMarkdown } from './markdown.ts';
export type { RenderOptions } from './options.ts';
export { renderTerminal, type TerminalOptions } from './terminal.ts';
