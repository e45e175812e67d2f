import { createHash } from 'node:crypto';
import type { DayName, MonthName } from './calendar.ts';

/** Everything of the catalog but the front page and the pairs. */
export const CATALOG_PREFIX = 'catalog/';
/** The feeds. */
export const FEEDS_PREFIX = `${CATALOG_PREFIX}feeds/`;
/** The traces: what each brief has in the catalog, by a hash of its key. */
export const TRACES_PREFIX = `${CATALOG_PREFIX}traces/`;
/** What compares the versions of one article. */
export const PAIRS_PREFIX = 'pairs/';

/** Longest name of a pair that is kept as it is: its keys must fit into S3's 1,024 bytes. */
const MAX_NAME_BYTES = 1000;

const hash = (text: string) => createHash('sha256').update(text).digest('hex');

const PLAIN = /^[a-z0-9][a-z0-9-]{0,80}$/;

/** A text of a glossary or a key as a short file name: itself where it is plain, else a hash. */
function fileName(text: string): string {
  return PLAIN.test(text) && !/^x-[0-9a-f]{32}$/.test(text) ? text : `x-${hash(text).slice(0, 32)}`;
}

/** Where the parts of the catalog stand in the briefs bucket. */
export const catalogKeys = {
  front: 'index.html',
  overview: `${CATALOG_PREFIX}overview.json`,
  terms: { json: `${CATALOG_PREFIX}terms.json`, html: `${CATALOG_PREFIX}terms.html` },
  day: (day: DayName) => pageAndData(`${CATALOG_PREFIX}days/${day}`),
  undated: `${CATALOG_PREFIX}undated.html`,
  month: (month: MonthName) => pageAndData(`${CATALOG_PREFIX}months/${month}`),
  term: (concept: string) => pageAndData(`${CATALOG_PREFIX}terms/${fileName(concept)}`),
  feed: (language: string) => ({
    json: `${FEEDS_PREFIX}${fileName(language.toLowerCase())}.json`,
    atom: `${FEEDS_PREFIX}${fileName(language.toLowerCase())}.atom`,
  }),
  trace: (brief: string) => `${TRACES_PREFIX}${hash(brief)}.json`,
  versions: (pair: string) => `${CATALOG_PREFIX}versions/${hash(pair)}.json`,
  pair: (pair: string) =>
    pageAndData(PAIRS_PREFIX + (Buffer.byteLength(pair) > MAX_NAME_BYTES ? hash(pair) : pair)),
} as const;

function pageAndData(path: string): { readonly json: string; readonly html: string } {
  return { json: `${path}.json`, html: `${path}.html` };
}

/** The address of one object of the bucket as seen from another: relative, each segment percent-encoded. */
export function addressFrom(from: string, to: string): string {
  const up = '../'.repeat(from.split('/').length - 1);
  return up + to.split('/').map(encodeURIComponent).join('/');
}
