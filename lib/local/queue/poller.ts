/**
 * Feeds a function from a queue, as the event source mapping of AWS Lambda does. Source: AWS Lambda
 * Developer Guide, "Handling errors for an SQS event source in Lambda".
 */
import * as z from 'zod';
import { type Cancel, type Clock, systemClock } from '../clock.ts';
import type { Queue, ReceivedMessage } from './queue.ts';
import { queueEvent } from './queue-event.ts';

const answerSchema = z
  .object({ batchItemFailures: z.array(z.object({ itemIdentifier: z.string() })).nullish() })
  .nullish();

/** Milliseconds until a queue that could not be read is tried again. */
const BROKEN_QUEUE_DELAY = 1000;

/** How a queue feeds a function. */
export interface PollerOptions {
  readonly queue: Queue;
  readonly handler: (event: object) => Promise<unknown>;
  /** Messages in one event; 10 by default. */
  readonly batchSize?: number;
  /** Invocations at the same time; 2 by default. */
  readonly maximumConcurrency?: number;
  /** How long a message that failed waits for its next try, in milliseconds; the visibility timeout if absent. */
  readonly retryDelay?: number;
  readonly region?: string;
  readonly clock?: Clock;
  /** Told of every invocation that threw. */
  readonly onError?: (error: unknown) => void;
}

/** A running poller. */
export interface Poller {
  /** Resolves once nothing is in flight and no message is visible now, or the poller is closed. */
  readonly idle: () => Promise<void>;
  /** Takes no more messages, and waits for those in flight. */
  readonly close: () => Promise<void>;
}

/** The messages that must come again: those named, or all where the answer is none that Lambda would take. */
export function failedMessages(
  answer: unknown,
  messages: readonly ReceivedMessage[],
): readonly ReceivedMessage[] {
  const parsed = answerSchema.safeParse(answer);
  if (!parsed.success) return messages;
  const named = new Set(parsed.data?.batchItemFailures?.map(({ itemIdentifier }) => itemIdentifier));
  const known = messages.filter(({ messageId }) => named.has(messageId));
  return known.length === named.size ? known : messages;
}

/** Starts to feed the function; messages that are in the queue already come first. */
export function startPoller(options: PollerOptions): Poller {
  const { queue, handler, batchSize = 10, maximumConcurrency = 2, region = 'us-east-1' } = options;
  const clock = options.clock ?? systemClock;
  const running = new Set<Promise<void>>();
  let closed = false;
  let cancelTimer: Cancel = () => {};
  let waiting: (() => void)[] = [];
  const report = (error: unknown): void => {
    try {
      options.onError?.(error);
    } catch {
      // Whoever is told of errors must not stop the queue by one more.
    }
  };

  const invoke = async (messages: readonly ReceivedMessage[]): Promise<void> => {
    let failed = messages;
    try {
      failed = failedMessages(await handler(queueEvent(queue, messages, region)), messages);
    } catch (error) {
      report(error);
    }
    for (const message of messages) {
      if (!failed.includes(message)) queue.remove(message.receiptHandle);
      else if (options.retryDelay !== undefined)
        queue.changeVisibility(message.receiptHandle, options.retryDelay);
    }
  };

  /** Messages to work on; undefined where the queue cannot be read now (a full disk). */
  const take = (): readonly ReceivedMessage[] | undefined => {
    try {
      return queue.receive(batchSize);
    } catch (error) {
      report(error);
      return undefined;
    }
  };

  const poll = (): void => {
    cancelTimer();
    while (!closed && running.size < maximumConcurrency) {
      const messages = take();
      if (messages === undefined) {
        cancelTimer = clock.schedule(BROKEN_QUEUE_DELAY, poll);
        return;
      }
      if (messages.length === 0) break;
      const invocation = invoke(messages)
        .catch(report)
        .finally(() => {
          running.delete(invocation);
          poll();
        });
      running.add(invocation);
    }
    const wait = closed ? undefined : queue.nextVisible;
    if (wait !== undefined && running.size < maximumConcurrency)
      cancelTimer = clock.schedule(Math.max(1, wait), poll);
    if (running.size > 0 || wait === 0) return;
    for (const resolve of waiting) resolve();
    waiting = [];
  };

  queue.onSend = () => setImmediate(poll);
  setImmediate(poll);
  return {
    idle: () =>
      new Promise((resolve) => {
        waiting.push(resolve);
        setImmediate(poll);
      }),
    async close() {
      closed = true;
      cancelTimer();
      queue.onSend = () => {};
      await Promise.all(running);
      poll();
    },
  };
}
