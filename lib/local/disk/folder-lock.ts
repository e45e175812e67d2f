/**
 * One process per folder: a lock file that names its holder, and that a later process may take over once
 * the holder is gone.
 */
import { randomUUID } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import * as z from 'zod';
import { PrecisError } from '../../errors.ts';

const holderSchema = z.object({
  pid: z.number().int().positive(),
  host: z.string(),
  /** When the process started, in the kernel's ticks; null where the platform does not tell. */
  started: z.string().nullable(),
  token: z.string(),
});
type Holder = z.infer<typeof holderSchema>;

const LOCK_NAME = 'lock';
/** Tokens of the locks that this very process holds. */
const held = new Set<string>();

/** A folder that no other process can lock until `release` is called. */
export interface FolderLock {
  release(): void;
}

/**
 * Locks `folder`, creating it if absent.
 * @throws PrecisError `storage-conflict` if a living process holds it.
 */
export function lockFolder(folder: string): FolderLock {
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, LOCK_NAME);
  const token = randomUUID();
  const own = `${file}.${token}`;
  const holder: Holder = { pid: process.pid, host: hostname(), started: startOf(process.pid), token };
  writeFileSync(own, JSON.stringify(holder));
  try {
    while (!tryLink(own, file)) {
      const other = readHolder(file);
      if (other !== undefined && isAlive(other)) throw lockedError(folder, other);
      removeStale(file, other);
    }
  } finally {
    rmSync(own, { force: true });
  }
  held.add(token);
  return {
    release() {
      if (!held.delete(token)) return;
      if (readHolder(file)?.token === token) rmSync(file, { force: true });
    },
  };
}

/** Links atomically; false if the lock exists already. */
function tryLink(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  }
}

function readHolder(file: string): Holder | undefined {
  try {
    return holderSchema.safeParse(JSON.parse(readFileSync(file, 'utf8'))).data;
  } catch (error) {
    if (error instanceof SyntaxError || hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

function isAlive(holder: Holder): boolean {
  if (holder.host !== hostname()) return true;
  if (holder.pid === process.pid) return held.has(holder.token);
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    if (hasCode(error, 'ESRCH')) return false;
  }
  // A living process with the same number may be another one: compare when it was started.
  const started = startOf(holder.pid);
  return started === null || holder.started === null || started === holder.started;
}

/** Moves a stale lock away; puts it back if another process renewed it in between. */
function removeStale(file: string, stale: Holder | undefined): void {
  const aside = `${file}.${randomUUID()}`;
  try {
    renameSync(file, aside);
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return;
    throw error;
  }
  if (readHolder(aside)?.token !== stale?.token) tryLink(aside, file);
  rmSync(aside, { force: true });
}

/** The start time of a process (field 22 of /proc/PID/stat on Linux), or null where there is none. */
function startOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The second field, the command, is in parentheses and may hold spaces.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
}

function lockedError(folder: string, holder: Holder): PrecisError {
  return new PrecisError(
    'storage-conflict',
    `${folder} is in use by process ${holder.pid} on ${holder.host}. Stop that process, or choose another folder.`,
  );
}

function hasCode(error: unknown, code: string): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === code;
}
