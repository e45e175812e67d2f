import { PrecisError } from '../errors.ts';
import type { Article, ArticleBytes } from './article.ts';
import { articleFromText } from './article-from-text.ts';
import { MAX_ARTICLE_BYTES } from './limits.ts';

/** How an article is read. */
export interface ReadOptions {
  /** Largest article accepted, in bytes; {@link MAX_ARTICLE_BYTES} by default. */
  readonly maxBytes?: number;
}

/** Reads an article from its bytes. */
export async function readArticle(input: ArticleBytes, options: ReadOptions = {}): Promise<Article> {
  const { maxBytes = MAX_ARTICLE_BYTES } = options;
  if (input.bytes.length > maxBytes) {
    throw new PrecisError(
      'article-too-large',
      `The article has ${input.bytes.length} bytes; the limit is ${maxBytes}. Split it or raise the limit.`,
    );
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(input.bytes);
  } catch (cause) {
    throw new PrecisError(
      'article-undecodable',
      'The article is not text in a known encoding. Save it as UTF-8.',
      { cause },
    );
  }
  if (text.trim() === '') throw new PrecisError('article-empty', 'The article holds no text.');
  return articleFromText(text.replaceAll('\r\n', '\n'), input);
}
