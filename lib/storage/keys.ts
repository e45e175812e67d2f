import { createHash } from 'node:crypto';

/** Where things stand in the two buckets. */
export const ARTICLES_PREFIX = 'articles/';
export const GLOSSARIES_PREFIX = 'glossaries/';
export const BRIEFS_PREFIX = 'briefs/';
export const FAILURES_PREFIX = 'failures/';

/** Longest object key S3 takes, in bytes of UTF-8. */
const MAX_KEY_BYTES = 1024;
/** What an output adds to an article's key at the most: the prefix, `~`, a digest and the suffix. */
const RESERVED_BYTES = 9 + 1 + 64 + 5;

/** The outputs of one article. */
export interface OutputKeys {
  readonly json: string;
  readonly html: string;
  readonly markdown: string;
  readonly failure: string;
}

function truncateUtf8(text: string, maxBytes: number): string {
  let bytes = 0;
  let end = 0;
  for (const character of text) {
    bytes += Buffer.byteLength(character);
    if (bytes > maxBytes) break;
    end += character.length;
  }
  return text.slice(0, end);
}

/**
 * An upload's key in the form that its outputs use: the whole key, so that `a.txt` and `a.md` never
 * collide. A key so long that an output's would pass S3's limit is cut and ends in `~` and the SHA-256
 * of the whole key.
 */
function outputName(uploadKey: string): string {
  if (Buffer.byteLength(uploadKey) <= MAX_KEY_BYTES - RESERVED_BYTES) return uploadKey;
  const digest = createHash('sha256').update(uploadKey).digest('hex');
  return `${truncateUtf8(uploadKey, MAX_KEY_BYTES - RESERVED_BYTES)}~${digest}`;
}

/** The keys of everything Précis may write for an article. */
export function outputKeys(articleKey: string): OutputKeys {
  const name = outputName(articleKey);
  return {
    json: `${BRIEFS_PREFIX}${name}.json`,
    html: `${BRIEFS_PREFIX}${name}.html`,
    markdown: `${BRIEFS_PREFIX}${name}.md`,
    failure: `${FAILURES_PREFIX}${name}.json`,
  };
}

/** Where the report on a glossary stands: beside where its termbases are listed, in the briefs bucket. */
export function reportKey(glossaryKey: string): string {
  return `${outputName(glossaryKey)}.report.json`;
}

/** Whether a key names an article: under the prefix, and no folder marker. */
export function isArticleKey(key: string, prefix = ARTICLES_PREFIX): boolean {
  return key.startsWith(prefix) && key.length > prefix.length && !key.endsWith('/');
}

/** Whether a key of the briefs bucket names the JSON of a brief: what the catalog is made from. */
export function isBriefKey(key: string): boolean {
  return key.startsWith(BRIEFS_PREFIX) && key.endsWith('.json');
}

/** Whether a key names a glossary: under its prefix, and no folder marker. */
export function isGlossaryKey(key: string): boolean {
  return isArticleKey(key, GLOSSARIES_PREFIX);
}
