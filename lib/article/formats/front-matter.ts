import { parse } from 'yaml';
import * as z from 'zod';
import { collapseSpace } from '../blocks/clean-text.ts';
import { isoDate } from './dates.ts';
import { httpUrl } from './http-url.ts';

/** What a document says of itself before it begins. */
export interface FrontMatter {
  readonly body: string;
  readonly title?: string;
  readonly language?: string;
  readonly published?: string;
  readonly canonicalUrl?: string;
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
  datePublished: scalar,
  canonical: scalar,
  canonical_url: scalar,
});

const text = (value: string | number | boolean | null | undefined): string | undefined => {
  const written = value === null || value === undefined ? '' : collapseSpace(String(value));
  return written === '' ? undefined : written;
};

function parseYaml(yaml: string): unknown {
  try {
    return parse(yaml, { schema: 'core', maxAliasCount: 0, prettyErrors: false, logLevel: 'error' });
  } catch {
    return undefined; // Colons in unquoted titles are common; the lines are read one by one instead.
  }
}

/** Reads `key: value` lines of what is not quite YAML: the value is all that follows the first colon. */
function parseLines(yaml: string): Record<string, string> {
  const entries = [...yaml.matchAll(/^([A-Za-z]{1,40}):[ \t]{0,20}(\S[^\n]{0,1000})$/gmu)];
  return Object.fromEntries(
    entries.map(([, key = '', value = '']) => [key, value.trim().replace(/^(["'])(.*)\1$/u, '$2')]),
  );
}

/**
 * Splits YAML front matter (between two lines `---`) from a document. What is no front matter stays;
 * what is not quite YAML is read line by line, so that a stray colon costs no article its brief.
 */
export function splitFrontMatter(source: string): FrontMatter {
  const match = /^---[ \t]*\n/u.exec(source);
  if (match === null) return { body: source };
  const end = /\n(?:---|\.\.\.)[ \t]*(?:\n|$)/u.exec(source.slice(match[0].length - 1, MAX_LENGTH));
  if (end === null) return { body: source };
  const from = match[0].length;
  const yaml = source.slice(from, from - 1 + end.index);
  const body = source.slice(from - 1 + end.index + end[0].length);
  const value = parseYaml(yaml) ?? parseLines(yaml);
  const parsed = schema.safeParse(value);
  if (!parsed.success) return { body: source };
  const {
    title,
    lang,
    language,
    locale,
    date,
    published,
    publishDate,
    datePublished,
    canonical,
    canonical_url,
  } = parsed.data;
  const tag = text(lang) ?? text(language) ?? text(locale);
  const day = isoDate(text(published) ?? text(date) ?? text(publishDate) ?? text(datePublished));
  const heading = text(title);
  const address = httpUrl(text(canonical) ?? text(canonical_url));
  return {
    body,
    ...(heading === undefined ? {} : { title: heading }),
    ...(tag === undefined ? {} : { language: tag }),
    ...(day === undefined ? {} : { published: day }),
    ...(address === undefined ? {} : { canonicalUrl: address }),
  };
}
