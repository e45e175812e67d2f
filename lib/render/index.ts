export {
  renderDay,
  renderFront,
  renderMonth,
  renderPair,
  renderTerm,
  renderTermList,
  renderUndated,
} from './catalog/index.ts';
export { type Failure, type FailureLinks, renderFailure } from './failure-page.ts';
export { renderAtom } from './feed/atom.ts';
export type { FeedEntry, FeedOptions } from './feed/feed-entry.ts';
export type { IndexEntry, IndexedBrief } from './feed/index-entry.ts';
export { renderJsonFeed } from './feed/json-feed.ts';
export { type FeedSite, languageFeed } from './feed/language-feed.ts';
export { renderHtml } from './html/page.ts';
export type { Locale } from './locale/index.ts';
export { renderMarkdown } from './markdown.ts';
export type { RenderOptions } from './options.ts';
export { renderTerminal, type TerminalOptions } from './terminal.ts';
export { renderText } from './text.ts';
