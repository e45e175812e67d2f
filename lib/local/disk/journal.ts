/**
 * An append-only journal: one line per entry, `<CRC-32 in hex> <JSON>\n`.
 *
 * A line counts once its newline and its checksum are there, so a process that dies in the middle of an
 * append leaves a journal that opens with every earlier entry. Opening cuts such a torn end off. Damage
 * before the end is no torn write but a broken disk or a stray editor: it is refused, never skipped.
 */
import {
  closeSync,
  fdatasync,
  fsyncSync,
  ftruncateSync,
  openSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { open } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { crc32 } from 'node:zlib';
import { PrecisError } from '../../errors.ts';

const flush = promisify(fdatasync);
const NEWLINE = 0x0a;
/** Entries are written in batches of about this many bytes while the journal is rewritten. */
const BATCH_BYTES = 1 << 20;

/** Checks one parsed entry and returns it; throws for anything that is not an entry. */
export type ReadEntry<Entry> = (value: unknown) => Entry;

/** An open journal. Only one process may hold it (see `lockFolder`). */
export interface Journal<Entry> {
  /** Number of entries in the file now. */
  readonly length: number;
  /**
   * Writes entries at the end, all of them or none, before returning: they survive the death of the process.
   * @throws the file system's error (disk full, …); the journal is then as it was before.
   */
  append(entries: readonly Entry[]): void;
  /** Resolves once everything appended so far would survive a power cut. */
  sync(): Promise<void>;
  /**
   * Replaces the whole content in one atomic step, which `sync` makes survive a power cut.
   * @throws the file system's error (disk full, …); the journal is then as it was before.
   */
  rewrite(entries: Iterable<Entry>): void;
  /** Closing again does nothing. */
  close(): Promise<void>;
}

/**
 * Opens the journal at `file`, creating it if absent, and hands every entry to `replay` in order.
 * @throws PrecisError `input-malformed` if the file is damaged elsewhere than at its end.
 */
export async function openJournal<Entry>(
  file: string,
  readEntry: ReadEntry<Entry>,
  replay: (entry: Entry) => void,
): Promise<Journal<Entry>> {
  rmSync(temporaryName(file), { force: true });
  const found = await readEntries(file, readEntry, replay);
  let descriptor = openSync(file, 'a+');
  ftruncateSync(descriptor, found.bytes);
  let bytes = found.bytes;
  let length = found.entries;
  let broken = false;
  let closed = false;
  /** Whether a rewriting is still to be made to survive a power cut. */
  let renamed = false;
  /** Flushes under way: their descriptor stays open until they are done. */
  let flushing: Promise<unknown> = Promise.resolve();

  const sync = async () => {
    if (renamed) syncFolder(path.dirname(file));
    renamed = false;
    const flushed = flush(descriptor);
    flushing = Promise.allSettled([flushing, flushed]);
    await flushed;
  };

  return {
    get length() {
      return length;
    },
    append(entries) {
      if (closed) throw new Error(`${file} is closed`);
      if (broken) throw new Error(`${file} could not be written before; restart to recover it`);
      const data = Buffer.from(entries.map(formatLine).join(''), 'utf8');
      try {
        writeAll(descriptor, data);
      } catch (error) {
        broken = true;
        ftruncateSync(descriptor, bytes);
        broken = false;
        throw error;
      }
      bytes += data.length;
      length += entries.length;
    },
    sync,
    rewrite(entries) {
      const temporary = temporaryName(file);
      const next = writeNew(temporary, entries);
      try {
        renameSync(temporary, file);
      } catch (error) {
        closeSync(next.descriptor);
        rmSync(temporary, { force: true });
        throw error;
      }
      // From here on the old file has no name: nothing may fail before the new one is in use.
      const old = descriptor;
      flushing = Promise.allSettled([flushing.then(() => closeSync(old))]);
      renamed = true;
      descriptor = next.descriptor;
      bytes = next.bytes;
      length = next.length;
    },
    async close() {
      if (closed) return;
      closed = true;
      try {
        await sync();
      } finally {
        await flushing;
        closeSync(descriptor);
      }
    },
  };
}

function temporaryName(file: string): string {
  return `${file}.new`;
}

function formatLine(entry: unknown): string {
  const json = JSON.stringify(entry);
  return `${crc32(json).toString(16).padStart(8, '0')} ${json}\n`;
}

/** The entry of a line, or undefined if the line is torn or damaged. */
function parseLine(line: string): { readonly value: unknown } | undefined {
  const json = line.slice(9);
  if (line[8] !== ' ' || crc32(json) !== Number.parseInt(line.slice(0, 8), 16)) return undefined;
  return { value: JSON.parse(json) };
}

async function readEntries<Entry>(
  file: string,
  readEntry: ReadEntry<Entry>,
  replay: (entry: Entry) => void,
): Promise<{ bytes: number; entries: number }> {
  let bytes = 0;
  let entries = 0;
  let torn = false;
  for await (const line of completeLines(file)) {
    const parsed = parseLine(line.toString('utf8'));
    if (parsed === undefined) {
      torn = true;
      continue;
    }
    if (torn) {
      throw new PrecisError(
        'input-malformed',
        `${file} is damaged after ${entries} entries. Restore it from a backup, or remove its folder to start afresh.`,
      );
    }
    replay(readEntry(parsed.value));
    bytes += line.length + 1;
    entries += 1;
  }
  return { bytes, entries };
}

/** The lines that end in a newline, without it. */
async function* completeLines(file: string): AsyncGenerator<Buffer> {
  const handle = await open(file, 'a+');
  try {
    let rest: Buffer[] = [];
    const stream = handle.createReadStream({ start: 0, autoClose: false, highWaterMark: BATCH_BYTES });
    for await (const chunk of stream) {
      const data: Buffer = chunk;
      let from = 0;
      for (let end = data.indexOf(NEWLINE); end >= 0; end = data.indexOf(NEWLINE, from)) {
        yield rest.length === 0
          ? data.subarray(from, end)
          : Buffer.concat([...rest, data.subarray(from, end)]);
        rest = [];
        from = end + 1;
      }
      if (from < data.length) rest.push(data.subarray(from));
    }
  } finally {
    await handle.close();
  }
}

/** Writes a journal of its own; leaves neither file nor descriptor behind where that fails. */
function writeNew(
  file: string,
  entries: Iterable<unknown>,
): { descriptor: number; bytes: number; length: number } {
  const descriptor = openSync(file, 'w+');
  try {
    return { descriptor, ...writeEntries(descriptor, entries) };
  } catch (error) {
    closeSync(descriptor);
    rmSync(file, { force: true });
    throw error;
  }
}

function writeEntries(descriptor: number, entries: Iterable<unknown>): { bytes: number; length: number } {
  let bytes = 0;
  let length = 0;
  let batch = '';
  const write = () => {
    const data = Buffer.from(batch, 'utf8');
    writeAll(descriptor, data);
    bytes += data.length;
    batch = '';
  };
  for (const entry of entries) {
    batch += formatLine(entry);
    length += 1;
    if (batch.length >= BATCH_BYTES) write();
  }
  write();
  fsyncSync(descriptor);
  return { bytes, length };
}

function writeAll(descriptor: number, data: Buffer): void {
  for (let at = 0; at < data.length; ) at += writeSync(descriptor, data, at);
}

/** Makes a rename survive a power cut, where the platform can open a folder. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const descriptor = openSync(folder, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
