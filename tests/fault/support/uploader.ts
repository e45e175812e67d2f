import { setTimeout as sleep } from 'node:timers/promises';
import type { Random } from '../../../lib/evaluation/index.ts';
import type { ObjectStore } from '../../../lib/storage/index.ts';
import { uploadEvent } from '../../support/test-cloud.ts';
import type { Adversary } from './adversary.ts';

/** An article as it was left last; undefined where it was deleted. */
export type Content = string | undefined;

/** What was done to one article, in order. */
export interface ArticleHistory {
  readonly key: string;
  /**
   * True where every upload was a new text and none was deleted: then the versions of its brief must follow
   * the versions of the article, each once. Elsewhere the end alone is judged: a text that comes back has the
   * ETag it had before, and an absence looks like any other.
   */
  readonly strict: boolean;
  readonly contents: Content[];
}

/** Articles whose last text is taken back at the same time. */
const TOGETHER = 4;

/** What the uploaders need. */
export interface UploaderOptions {
  readonly random: Random;
  readonly articles: ObjectStore;
  readonly adversary: Adversary;
  /** Puts a message into the queue. */
  readonly send: (body: string) => void;
  /** Resolves once the queue is short enough to go on. */
  readonly room: () => Promise<void>;
  /** Resolves once nothing waits any longer. */
  readonly settled: () => Promise<void>;
  readonly onRetry: () => void;
}

/** Does again what a full disk refused, as any client would. */
async function untilDone(action: () => Promise<unknown>, onRetry: () => void): Promise<void> {
  for (;;) {
    try {
      await action();
      return;
    } catch {
      onRetry();
      await sleep(20);
    }
  }
}

const text = (title: string) =>
  `${title}\nLes ministres ont décidé (${title}). Les cyberattaques continuent. Un plan suivra.`;

/** What comes next for an article: a new text, a text it had before, one that cannot be briefed, or none. */
function nextContent(history: ArticleHistory, random: Random, number: number): Content {
  const fresh = text(`Communiqué ${number}`);
  if (history.strict) return fresh;
  const roll = random();
  if (roll < 0.3) return history.contents.at(-1) === undefined ? fresh : undefined;
  if (roll < 0.4) return ''; // no text: a failure record
  const before = history.contents[Math.floor(random() * history.contents.length)];
  return roll < 0.6 && before !== undefined ? before : fresh;
}

/** Makes an article what it is to be, and remembers it. */
async function change(history: ArticleHistory, content: Content, options: UploaderOptions): Promise<void> {
  const { key } = history;
  const { articles, onRetry } = options;
  await untilDone(async () => {
    if (content !== undefined) return articles.put(key, { body: content, contentType: 'text/plain' });
    const head = await articles.head(key);
    return head && articles.remove(key, { etag: head.etag });
  }, onRetry);
  history.contents.push(content);
}

/**
 * The worst moment: a new text, taken back as soon as a function has read it, and then nothing more. Whoever
 * handles the taking back sees outputs that are right, since the new ones are only being written.
 */
async function takeBack(history: ArticleHistory, number: number, options: UploaderOptions): Promise<void> {
  const before = history.contents.at(-1);
  const read = options.adversary.untilRead(history.key);
  await change(history, text(`Communiqué repris ${number}`), options);
  await read;
  await change(history, before, options);
}

/** An old event of some article, again, after a while. */
async function repeatEvent(histories: readonly ArticleHistory[], options: UploaderOptions): Promise<void> {
  const { random, send, onRetry } = options;
  const { key } = histories[Math.floor(random() * histories.length)] ?? { key: 'articles/none' };
  const body = JSON.stringify(uploadEvent(key));
  await sleep(Math.floor(random() * 300));
  await untilDone(async () => send(body), onRetry);
}

/** Uploads, overwrites, deletes and restores; events come doubled, late and out of order. */
export async function upload(
  histories: readonly ArticleHistory[],
  count: number,
  options: UploaderOptions,
): Promise<void> {
  const { random } = options;
  const late: Promise<void>[] = [];
  const taken = histories.filter(({ strict }) => !strict);
  const plain = count - 2 * taken.length;
  for (let done = 0; done < plain; ) {
    await options.room();
    const history = histories[Math.floor(random() * histories.length)];
    // Several changes of one article in a row, so that handlers of it are at work at the same time.
    const burst = Math.min(plain - done, 1 + Math.floor(random() * 4));
    for (let each = 0; each < burst && history !== undefined; each += 1) {
      await change(history, nextContent(history, random, done), options);
      done += 1;
      if (random() < 0.25) late.push(repeatEvent(histories, options));
      if (random() < 0.5) await sleep(Math.floor(random() * 12));
    }
  }
  await Promise.all(late);
  for (let index = 0; index < taken.length; index += TOGETHER) {
    await options.settled();
    const group = taken.slice(index, index + TOGETHER);
    await Promise.all(group.map((history, offset) => takeBack(history, index + offset, options)));
  }
}
