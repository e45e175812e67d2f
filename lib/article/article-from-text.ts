import type { Article } from './article.ts';
import { collapseSpace } from './blocks/clean-text.ts';
import { parsePlainText } from './formats/plain-text.ts';
import { decideLanguage } from './language/decide.ts';

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
  const title = options.title === undefined ? found : collapseSpace(options.title);
  const { language: given, name } = options;
  return {
    text,
    ...(title ? { title } : {}),
    blocks,
    language: decideLanguage(text, blocks, {
      ...(given === undefined ? {} : { given }),
      ...(name === undefined ? {} : { name }),
    }),
    format: 'text',
    charset: 'utf-8',
    contentType: 'text/plain',
  };
}
