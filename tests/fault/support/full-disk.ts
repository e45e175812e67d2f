import fs from 'node:fs';
import { open } from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';

/** A disk that can be full: every write of this process fails then, as the system says it. */
export interface FullDisk {
  full: boolean;
  /** Writes that failed. */
  readonly refused: number;
  readonly restore: () => void;
}

function noSpace(): NodeJS.ErrnoException {
  return Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC', errno: -28 });
}

/** Puts the disk of this process under control. */
export async function controlDisk(): Promise<FullDisk> {
  const state = { full: false, refused: 0 };
  const refuse = () => {
    state.refused += 1;
    return noSpace();
  };
  const writeSync = fs.writeSync;
  fs.writeSync = ((...args: Parameters<typeof writeSync>) => {
    if (state.full && args[0] > 2) throw refuse();
    return writeSync(...args);
  }) as typeof writeSync;
  syncBuiltinESMExports();
  const handle = await open(process.execPath);
  const prototype = Object.getPrototypeOf(handle);
  await handle.close();
  const write = prototype.write;
  prototype.write = function (...args: unknown[]) {
    return state.full ? Promise.reject(refuse()) : write.apply(this, args);
  };
  return {
    get full() {
      return state.full;
    },
    set full(full) {
      state.full = full;
    },
    get refused() {
      return state.refused;
    },
    restore() {
      fs.writeSync = writeSync;
      prototype.write = write;
      syncBuiltinESMExports();
    },
  };
}
