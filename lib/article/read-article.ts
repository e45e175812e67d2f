import { PrecisError } from '../errors.ts';
import type { Article, ArticleBytes, ArticleFormat } from './article.ts';
import { cleanText, collapseSpace } from './blocks/clean-text.ts';
import { charsetOfContentType } from './charset/declared.ts';
import { type DecodedText, decodeText } from './charset/decode.ts';
import { findSignature, isZip } from './charset/signatures.ts';
import { contentTypeOf, decideFormat, declaredFormat } from './format.ts';
import type { ReadDocument } from './formats/document.ts';
import { joinWrappedLines, parsePlainText } from './formats/plain-text.ts';
import { decideLanguage } from './language/decide.ts';
import { MAX_ARTICLE_BYTES } from './limits.ts';

/** How an article is read. */
export interface ReadOptions {
  /** Largest article accepted, in bytes; {@link MAX_ARTICLE_BYTES} by default. */
  readonly maxBytes?: number;
}

interface ReadResult extends ReadDocument {
  readonly format: ArticleFormat;
  readonly charset: string;
}

function refuseBinary({ bytes }: ArticleBytes): void {
  const signature = findSignature(bytes);
  if (signature === undefined) return;
  throw new PrecisError(
    'article-unsupported',
    `This is ${signature.kind}, which cannot be briefed. ${signature.advice}`,
  );
}

function readPlain(text: string): ReadDocument {
  const { blocks, title } = parsePlainText(text);
  return { text: joinWrappedLines(text, blocks), blocks, ...(title === undefined ? {} : { title }) };
}

/** Readers of the formats that need a parser are loaded when they are first used: plain text costs nothing. */
async function readText(
  { text }: DecodedText,
  format: Exclude<ArticleFormat, 'docx'>,
): Promise<ReadDocument> {
  switch (format) {
    case 'text':
      return readPlain(text);
    case 'markdown':
      return (await import('./formats/markdown.ts')).readMarkdown(text);
    case 'html':
      return (await import('./formats/html/read-html.ts')).readHtml(text);
  }
}

async function readFormat(input: ArticleBytes): Promise<ReadResult> {
  const { bytes, contentType, name } = input;
  if (isZip(bytes)) {
    const { readDocx } = await import('./formats/docx.ts');
    return { ...(await readDocx(bytes)), format: 'docx', charset: 'utf-8' };
  }
  const charset = charsetOfContentType(contentType);
  const decoded = decodeText(bytes, { charset, markup: declaredFormat({ contentType, name }) !== 'text' });
  const text = cleanText(decoded.text);
  const format = decideFormat(text, { contentType, name });
  return { ...(await readText({ ...decoded, text }, format)), format, charset: decoded.charset };
}

/**
 * Reads an article from its bytes: encoding, format, title, blocks, language.
 *
 * @throws {PrecisError} `article-too-large`, `article-empty`, `article-undecodable`, `article-unsupported`,
 *   `article-malformed` or `article-too-deep`; the message says what to do.
 */
export async function readArticle(input: ArticleBytes, options: ReadOptions = {}): Promise<Article> {
  const { maxBytes = MAX_ARTICLE_BYTES } = options;
  const { bytes, name, language: given } = input;
  if (bytes.length > maxBytes) {
    throw new PrecisError(
      'article-too-large',
      `The article has ${bytes.length} bytes; the limit is ${maxBytes}. Split it or raise the limit.`,
    );
  }
  if (bytes.length === 0)
    throw new PrecisError('article-empty', 'The file is empty. Upload it again with its text.');
  refuseBinary(input);
  const { text, blocks, language, published, canonicalUrl, format, charset, ...found } =
    await readFormat(input);
  const title = collapseSpace(cleanText(found.title ?? ''));
  if (blocks.length === 0) {
    throw new PrecisError(
      'article-empty',
      'No text was found in the file. Upload the article itself, with its text.',
    );
  }
  return {
    text,
    ...(title === '' ? {} : { title }),
    blocks,
    language: decideLanguage(text, blocks, {
      ...(given === undefined ? {} : { given }),
      ...(language === undefined ? {} : { document: language }),
      ...(name === undefined ? {} : { name }),
    }),
    format,
    charset,
    contentType: contentTypeOf(format, input.contentType),
    ...(published === undefined ? {} : { published }),
    ...(canonicalUrl === undefined ? {} : { canonicalUrl }),
  };
}
