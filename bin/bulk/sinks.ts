import path from 'node:path';
import { PrecisError } from '../../lib/errors.ts';
import type { RecordedError } from '../support/failure.ts';
import { type BriefFormat, FORMAT_SUFFIXES } from '../support/format-brief.ts';
import { print } from '../support/output.ts';
import { OutputFile, writeOutput } from '../support/output-file.ts';
import type { BulkInput } from './inputs.ts';

/** Where the results of a run go, in the order of the inputs. */
export interface Sink {
  readonly brief: (input: BulkInput, outputs: readonly Uint8Array[]) => Promise<void>;
  readonly lines: (input: BulkInput, output: Uint8Array) => Promise<void>;
  readonly failure: (input: BulkInput, error: RecordedError) => Promise<void>;
  /** After the last result. */
  readonly end: () => Promise<void>;
}

/** Everything to standard output. In JSON Lines an article that failed has a line too. */
export function standardOutput(format: BriefFormat): Sink {
  return {
    brief: async (_, outputs) => {
      for (const output of outputs) await print(output);
    },
    lines: (_, output) => print(output),
    failure: async ({ file }, error) => {
      if (format === 'jsonl') await print(`${JSON.stringify({ source: { key: file }, error })}\n`);
    },
    end: async () => undefined,
  };
}

/**
 * One file an article and format, and one `.jsonl` file a stream of JSON Lines, below a folder. Each
 * appears once it is whole.
 *
 * @param json whether to print one JSON object an input: `{file, result, outputs?, error?}`.
 */
export class FolderSink implements Sink {
  readonly #folder: string;
  readonly #formats: readonly BriefFormat[];
  readonly #json: boolean;
  /** Names that are taken: two inputs must not end in one file. */
  readonly #taken = new Map<string, string>();
  /** The stream whose output was given up: what else comes of it has no place. */
  #givenUp: BulkInput | undefined;
  #open: { readonly input: BulkInput; readonly path: string; readonly output: OutputFile } | undefined;

  constructor(folder: string, formats: readonly BriefFormat[], json: boolean) {
    this.#folder = folder;
    this.#formats = formats;
    this.#json = json;
  }

  async brief(input: BulkInput, outputs: readonly Uint8Array[]): Promise<void> {
    await this.#closeLines();
    const paths = this.#formats.map((format) => this.#claim(input, input.name + FORMAT_SUFFIXES[format]));
    await Promise.all(paths.map((file, index) => writeOutput(file, outputs[index] ?? new Uint8Array())));
    await this.#announce({ file: input.file, result: 'briefed', outputs: paths });
  }

  async lines(input: BulkInput, output: Uint8Array): Promise<void> {
    if (this.#givenUp === input) return;
    if (this.#open?.input !== input) {
      await this.#closeLines();
      const file = this.#claim(input, input.name.replace(/\.(jsonl|ndjson)$/i, '') + FORMAT_SUFFIXES.jsonl);
      this.#open = { input, path: file, output: await OutputFile.create(file) };
    }
    await this.#open.output.write(output);
  }

  /** An input that fails in its middle leaves nothing. */
  async failure(input: BulkInput, error: RecordedError): Promise<void> {
    this.#givenUp = input;
    if (this.#open?.input === input) {
      await this.#open.output.discard();
      this.#open = undefined;
    } else await this.#closeLines();
    await this.#announce({ file: input.file, result: 'failed', error });
  }

  async end(): Promise<void> {
    await this.#closeLines();
  }

  #claim(input: BulkInput, name: string): string {
    const holder = this.#taken.get(name);
    if (holder !== undefined && holder !== input.file) {
      throw new PrecisError(
        'output-unwritable',
        `Its brief would take the place of that of ${holder}. Give the two folders of outputs of their own.`,
      );
    }
    this.#taken.set(name, input.file);
    return path.join(this.#folder, name);
  }

  async #closeLines(): Promise<void> {
    if (this.#open === undefined) return;
    const { input, path: file, output } = this.#open;
    this.#open = undefined;
    await output.finish();
    await this.#announce({ file: input.file, result: 'briefed', outputs: [file] });
  }

  async #announce(outcome: object): Promise<void> {
    if (this.#json) await print(`${JSON.stringify(outcome)}\n`);
  }
}
