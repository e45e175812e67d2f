import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { Presets, SingleBar } from 'cli-progress';
import type { Command } from 'commander';
import pLimit from 'p-limit';
import { PrecisError } from '../../lib/errors.ts';
import { ARTICLES_PREFIX, type ObjectStore } from '../../lib/storage/index.ts';
import { type ConnectionOptions, connect, withConnectionOptions } from '../support/connection.ts';
import { reportError } from '../support/failure.ts';
import { positiveInteger } from '../support/option-values.ts';
import { print } from '../support/output.ts';

interface Options extends ConnectionOptions {
  readonly prefix: string;
  readonly language?: string;
  readonly parallel: number;
  readonly force?: boolean;
  readonly json?: boolean;
}

interface Upload {
  readonly file: string;
  readonly key: string;
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

/** A file keeps its name; a folder's files keep their paths below it. */
async function expand(input: string, prefix: string): Promise<Upload[]> {
  let folder: boolean;
  try {
    folder = (await stat(input)).isDirectory();
  } catch (cause) {
    throw new PrecisError('input-malformed', `${input} cannot be read. Check the path.`, { cause });
  }
  if (!folder) return [{ file: input, key: prefix + path.basename(input) }];
  const entries = await readdir(input, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()
    .map((file) => ({ file, key: prefix + path.relative(input, file).split(path.sep).join('/') }));
}

/** Uploads one file unless the very same bytes are there already: an interrupted upload goes on where it was. */
async function uploadOne(
  { file, key }: Upload,
  store: ObjectStore,
  options: Options,
): Promise<'uploaded' | 'unchanged'> {
  const body = await readFile(file);
  const sha256 = createHash('sha256').update(body).digest('hex');
  if (options.force !== true && (await store.head(key))?.metadata['sha256'] === sha256) return 'unchanged';
  await store.put(key, {
    body,
    contentType: MEDIA_TYPES[path.extname(file).toLowerCase()] ?? 'application/octet-stream',
    metadata: { sha256, ...(options.language === undefined ? {} : { language: options.language }) },
  });
  return 'uploaded';
}

async function run(inputs: readonly string[], options: Options): Promise<void> {
  const { articles } = connect(options);
  const uploads = (await Promise.all(inputs.map((input) => expand(input, options.prefix)))).flat();
  const bar = new SingleBar(
    {
      format: '{bar} {value}/{total} {key}',
      stream: process.stderr,
      noTTYOutput: false,
      clearOnComplete: true,
    },
    Presets.shades_classic,
  );
  bar.start(uploads.length, 0, { key: '' });
  const limit = pLimit(options.parallel);
  const results = await Promise.all(
    uploads.map((upload) =>
      limit(async () => {
        try {
          return { ...upload, result: await uploadOne(upload, articles, options) };
        } catch (error) {
          return { ...upload, error };
        } finally {
          bar.increment({ key: upload.key });
        }
      }),
    ),
  );
  bar.stop();
  for (const upload of results) {
    if ('error' in upload) reportError(upload.error, upload.file);
    else if (options.json === true)
      await print(`${JSON.stringify({ key: upload.key, result: upload.result })}\n`);
    else await print(`${upload.result === 'uploaded' ? 'uploaded ' : 'unchanged'} ${upload.key}\n`);
  }
}

/** `precis upload`: articles into the bucket. */
export function addUploadCommand(program: Command): void {
  withConnectionOptions(program.command('upload'))
    .description('upload articles to the bucket; what is there already is left alone')
    .argument('<inputs...>', 'files and folders')
    .option('--prefix <prefix>', 'where in the bucket', ARTICLES_PREFIX)
    .option('-l, --language <tag>', 'language of the articles (BCP 47), kept with them')
    .option('-p, --parallel <count>', 'uploads at the same time', positiveInteger, 8)
    .option('--force', 'upload even what is there already')
    .option('--json', 'print one JSON object a file')
    .addHelpText(
      'after',
      `
Examples:
  $ precis upload communique.txt
  $ precis upload press-releases/ --prefix articles/fr/
  $ precis upload --aws --articles-bucket ours --briefs-bucket our-briefs press-releases/`,
    )
    .action(run);
}
