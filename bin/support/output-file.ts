import { rmSync } from 'node:fs';
import { type FileHandle, mkdir, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { PrecisError } from '../../lib/errors.ts';

/** Files that are being written, under the names that they have until they are whole. */
const unfinished = new Set<string>();

let count = 0;

/** Removes what is half written: for the moment before a signal ends the process. */
export function discardUnfinished(): void {
  for (const file of unfinished) rmSync(file, { force: true });
}

function cannotWrite(file: string, cause: unknown): PrecisError {
  return new PrecisError(
    'output-unwritable',
    `${file} cannot be written. Check the folder, its permissions and the free space.`,
    { cause },
  );
}

/** A file that appears under its name once it is whole, and never half written. */
export class OutputFile {
  readonly #file: string;
  readonly #temporary: string;
  readonly #handle: FileHandle;

  private constructor(file: string, temporary: string, handle: FileHandle) {
    this.#file = file;
    this.#temporary = temporary;
    this.#handle = handle;
  }

  /**
   * Starts a file; folders above it are made.
   *
   * @throws {PrecisError} `output-unwritable`.
   */
  static async create(file: string): Promise<OutputFile> {
    count += 1;
    const temporary = path.join(path.dirname(file), `.precis-${process.pid}-${count}.tmp`);
    try {
      await mkdir(path.dirname(file), { recursive: true });
      unfinished.add(temporary);
      return new OutputFile(file, temporary, await open(temporary, 'wx'));
    } catch (cause) {
      unfinished.delete(temporary);
      throw cannotWrite(file, cause);
    }
  }

  /** @throws {PrecisError} `output-unwritable`. */
  async write(bytes: Uint8Array): Promise<void> {
    try {
      await this.#handle.writeFile(bytes);
    } catch (cause) {
      throw cannotWrite(this.#file, cause);
    }
  }

  /**
   * Gives the file its name, in place of any that has it.
   *
   * @throws {PrecisError} `output-unwritable`.
   */
  async finish(): Promise<void> {
    try {
      await this.#handle.close();
      await rename(this.#temporary, this.#file);
      unfinished.delete(this.#temporary);
    } catch (cause) {
      await this.discard();
      throw cannotWrite(this.#file, cause);
    }
  }

  /** Gives the file up. */
  async discard(): Promise<void> {
    await this.#handle.close().catch(() => undefined);
    await rm(this.#temporary, { force: true });
    unfinished.delete(this.#temporary);
  }
}

/**
 * Writes a whole file.
 *
 * @throws {PrecisError} `output-unwritable`.
 */
export async function writeOutput(file: string, bytes: Uint8Array): Promise<void> {
  const output = await OutputFile.create(file);
  try {
    await output.write(bytes);
  } catch (error) {
    await output.discard();
    throw error;
  }
  await output.finish();
}
