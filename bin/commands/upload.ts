import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Command } from 'commander';
import { PrecisError } from '../../lib/errors.ts';
import { mapOrdered } from '../../lib/map-ordered.ts';
import { ARTICLES_PREFIX, type ObjectStore } from '../../lib/storage/index.ts';
import { type BulkInput, expandInputs, type FoundInput, totalSize } from '../bulk/inputs.ts';
import { type ConnectionOptions, connect, withConnectionOptions } from '../support/connection.ts';
import { describeError, EXIT } from '../support/failure.ts';
import { examples, positiveInteger } from '../support/option-values.ts';
import { print } from '../support/output.ts';
import { showsProgress, startProgress } from '../support/progress.ts';
import type { Session } from '../support/session.ts';

/** Bytes of files that are in memory at once. */
const WINDOW_BYTES = 256 * 1024 * 1024;

interface Options extends ConnectionOptions {
  readonly prefix: string;
  readonly language?: string;
  readonly parallel: number;
  readonly force?: boolean;
  readonly json?: boolean;
}

/** Media types by suffix: what browsers and other tools would send. */
const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.txt': 'text/plain',
  '.md': 'text/markdown',
  '.markdown': 'text/markdown',
  '.html': 'text/html',
  '.htm': 'text/html',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/** Uploads one file unless the very same bytes are there already: an interrupted upload goes on where it was. */
async function uploadOne(
  file: string,
  key: string,
  store: ObjectStore,
  options: Options,
): Promise<'uploaded' | 'unchanged'> {
  const body = await readFile(file).catch((cause: unknown) => {
    const message = 'The file cannot be read. Check the path and the permissions.';
    throw new PrecisError('input-malformed', message, { cause });
  });
  const sha256 = createHash('sha256').update(body).digest('hex');
  if (options.force !== true && (await store.head(key))?.metadata['sha256'] === sha256) return 'unchanged';
  await store.put(key, {
    body,
    contentType: MEDIA_TYPES[path.extname(file).toLowerCase()] ?? 'application/octet-stream',
    metadata: { sha256, ...(options.language === undefined ? {} : { language: options.language }) },
  });
  return 'uploaded';
}

/** True for an error that every other file would meet too: a wrong bucket, no permission, nobody there. */
function concernsAll({ code, cause }: PrecisError): boolean {
  if (code === 'storage-denied' || code === 'storage-not-found') return true;
  return cause instanceof Error && 'code' in cause && cause.code === 'ECONNREFUSED';
}

interface Outcome {
  readonly input: BulkInput;
  readonly key: string;
  readonly result: 'uploaded' | 'unchanged' | 'failed';
  readonly error?: PrecisError;
}

async function run(inputs: readonly string[], options: Options, session: Session): Promise<void> {
  const messages = session.messages.upload;
  const { articles } = connect(options);
  const width = Math.max(messages.uploaded.length, messages.unchanged.length);
  const shown = showsProgress(true);
  const progress = startProgress(shown ? await totalSize(inputs) : 0, shown);
  const work = async ({ input, error }: FoundInput): Promise<Outcome> => {
    const key = options.prefix + input.name;
    try {
      if (error !== undefined) throw error;
      return { input, key, result: await uploadOne(input.file, key, articles, options) };
    } catch (failure) {
      if (!(failure instanceof PrecisError) || concernsAll(failure)) throw failure;
      return { input, key, result: 'failed', error: failure };
    }
  };
  const window = {
    items: options.parallel,
    bytes: WINDOW_BYTES,
    sizeOf: ({ input }: FoundInput) => input.size,
  };
  let count = 0;
  try {
    for await (const { input, key, result, error } of mapOrdered(expandInputs(inputs, false), work, window)) {
      count += 1;
      progress.advance(input.size, key);
      if (error !== undefined) {
        process.exitCode = EXIT.failed;
        progress.note(`${input.file}: ${describeError(error, session)}`);
      }
      if (options.json === true) {
        const record = error === undefined ? {} : { error: { code: error.code, message: error.message } };
        await print(`${JSON.stringify({ key, result, ...record })}\n`);
      } else if (result !== 'failed') await print(`${messages[result].padEnd(width)} ${key}\n`);
    }
  } finally {
    progress.stop();
  }
  if (count === 0) process.stderr.write(`${messages.nothing}\n`);
}

/** `precis upload`: articles into the bucket. */
export function addUploadCommand(program: Command, session: Session): void {
  const { upload } = session.messages;
  withConnectionOptions(program.command('upload'), session)
    .description(upload.description)
    .argument('<inputs...>', upload.inputs)
    .option('--prefix <prefix>', upload.prefix, ARTICLES_PREFIX)
    .option('-l, --language <tag>', upload.language)
    .option('-p, --parallel <count>', upload.parallel, positiveInteger(session), 8)
    .option('--force', upload.force)
    .option('--json', upload.json)
    .addHelpText(
      'after',
      examples(session, [
        'precis upload communique.txt',
        'precis upload press-releases/ --prefix articles/fr/',
        'precis upload ours.csv --prefix glossaries/',
        'precis upload --aws --articles-bucket ours --briefs-bucket our-briefs press-releases/',
      ]),
    )
    .action((inputs: string[], options: Options) => run(inputs, options, session));
}
