/**
 * The bytes of objects, in files with random names: no key ever becomes a path.
 *
 * A file belongs to the store once a journal entry names it. Files that no entry names (an upload cut off
 * by the death of the process) are removed when the store opens.
 */
import { randomBytes } from 'node:crypto';
import { mkdir, open, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Segment } from './journal-entry.ts';
import type { SegmentReferences } from './store-state.ts';

const READ_BYTES = 1 << 18;
const NAME = /^[0-9a-f]{32}$/;

/** A file being written. */
export interface BlobWriter {
  write(piece: Uint8Array): Promise<void>;
  /** Ends the file; until an entry names it, it must be kept with `hold` or discarded. */
  finish(): Promise<Segment>;
  discard(): Promise<void>;
}

/** The folder of an object store's bytes. */
export class BlobFolder implements SegmentReferences {
  readonly #folder: string;
  readonly #onGarbage: () => void;
  readonly #references = new Map<string, number>();
  readonly #made = new Map<string, Promise<unknown>>();
  #garbage: string[] = [];
  #collecting: Promise<void> = Promise.resolve();

  /** `onGarbage` is called when a file is no longer named: `collect` is then due. */
  constructor(folder: string, onGarbage: () => void) {
    this.#folder = folder;
    this.#onGarbage = onGarbage;
  }

  retain(segment: Segment): void {
    this.#references.set(segment.file, (this.#references.get(segment.file) ?? 0) + 1);
  }

  release(segment: Segment): void {
    const count = (this.#references.get(segment.file) ?? 0) - 1;
    if (count > 0) {
      this.#references.set(segment.file, count);
      return;
    }
    this.#references.delete(segment.file);
    this.#garbage.push(segment.file);
    this.#onGarbage();
  }

  /** Starts a new file. */
  async create(): Promise<BlobWriter> {
    const file = randomBytes(16).toString('hex');
    await this.#makeShard(file);
    const handle = await open(this.#path(file), 'wx');
    let size = 0;
    return {
      async write(piece) {
        for (let at = 0; at < piece.length; ) at += (await handle.write(piece, at)).bytesWritten;
        size += piece.length;
      },
      async finish() {
        await handle.close();
        return { file, size };
      },
      discard: async () => {
        await handle.close();
        await rm(this.#path(file), { force: true });
      },
    };
  }

  /**
   * The bytes from `start` (included) to `end` (excluded) of the joined segments. Their files are kept from
   * this very call on, whatever happens to the object, until the last byte is read or the reading is ended.
   */
  read(segments: readonly Segment[], start: number, end: number): AsyncGenerator<Buffer> {
    for (const segment of segments) this.retain(segment);
    return this.#readRetained(segments, start, end);
  }

  async *#readRetained(segments: readonly Segment[], start: number, end: number): AsyncGenerator<Buffer> {
    try {
      let offset = 0;
      for (const segment of segments) {
        const from = Math.max(0, start - offset);
        const to = Math.min(segment.size, end - offset);
        if (from < to) yield* this.#readFile(segment, from, to);
        offset += segment.size;
      }
    } finally {
      for (const segment of segments) this.release(segment);
    }
  }

  /**
   * Removes the files that are no longer named, once `settle` has made their removal from the journal last.
   * Resolves when earlier calls are done as well.
   */
  collect(settle: () => Promise<void>): Promise<void> {
    const collecting = this.#collecting.then(() => this.#collect(settle));
    // A call that failed leaves its files to the next start, and must not stop the calls after it.
    this.#collecting = collecting.catch(() => {});
    return collecting;
  }

  async #collect(settle: () => Promise<void>): Promise<void> {
    const files = this.#garbage;
    if (files.length === 0) return;
    this.#garbage = [];
    await settle();
    for (const file of files) await rm(this.#path(file), { force: true });
  }

  /** Removes every file that nothing names: what a process that died left behind. */
  async removeStrays(): Promise<number> {
    await mkdir(this.#folder, { recursive: true });
    let removed = 0;
    for (const shard of await readdir(this.#folder)) {
      for (const file of await readdir(path.join(this.#folder, shard))) {
        if (this.#references.has(file) || !NAME.test(file)) continue;
        await rm(this.#path(file), { force: true });
        removed += 1;
      }
    }
    this.#garbage = [];
    return removed;
  }

  async *#readFile(segment: Segment, from: number, to: number): AsyncGenerator<Buffer> {
    const handle = await open(this.#path(segment.file), 'r');
    try {
      for (let at = from; at < to; ) {
        const buffer = Buffer.allocUnsafe(Math.min(READ_BYTES, to - at));
        const { bytesRead } = await handle.read(buffer, 0, buffer.length, at);
        if (bytesRead === 0) throw new Error(`the file ${segment.file} is shorter than the journal says`);
        at += bytesRead;
        yield buffer.subarray(0, bytesRead);
      }
    } finally {
      await handle.close();
    }
  }

  async #makeShard(file: string): Promise<void> {
    const shard = file.slice(0, 2);
    const making = this.#made.get(shard) ?? mkdir(path.join(this.#folder, shard), { recursive: true });
    this.#made.set(shard, making);
    await making;
  }

  #path(file: string): string {
    return path.join(this.#folder, file.slice(0, 2), file);
  }
}
