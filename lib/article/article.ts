import type { Span } from '../text/span.ts';

/** The formats an article may come in. */
export type ArticleFormat = 'text' | 'markdown' | 'html' | 'docx';

/** What a block of text is to its reader. Code and tables are kept in the text but never summarised. */
export type BlockKind = 'title' | 'heading' | 'paragraph' | 'list-item' | 'quotation' | 'code' | 'table';

/**
 * One block of an article: a paragraph, a heading, an item of a list.
 * Blocks are in document order and never overlap; a sentence never crosses a block.
 */
export interface Block extends Span {
  readonly kind: BlockKind;
  /** Depth of a heading, 1 to 6; absent for other kinds. */
  readonly level?: number;
}

/** How an article's language is known, strongest first. */
export type LanguageSource = 'option' | 'metadata' | 'document' | 'key' | 'detected' | 'unknown';

/** An article's language. */
export interface ArticleLanguage {
  /** A BCP 47 tag, or `und` where any answer would be a guess. */
  readonly tag: string;
  readonly source: LanguageSource;
  /** Other languages that whole paragraphs of the article are written in: BCP 47, most text first. */
  readonly others: readonly string[];
}

/** What arrives: bytes, and what is known about them from outside. */
export interface ArticleBytes {
  readonly bytes: Uint8Array;
  /** An HTTP content type, with or without `charset`; a hint that the bytes may overrule. */
  readonly contentType?: string;
  /** The object key or file name: its suffix hints at the format, its folder at the language. */
  readonly name?: string;
  /** A BCP 47 tag that the user or the object's metadata gives; wins over everything in the document. */
  readonly language?: { readonly tag: string; readonly source: 'option' | 'metadata' };
}

/** An article as the rest of Précis sees it. */
export interface Article {
  /** The extracted text. Blocks are separated by line breaks; every offset points into this string. */
  readonly text: string;
  /** The title, with white space collapsed; absent where the article has none. */
  readonly title?: string;
  /** In document order. A title that stands in the text is a block of kind `title`. */
  readonly blocks: readonly Block[];
  readonly language: ArticleLanguage;
  readonly format: ArticleFormat;
  /** The character encoding the bytes were decoded with: a WHATWG encoding name in lower case. */
  readonly charset: string;
  /** The media type of the article, without parameters. */
  readonly contentType: string;
  /** Date of publication where the document states one: ISO 8601, date or date and time. */
  readonly published?: string;
  /** Absolute http(s) address that the document names as its own. */
  readonly canonicalUrl?: string;
}
