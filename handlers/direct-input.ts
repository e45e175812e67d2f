import * as z from 'zod';
import { type Article, type ArticleBytes, articleFromText, readArticle } from '../lib/article/index.ts';
import { PrecisError } from '../lib/errors.ts';
import { objectReferenceSchema } from '../lib/events/index.ts';
import { articleLanguage } from '../lib/storage/article-metadata.ts';
import type { Runtime } from './runtime.ts';

/** The article of a direct invocation: given as text, or by reference to the articles bucket. */
export const directArticleSchema = z.union([
  z.object({
    text: z.string().min(1),
    title: z.string().optional(),
    language: z.string().optional().describe('BCP 47'),
  }),
  objectReferenceSchema.partial({ bucket: true }).extend({ language: z.string().optional() }),
]);

export type DirectArticle = z.infer<typeof directArticleSchema>;

/**
 * Checks the input of a direct invocation.
 *
 * @throws {PrecisError} `input-malformed`, naming each wrong field.
 */
export function parseInput<T>(schema: z.ZodType<T>, event: unknown): T {
  const parsed = schema.safeParse(event);
  if (parsed.success) return parsed.data;
  throw new PrecisError(
    'input-malformed',
    `Invoke with {"text": …} or {"bucket": …, "key": …}. ${z.prettifyError(parsed.error)}`,
    { cause: parsed.error },
  );
}

async function readStored(
  { key, bucket, language }: { key: string; bucket?: string | undefined; language?: string | undefined },
  runtime: Runtime,
): Promise<Article> {
  const { briefing } = runtime;
  if (bucket !== undefined && bucket !== briefing.articles.bucket) {
    throw new PrecisError(
      'input-malformed',
      `Articles are read from bucket "${briefing.articles.bucket}" only.`,
    );
  }
  const object = await briefing.articles.open(key);
  if (object === undefined) {
    throw new PrecisError('input-malformed', `There is no object "${key}" in "${briefing.articles.bucket}".`);
  }
  const bytes = await object.read(briefing.maxArticleBytes);
  return readArticle({
    bytes,
    name: key,
    ...(object.contentType === undefined ? {} : { contentType: object.contentType }),
    ...languageHint(language, articleLanguage(object)),
  });
}

/** The language that the caller names, else the one that the uploader gave. */
function languageHint(
  option: string | undefined,
  metadata: string | undefined,
): Pick<ArticleBytes, 'language'> {
  if (option !== undefined) return { language: { tag: option, source: 'option' } };
  return metadata === undefined ? {} : { language: { tag: metadata, source: 'metadata' } };
}

/**
 * The article of a direct invocation. Offsets into a given text are the caller's own.
 *
 * @throws {PrecisError} `input-malformed` where the reference leads nowhere; `article-…` where the object is
 *   no readable article.
 */
export async function readDirectArticle(input: DirectArticle, runtime: Runtime): Promise<Article> {
  if (!('text' in input)) return readStored(input, runtime);
  const { text, title, language } = input;
  if (text.trim() === '')
    throw new PrecisError('article-empty', 'The text is empty. Send the text of an article.');
  return articleFromText(text, {
    ...(title === undefined ? {} : { title }),
    ...(language === undefined ? {} : { language: { tag: language, source: 'option' } }),
  });
}
