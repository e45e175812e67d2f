import { PrecisError } from '../errors.ts';
import type { ArticleFormat } from './article.ts';

/** Media types that name a format. `text/plain` and `application/octet-stream` say too little to be here. */
const FORMAT_OF_TYPE: Readonly<Record<string, ArticleFormat>> = {
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'text/markdown': 'markdown',
  'text/x-markdown': 'markdown',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
};

/** File name suffixes that name a format. */
const FORMAT_OF_SUFFIX: Readonly<Record<string, ArticleFormat>> = {
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  md: 'markdown',
  markdown: 'markdown',
  mdown: 'markdown',
  mkd: 'markdown',
  docx: 'docx',
  txt: 'text',
  text: 'text',
};

/** The media type reported for each format. */
const TYPE_OF_FORMAT: Readonly<Record<ArticleFormat, string>> = {
  text: 'text/plain',
  markdown: 'text/markdown',
  html: 'text/html',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/** Text that is data or a program, by suffix and by the end of the media type. */
const DATA = new Set([
  'json',
  'jsonl',
  'csv',
  'tsv',
  'xml',
  'tbx',
  'tmx',
  'xlf',
  'xliff',
  'yaml',
  'yml',
  'css',
  'js',
  'mjs',
  'ts',
]);
const DATA_TYPE =
  /^(?:application|text)\/(?:[\w.-]{1,60}\+)?(?:json|xml|csv|tab-separated-values|yaml|css|javascript)$/u;

/** The beginning of an HTML document, and of an HTML fragment. */
const HTML_DOCUMENT =
  /^\s{0,200}(?:<\?xml[^>]{0,200}>\s{0,200})?(?:<!--[^>]{0,2000}-->\s{0,200})?<(?:!doctype\s{1,8}html|html|head|body)[\s>]/iu;
const HTML_FRAGMENT =
  /^\s{0,200}<(?:article|main|section|div|p|h[1-6]|ul|ol|table|header|title|meta)(?:\s[^>]{0,2000})?>/iu;
const FRONT_MATTER = /^---[ \t]{0,8}\r?\n(?=[\w"'-]{1,60}[ \t]{0,8}:)/u;
const MARKDOWN_HEADING = /^#{1,6} \S/mu;
const MARKDOWN_SYNTAX = /\]\(https?:|^```|\*\*\S|^#{2,6} \S/mu;

/** Characters of an article that are looked at to recognise its format. */
const SNIFF = 8192;

/** What is known about an article before it is parsed. */
export interface FormatHints {
  readonly contentType?: string | undefined;
  readonly name?: string | undefined;
}

/** The media type in a content type: lower case, without parameters. */
export function mediaType(contentType: string | undefined): string {
  return (contentType ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
}

/** The media type of an article of this format: the declared one where it names the format. */
export function contentTypeOf(format: ArticleFormat, declared: string | undefined): string {
  const type = mediaType(declared);
  return FORMAT_OF_TYPE[type] === format ? type : TYPE_OF_FORMAT[format];
}

/** The suffix of a file name or key, in lower case; empty where it has none. */
export function suffixOf(name: string | undefined): string {
  return name?.match(/\.([a-z0-9]{1,10})$/iu)?.[1]?.toLowerCase() ?? '';
}

/** The format that the content type, and after it the suffix, names; nothing where the content must tell. */
export function declaredFormat(hints: FormatHints): ArticleFormat | undefined {
  return FORMAT_OF_TYPE[mediaType(hints.contentType)] ?? FORMAT_OF_SUFFIX[suffixOf(hints.name)];
}

/**
 * Decides the format of a decoded text. The first that applies:
 *
 * | sign | format |
 * |---|---|
 * | content begins as an HTML document (doctype, `html`, `head`, `body`) | html |
 * | content type names HTML or Markdown | that; HTML without a single tag is text |
 * | name ends in `.html .htm .xhtml .md .markdown .mdown .mkd .txt .text` | that; likewise |
 * | content type or name of data (JSON, XML, CSV, YAML, CSS, JavaScript) | refused |
 * | content begins with a block of HTML (`<p>`, `<div>`, `<h1>`…) | html |
 * | content begins with front matter, or has a `#` heading and another mark of Markdown | markdown |
 * | anything else | text |
 *
 * @throws PrecisError `article-unsupported` for data.
 */
export function decideFormat(text: string, hints: FormatHints): Exclude<ArticleFormat, 'docx'> {
  const start = text.slice(0, SNIFF);
  if (HTML_DOCUMENT.test(start)) return 'html';
  const declared = declaredFormat(hints);
  if (declared === 'html') return /<[a-z!/?]/iu.test(text) ? 'html' : 'text';
  if (declared === 'markdown' || declared === 'text') return declared;
  const suffix = suffixOf(hints.name);
  if (DATA_TYPE.test(mediaType(hints.contentType)) || DATA.has(suffix)) {
    throw new PrecisError(
      'article-unsupported',
      'This is a data file, not an article. Upload the article as text, Markdown, HTML or DOCX.',
    );
  }
  if (HTML_FRAGMENT.test(start)) return 'html';
  if (FRONT_MATTER.test(start)) return 'markdown';
  return MARKDOWN_HEADING.test(start) && MARKDOWN_SYNTAX.test(start) ? 'markdown' : 'text';
}
