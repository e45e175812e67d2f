import type { Article, ArticleLanguage } from './article.ts';
import { parsePlainText } from './formats/plain-text.ts';

/** What is known about a text that arrives as a string. */
export interface TextOptions {
  /** The title, where it is known apart from the text; it is not part of the text. */
  readonly title?: string;
  /** A BCP 47 tag that the caller or the metadata gives. */
  readonly language?: { readonly tag: string; readonly source: 'option' | 'metadata' };
  /** The file name or key the text came from. */
  readonly name?: string;
}

/** Reads plain text as an article. The text is kept to the character: every offset is the caller's own. */
export function articleFromText(text: string, options: TextOptions = {}): Article {
  const { blocks, title: found } = parsePlainText(text, { findTitle: options.title === undefined });
  const title = options.title?.replace(/\s+/gu, ' ').trim() || found;
  const language: ArticleLanguage = { tag: 'und', source: 'unknown', others: [] };
  return {
    text,
    ...(title ? { title } : {}),
    blocks,
    language: options.language ? { ...options.language, others: [] } : language,
    format: 'text',
    charset: 'utf-8',
    contentType: 'text/plain',
  };
}
