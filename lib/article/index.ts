export type {
  Article,
  ArticleBytes,
  ArticleFormat,
  ArticleLanguage,
  Block,
  BlockKind,
  LanguageSource,
} from './article.ts';
export { articleFromText, type TextOptions } from './article-from-text.ts';
export { MAX_ARTICLE_BYTES } from './limits.ts';
export { type ReadOptions, readArticle } from './read-article.ts';
