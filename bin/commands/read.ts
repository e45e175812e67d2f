import { type Command, Option } from 'commander';
import { briefSchema } from '../../lib/brief/index.ts';
import { PrecisError } from '../../lib/errors.ts';
import {
  ARTICLES_PREFIX,
  failureRecordSchema,
  type ObjectStore,
  outputKeys,
} from '../../lib/storage/index.ts';
import { type ConnectionOptions, connect, withConnectionOptions } from '../support/connection.ts';
import { EXIT } from '../support/failure.ts';
import { print } from '../support/output.ts';
import { formatBrief } from './brief.ts';

const FORMATS = ['text', 'json', 'jsonl', 'markdown', 'html'] as const;
/** Largest brief that is read, in bytes: the article, its analysis and their JSON escapes. */
const MAX_BRIEF_BYTES = 256 * 1024 * 1024;

async function readJson(store: ObjectStore, key: string): Promise<unknown> {
  const object = await store.open(key);
  if (object === undefined) return undefined;
  return JSON.parse(Buffer.from(await object.read(MAX_BRIEF_BYTES)).toString('utf8'));
}

async function run(
  article: string,
  options: ConnectionOptions & { readonly format: (typeof FORMATS)[number] },
): Promise<void> {
  const { briefs } = connect(options);
  for (const key of new Set([article, ARTICLES_PREFIX + article])) {
    const keys = outputKeys(key);
    const brief = await readJson(briefs, keys.json);
    if (brief !== undefined) return print(formatBrief(briefSchema.parse(brief), options.format));
    const failure = await readJson(briefs, keys.failure);
    if (failure !== undefined) {
      const { code, message } = failureRecordSchema.parse(failure);
      process.exitCode = EXIT.failed;
      process.stderr.write(`${key} has no brief. ${message} [${code}]\n`);
      return;
    }
  }
  throw new PrecisError(
    'input-malformed',
    `There is no brief of "${article}". See what there is with: precis list`,
  );
}

/** `precis read`: one brief. */
export function addReadCommand(program: Command): void {
  withConnectionOptions(program.command('read'))
    .description('read the brief of an article')
    .argument('<article>', `key of the article, with or without ${ARTICLES_PREFIX}`)
    .addOption(new Option('-f, --format <format>', 'what to print').choices(FORMATS).default('text'))
    .addHelpText(
      'after',
      '\nExamples:\n  $ precis read fr/communique.txt\n  $ precis read articles/fr/communique.txt --format json',
    )
    .action(run);
}
