import * as z from 'zod/mini';
import { en } from 'zod/v4/locales';
import { MAX_ARTICLE_BYTES } from './article/limits.ts';
import { PrecisError } from './errors.ts';
import { ARTICLES_PREFIX } from './storage/keys.ts';

// Without a language its messages say no more than "Invalid input".
z.config(en());

/** A comma-separated list; empty where the variable is unset or blank. */
const list = z.pipe(
  z._default(z.string(), ''),
  z.transform((value) =>
    value
      .split(',')
      .map((item) => item.trim())
      .filter((item) => item !== ''),
  ),
);

const bucket = z.string().check(z.regex(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, 'is no valid bucket name'));

const languageList = z.pipe(list, z.array(z.string().check(z.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/))));

/** Largest glossary that is compiled by a function, in bytes: about half a million terms. */
const MAX_GLOSSARY_BYTES = 64 * 1024 * 1024;

const whole = (...checks: Parameters<z.ZodMiniNumberFormat['check']>) =>
  z.pipe(z.coerce.number(), z.int().check(...checks));

/** Where pages are served: with a slash at the end; absent where the variable is unset or blank. */
const address = z.optional(
  z.pipe(
    z.union([z.literal(''), z.url({ protocol: /^https?$/, error: 'is no http or https address' })]),
    z.transform((value) => (value === '' ? undefined : value.replace(/\/?$/, '/'))),
  ),
);

const environmentSchema = z
  .object({
    ARTICLES_BUCKET: bucket,
    BRIEFS_BUCKET: bucket,
    ARTICLES_PREFIX: z._default(z.string(), ARTICLES_PREFIX),
    GLOSSARY_FILES: list,
    TARGET_LANGUAGES: languageList,
    REQUIRED_LANGUAGES: languageList,
    MAX_ARTICLE_BYTES: z._default(whole(z.positive()), MAX_ARTICLE_BYTES),
    MAX_GLOSSARY_BYTES: z._default(whole(z.positive()), MAX_GLOSSARY_BYTES),
    // Set by Lambda, in MB; elsewhere the size of the deployed function is assumed.
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: z._default(whole(z.positive()), 1024),
    TERMBASE_MAX_AGE_SECONDS: z._default(whole(z.nonnegative(), z.maximum(86_400)), 60),
    PAGES_LOCALE: z._default(z.enum(['fr', 'en']), 'fr'),
    PAGES_ADDRESS: address,
    SUMMARY_SENTENCES: z.optional(whole(z.positive(), z.maximum(50))),
    SUMMARY_MAX_WORDS: z.optional(whole(z.positive())),
  })
  .check(
    z.refine(({ ARTICLES_BUCKET, BRIEFS_BUCKET }) => ARTICLES_BUCKET !== BRIEFS_BUCKET, {
      path: ['BRIEFS_BUCKET'],
      error: 'must differ from ARTICLES_BUCKET, or every brief would trigger another',
    }),
  );

/** How the handlers are set up, read once from the environment. */
export interface Config {
  readonly articlesBucket: string;
  readonly briefsBucket: string;
  readonly articlesPrefix: string;
  /** Paths of glossary files, relative to the working directory. */
  readonly glossaryFiles: readonly string[];
  /** BCP 47 tags to translate terms into, most wanted first; empty for every language of the glossary. */
  readonly targetLanguages: readonly string[];
  /** Where not empty, an article in any other language is refused. */
  readonly requiredLanguages: readonly string[];
  /** Bytes. */
  readonly maxArticleBytes: number;
  /** Bytes. */
  readonly maxGlossaryBytes: number;
  /** Memory of the function, in bytes. */
  readonly memory: number;
  /** Milliseconds for which published termbases are used before it is asked whether there are newer ones. */
  readonly termbaseMaxAge: number;
  /** The language of the catalog's pages. */
  readonly pagesLocale: 'fr' | 'en';
  /** Where the pages are served, with a slash at the end: feeds need absolute addresses. */
  readonly pagesAddress?: string;
  readonly summarySentences?: number;
  readonly summaryMaxWords?: number;
}

/**
 * Reads the configuration from environment variables.
 *
 * @throws {PrecisError} `config-invalid`, with every mistake in the one message.
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const parsed = environmentSchema.safeParse(environment);
  if (!parsed.success) {
    const mistakes = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
    throw new PrecisError(
      'config-invalid',
      `Set these environment variables right: ${mistakes.join('; ')}.`,
      {
        cause: parsed.error,
      },
    );
  }
  const values = parsed.data;
  return {
    articlesBucket: values.ARTICLES_BUCKET,
    briefsBucket: values.BRIEFS_BUCKET,
    articlesPrefix: values.ARTICLES_PREFIX,
    glossaryFiles: values.GLOSSARY_FILES,
    targetLanguages: values.TARGET_LANGUAGES,
    requiredLanguages: values.REQUIRED_LANGUAGES,
    maxArticleBytes: values.MAX_ARTICLE_BYTES,
    maxGlossaryBytes: values.MAX_GLOSSARY_BYTES,
    memory: values.AWS_LAMBDA_FUNCTION_MEMORY_SIZE * 1024 * 1024,
    termbaseMaxAge: values.TERMBASE_MAX_AGE_SECONDS * 1000,
    pagesLocale: values.PAGES_LOCALE,
    ...(values.PAGES_ADDRESS === undefined ? {} : { pagesAddress: values.PAGES_ADDRESS }),
    ...(values.SUMMARY_SENTENCES === undefined ? {} : { summarySentences: values.SUMMARY_SENTENCES }),
    ...(values.SUMMARY_MAX_WORDS === undefined ? {} : { summaryMaxWords: values.SUMMARY_MAX_WORDS }),
  };
}
