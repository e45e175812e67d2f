import { type Command, Option } from 'commander';
import { briefSchema } from '../../lib/brief/index.ts';
import { PrecisError } from '../../lib/errors.ts';
import { ARTICLES_PREFIX, failureRecordSchema, outputKeys, readOutput } from '../../lib/storage/index.ts';
import { type ConnectionOptions, connect, withConnectionOptions } from '../support/connection.ts';
import { EXIT } from '../support/failure.ts';
import { BRIEF_FORMATS, type BriefFormat, formatBrief } from '../support/format-brief.ts';
import { print, terminalOptions } from '../support/output.ts';

async function run(
  article: string,
  options: ConnectionOptions & { readonly format: BriefFormat },
): Promise<void> {
  const { briefs } = connect(options);
  for (const key of new Set([article, ARTICLES_PREFIX + article])) {
    const keys = outputKeys(key);
    const brief = await readOutput(briefs, keys.json);
    if (brief !== undefined)
      return print(formatBrief(briefSchema.parse(brief), options.format, terminalOptions()));
    const failure = await readOutput(briefs, keys.failure);
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
    .addOption(new Option('-f, --format <format>', 'what to print').choices(BRIEF_FORMATS).default('text'))
    .addHelpText(
      'after',
      '\nExamples:\n  $ precis read fr/communique.txt\n  $ precis read articles/fr/communique.txt --format json',
    )
    .action(run);
}
