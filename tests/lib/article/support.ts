import { type Article, type ArticleBytes, readArticle } from '../../../lib/article/index.ts';

/** Reads a text, as UTF-8, or bytes. */
export function read(
  content: string | Uint8Array,
  hints: Omit<ArticleBytes, 'bytes'> = {},
): Promise<Article> {
  return readArticle({ bytes: typeof content === 'string' ? Buffer.from(content) : content, ...hints });
}

/** What each block shows, as `kind: text`. */
export function shown({ text, blocks }: Pick<Article, 'text' | 'blocks'>): string[] {
  return blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
}
