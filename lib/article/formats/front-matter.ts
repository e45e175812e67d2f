import { parse } from 'yaml';
import * as z from 'zod';
import { PrecisError } from '../../errors.ts';
import { collapseSpace } from '../blocks/clean-text.ts';
import { isoDate } from './dates.ts';

/** What a document says of itself before it begins. */
export interface FrontMatter {
  readonly body: string;
  readonly title?: string;
  readonly language?: string;
  readonly published?: string;
}

/** Longest front matter that is read, in UTF-16 units. */
const MAX_LENGTH = 64 * 1024;

const scalar = z.union([z.string(), z.number(), z.boolean(), z.null()]).optional().catch(undefined);

/** Only the fields used; everything else passes. */
const schema = z.object({
  title: scalar,
  lang: scalar,
  language: scalar,
  locale: scalar,
  date: scalar,
  published: scalar,
  publishDate: scalar,
});

const text = (value: string | number | boolean | null | undefined): string | undefined => {
  const written = value === null || value === undefined ? '' : collapseSpace(String(value));
  return written === '' ? undefined : written;
};

/**
 * Splits YAML front matter (between two lines `---`) from a document. What is no front matter stays.
 *
 * @throws {PrecisError} `article-malformed` where it is front matter but no valid YAML.
 */
export function splitFrontMatter(source: string): FrontMatter {
  const match = /^---[ \t]*\n/u.exec(source);
  if (match === null) return { body: source };
  const end = /\n(?:---|\.\.\.)[ \t]*(?:\n|$)/u.exec(source.slice(match[0].length - 1, MAX_LENGTH));
  if (end === null) return { body: source };
  const from = match[0].length;
  const yaml = source.slice(from, from - 1 + end.index);
  const body = source.slice(from - 1 + end.index + end[0].length);
  let value: unknown;
  try {
    value = parse(yaml, { schema: 'core', maxAliasCount: 0, prettyErrors: false });
  } catch (cause) {
    throw new PrecisError(
      'article-malformed',
      'The front matter is not valid YAML. Correct it or remove it.',
      { cause },
    );
  }
  const parsed = schema.safeParse(value);
  if (!parsed.success) return { body: source };
  const { title, lang, language, locale, date, published, publishDate } = parsed.data;
  const tag = text(lang) ?? text(language) ?? text(locale);
  const day = isoDate(text(published) ?? text(date) ?? text(publishDate));
  const heading = text(title);
  return {
    body,
    ...(heading === undefined ? {} : { title: heading }),
    ...(tag === undefined ? {} : { language: tag }),
    ...(day === undefined ? {} : { published: day }),
  };
}
