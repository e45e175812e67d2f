import { createHash } from 'node:crypto';
import { type ArticleBytes, readArticle } from '../article/index.ts';
import { PrecisError } from '../errors.ts';
import type { Termbase } from '../glossary/index.ts';
import { languageFor } from '../languages/registry.ts';
import { composeBrief } from './compose-brief.ts';
import type { BriefOptions } from './options.ts';
import type { Brief } from './schema.ts';

function assertLanguage(tag: string, required: readonly string[]): void {
  if (required.length === 0) return;
  const language = languageFor(tag);
  if (language.code !== 'und' && required.some((wanted) => languageFor(wanted) === language)) return;
  throw new PrecisError(
    'language-unsupported',
    `The article is in "${tag}", and only ${required.join(', ')} are accepted here. Name its language, or widen REQUIRED_LANGUAGES.`,
  );
}

/**
 * The brief of an article: a pure function of its bytes, the termbases and the options. Asynchronous only
 * because the readers of rarer formats are loaded when they are first needed.
 *
 * @throws {PrecisError} an `article-…` code where the bytes are no readable article; `language-unsupported`
 *   where `requiredLanguages` rules its language out.
 */
export async function briefArticle(
  input: ArticleBytes & { readonly bucket?: string },
  termbases: readonly Termbase[],
  options: BriefOptions = {},
): Promise<Brief> {
  const article = await readArticle(
    input,
    options.maxBytes === undefined ? {} : { maxBytes: options.maxBytes },
  );
  assertLanguage(article.language.tag, options.requiredLanguages ?? []);
  const source = {
    ...(input.bucket === undefined ? {} : { bucket: input.bucket }),
    ...(input.name === undefined ? {} : { key: input.name }),
    size: input.bytes.length,
    sha256: createHash('sha256').update(input.bytes).digest('hex'),
  };
  return composeBrief(article, source, termbases, options);
}
