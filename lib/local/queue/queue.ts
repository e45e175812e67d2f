/**
 * A queue with the semantics of Amazon SQS, kept on disk: at-least-once delivery, visibility timeout,
 * receive count, dead-letter queue. Source: Amazon SQS Developer Guide, "Visibility timeout" and
 * "Dead-letter queues".
 */
import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { type Clock, systemClock } from '../clock.ts';
import { type Journal, openJournal } from '../disk/journal.ts';
import { type QueuedMessage, type QueueEntry, queueEntrySchema } from './message.ts';

/** How a queue is set up. */
export interface QueueOptions {
  /** Where it is kept; created if absent. One process at a time: the caller holds the folder's lock. */
  readonly directory: string;
  readonly name: string;
  /** How long a message that was handed out stays hidden, in milliseconds. */
  readonly visibilityTimeout: number;
  /** After so many receives a message goes to the dead-letter queue. */
  readonly maxReceiveCount?: number;
  readonly deadLetterQueue?: Queue;
  readonly clock?: Clock;
}

/** A message that was handed out, with the handle that deletes it. */
export interface ReceivedMessage extends QueuedMessage {
  readonly receiptHandle: string;
}

/** An open queue. */
export interface Queue {
  readonly name: string;
  /** Messages in it, hidden ones included. */
  readonly size: number;
  /** Milliseconds until a message becomes visible: 0 for one that is, undefined for none. */
  readonly nextVisible: number | undefined;
  /** Sends a message and gives its identifier; a message that moves from another queue keeps its own. */
  readonly send: (body: string, moved?: Pick<QueuedMessage, 'messageId' | 'sentAt'>) => string;
  /**
   * Hands out up to `count` visible messages, oldest first, and hides them.
   * @throws the file system's error where none could be handed out.
   */
  readonly receive: (count: number) => readonly ReceivedMessage[];
  /** Deletes a message; a handle of an earlier receive is ignored, as SQS may. */
  readonly remove: (receiptHandle: string) => void;
  /** Makes a message visible again after so many milliseconds. */
  readonly changeVisibility: (receiptHandle: string, milliseconds: number) => void;
  /** All messages, oldest first, without touching them. */
  readonly peek: () => readonly QueuedMessage[];
  /** Called whenever a message is sent. */
  onSend: () => void;
  readonly close: () => Promise<void>;
}

interface Held {
  message: QueuedMessage;
  visibleAt: number;
  receiptHandle?: string;
}

/** The journal is rewritten once it is so many entries longer than the queue. */
const COMPACTION_SLACK = 5000;

/** Opens a queue. Messages that were in flight when the process ended are visible again. */
export async function openQueue(options: QueueOptions): Promise<Queue> {
  const clock = options.clock ?? systemClock;
  const { visibilityTimeout, maxReceiveCount = Number.POSITIVE_INFINITY, deadLetterQueue } = options;
  const held = new Map<string, Held>();
  const apply = (entry: QueueEntry): void => applyEntry(held, entry);
  mkdirSync(options.directory, { recursive: true });
  const file = path.join(options.directory, `${options.name}.journal`);
  const journal = await openJournal(file, (value) => queueEntrySchema.parse(value), apply);
  const commit = (...entries: QueueEntry[]): void => {
    journal.append(entries);
    for (const entry of entries) apply(entry);
    compact(journal, held);
  };

  const byHandle = (receiptHandle: string): Held | undefined => {
    const found = held.get(receiptHandle.split('#', 1)[0] ?? '');
    return found?.receiptHandle === receiptHandle ? found : undefined;
  };

  const queue: Queue = {
    name: options.name,
    onSend: () => {},
    get size() {
      return held.size;
    },
    get nextVisible() {
      let earliest = Number.POSITIVE_INFINITY;
      for (const { visibleAt } of held.values()) earliest = Math.min(earliest, visibleAt);
      return earliest === Number.POSITIVE_INFINITY ? undefined : Math.max(0, earliest - clock.now());
    },
    send(body, moved) {
      const { messageId, sentAt } = moved ?? { messageId: randomUUID(), sentAt: clock.now() };
      commit({ type: 'sent', message: { messageId, body, sentAt, receiveCount: 0 } });
      queue.onSend();
      return messageId;
    },
    receive(count) {
      const now = clock.now();
      const received: ReceivedMessage[] = [];
      for (const entry of [...held.values()]) {
        if (received.length >= count) break;
        if (entry.visibleAt > now) continue;
        const { messageId, receiveCount, body } = entry.message;
        if (receiveCount >= maxReceiveCount && deadLetterQueue !== undefined) {
          deadLetterQueue.send(body, entry.message);
          commit({ type: 'deleted', messageId });
          continue;
        }
        try {
          commit({ type: 'received', messageId, at: now });
        } catch (error) {
          // A full disk. Those that were taken already are handed out, or nobody would see them for a while.
          if (received.length > 0) break;
          throw error;
        }
        entry.visibleAt = now + visibilityTimeout;
        entry.receiptHandle = `${messageId}#${entry.message.receiveCount}`;
        received.push({ ...entry.message, receiptHandle: entry.receiptHandle });
      }
      return received;
    },
    remove(receiptHandle) {
      const found = byHandle(receiptHandle);
      if (found !== undefined) commit({ type: 'deleted', messageId: found.message.messageId });
    },
    changeVisibility(receiptHandle, milliseconds) {
      const found = byHandle(receiptHandle);
      if (found !== undefined) found.visibleAt = clock.now() + milliseconds;
    },
    peek: () => [...held.values()].map(({ message }) => message),
    close: () => journal.close(),
  };
  return queue;
}

function applyEntry(held: Map<string, Held>, entry: QueueEntry): void {
  switch (entry.type) {
    case 'sent':
      held.set(entry.message.messageId, { message: entry.message, visibleAt: 0 });
      return;
    case 'received': {
      const found = held.get(entry.messageId);
      if (found === undefined) return;
      const { message } = found;
      found.message = {
        ...message,
        receiveCount: message.receiveCount + 1,
        firstReceivedAt: message.firstReceivedAt ?? entry.at,
      };
      return;
    }
    case 'deleted':
      held.delete(entry.messageId);
  }
}

function compact(journal: Journal<QueueEntry>, held: ReadonlyMap<string, Held>): void {
  if (journal.length < held.size + COMPACTION_SLACK) return;
  journal.rewrite([...held.values()].map(({ message }) => ({ type: 'sent', message })));
}
