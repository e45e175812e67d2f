/** What an injected fault does to a request and to its answer. */
import type { IncomingMessage } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { type BodySource, heldSource } from './body-source.ts';
import { S3Error } from './errors.ts';
import { ConnectionReset, type Fault } from './faults.ts';

/** A body in pieces. */
type Pieces = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/** What a fault does before the request is looked at. */
export async function suffer(fault: Fault | undefined): Promise<void> {
  if (fault?.kind === 'delay') await sleep(fault.milliseconds);
  if (fault?.kind === 'reset' && fault.when === 'before') throw new ConnectionReset();
  if (fault?.kind === 'status') throw new InjectedRefusal(fault.status, fault.code);
}

/** Takes the whole request, leaves its client alone, and waits. */
export async function abandon(
  message: IncomingMessage,
  source: BodySource,
  milliseconds: number,
): Promise<BodySource> {
  const held = await heldSource(source);
  message.socket.destroy();
  await sleep(milliseconds);
  return held;
}

class InjectedRefusal extends S3Error {
  override readonly status: number;
  override readonly code: string;
  constructor(status: number, code: string) {
    super('InternalError', 'A fault injected on purpose.');
    this.status = status;
    this.code = code;
  }
}

/** The body of an answer as the fault lets it through. */
export function suffering(pieces: Pieces, fault: Fault | undefined): Pieces {
  if (fault?.kind === 'truncate') return limited(pieces, fault.bytes);
  return fault?.kind === 'slow-body' ? halting(pieces, fault.milliseconds) : pieces;
}

/** Waits in the middle of every piece. */
async function* halting(pieces: Pieces, milliseconds: number): AsyncGenerator<Uint8Array> {
  for await (const piece of pieces) {
    const middle = piece.length >> 1;
    yield piece.subarray(0, middle);
    await sleep(milliseconds);
    yield piece.subarray(middle);
  }
}

/** Breaks off after `limit` bytes. */
async function* limited(pieces: Pieces, limit: number): AsyncGenerator<Uint8Array> {
  let left = limit;
  for await (const piece of pieces) {
    if (piece.length > left) {
      yield piece.subarray(0, left);
      throw new ConnectionReset();
    }
    left -= piece.length;
    yield piece;
  }
}
