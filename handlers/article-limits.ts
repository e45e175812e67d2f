import type { Config } from '../lib/config.ts';
import type { ObjectReference } from '../lib/events/index.ts';
import type { WorkLimits } from './limit-work.ts';

/** Articles in work at the same time: while one waits for S3, the others use the processor. */
const MOST_ARTICLES = 4;

/**
 * Bytes of memory for a byte of an article in work: an article of 10 MB was briefed in 367 MB of resident
 * memory, Node itself counted in (`npm run bench -- memory`).
 */
const MEMORY_PER_BYTE = 35;

/** The share of the memory that articles may fill; the rest is for Node, code, termbases and garbage. */
const SHARE = 1 / 2;

/** What an article counts whose event tells no size: far above a press article, far below the largest. */
const UNKNOWN_SIZE = 1024 * 1024;

/**
 * How many articles one invocation has in work at the same time, by number and by bytes. An article above the
 * largest size is refused unread, and counts no more than that size.
 */
export function articleLimits({
  memory,
  maxArticleBytes,
}: Pick<Config, 'memory' | 'maxArticleBytes'>): WorkLimits<ObjectReference> {
  return {
    count: MOST_ARTICLES,
    bytes: {
      budget: Math.floor((memory * SHARE) / MEMORY_PER_BYTE),
      weigh: ({ size = UNKNOWN_SIZE }) => Math.min(size, maxArticleBytes),
    },
  };
}
