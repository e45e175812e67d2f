import { type Command, Option } from 'commander';
import { briefSchema } from '../../lib/brief/index.ts';
import { PrecisError } from '../../lib/errors.ts';
import { ARTICLES_PREFIX, failureRecordSchema, outputKeys, readOutput } from '../../lib/storage/index.ts';
import { type ConnectionOptions, connect, withConnectionOptions } from '../support/connection.ts';
import { describeRecord, EXIT } from '../support/failure.ts';
import { BRIEF_FORMATS, type BriefFormat, formatBrief } from '../support/format-brief.ts';
import { examples } from '../support/option-values.ts';
import { print, renderingFor } from '../support/output.ts';
import type { Session } from '../support/session.ts';

interface Options extends ConnectionOptions {
  readonly format: BriefFormat;
  readonly json?: boolean;
}

async function run(article: string, options: Options, session: Session): Promise<void> {
  const format = options.json === true ? 'json' : options.format;
  const { briefs } = connect(options);
  for (const key of new Set([article, ARTICLES_PREFIX + article])) {
    const keys = outputKeys(key);
    const brief = await readOutput(briefs, keys.json);
    if (brief !== undefined)
      return print(formatBrief(briefSchema.parse(brief), format, renderingFor(session)));
    const failure = await readOutput(briefs, keys.failure);
    if (failure !== undefined) {
      const { code, message } = failureRecordSchema.parse(failure);
      process.exitCode = EXIT.failed;
      process.stderr.write(
        `${session.messages.read.noBrief(key)} ${describeRecord({ code, message }, session)}\n`,
      );
      return;
    }
  }
  throw new PrecisError(
    'input-malformed',
    `There is no brief of "${article}". See what there is with: precis list`,
  );
}

/** `precis read`: one brief. */
export function addReadCommand(program: Command, session: Session): void {
  const { read } = session.messages;
  withConnectionOptions(program.command('read'), session)
    .description(read.description)
    .argument('<article>', read.article(ARTICLES_PREFIX))
    .addOption(new Option('-f, --format <format>', read.format).choices(BRIEF_FORMATS).default('text'))
    .option('--json', read.json)
    .addHelpText(
      'after',
      examples(session, [
        'precis read fr/communique.txt',
        'precis read articles/fr/communique.txt --format html > communique.html',
      ]),
    )
    .action((article: string, options: Options) => run(article, options, session));
}
