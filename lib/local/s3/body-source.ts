/** The raw bytes of a request, read with patience for slow clients and none for silent ones. */
import type { IncomingMessage } from 'node:http';
import { S3Error } from './errors.ts';

/** How much of a refused body is read before the connection is given up, in bytes and milliseconds. */
const DRAIN_BYTES = 64 * 2 ** 20;
const DRAIN_TIME = 10_000;

/** The body's bytes as they arrive. */
export interface BodySource {
  /**
   * The pieces, once only.
   * @throws S3Error `RequestTimeout` if the client stays silent for too long.
   */
  pieces(): AsyncGenerator<Buffer>;
  /** Reads what is left, so that the client gets to see an early answer; false if that took too much. */
  drain(): Promise<boolean>;
}

/** The source of `message`; `onStart` runs before the first read (to answer `Expect: 100-continue`). */
export function bodySource(message: IncomingMessage, idleTimeout: number, onStart: () => void): BodySource {
  let source: AsyncIterator<Buffer> | undefined;
  async function* pieces(): AsyncGenerator<Buffer> {
    onStart();
    source = message[Symbol.asyncIterator]();
    yield* withIdleTimeout(source, idleTimeout);
  }
  return {
    pieces,
    async drain() {
      if (message.complete) return true;
      if (source === undefined) {
        message.resume();
        return true;
      }
      const deadline = Date.now() + DRAIN_TIME;
      let bytes = 0;
      try {
        for await (const piece of withIdleTimeout(source, DRAIN_TIME)) {
          bytes += piece.length;
          if (bytes > DRAIN_BYTES || Date.now() > deadline) return false;
        }
        return true;
      } catch {
        return false;
      }
    },
  };
}

/** A source that has been read to its end already, so that the connection is no longer needed. */
export async function heldSource(source: BodySource): Promise<BodySource> {
  const held: Buffer[] = [];
  for await (const piece of source.pieces()) held.push(piece);
  return {
    async *pieces() {
      yield* held;
    },
    drain: async () => true,
  };
}

/** Does not end the underlying iterator when left early: ending it would destroy the connection. */
async function* withIdleTimeout(source: AsyncIterator<Buffer>, milliseconds: number): AsyncGenerator<Buffer> {
  let expire: () => void = () => {};
  const expired = new Promise<never>((_resolve, reject) => {
    expire = () => reject(new S3Error('RequestTimeout'));
  });
  expired.catch(() => {});
  const timer = setTimeout(() => expire(), milliseconds);
  try {
    for (;;) {
      timer.refresh();
      const next = await Promise.race([source.next(), expired]);
      if (next.done === true) return;
      yield next.value;
    }
  } finally {
    clearTimeout(timer);
  }
}
