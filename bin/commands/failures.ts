import type { Command } from 'commander';
import { PrecisError } from '../../lib/errors.ts';
import {
  ARTICLES_PREFIX,
  type Briefing,
  FAILURES_PREFIX,
  type FailureRecord,
  failureRecordSchema,
  outputKeys,
  readOutput,
  stampOf,
  stampWith,
} from '../../lib/storage/index.ts';
import { type JobOptions, jobArns, Manifest, submitManifest } from '../support/backfill.ts';
import {
  type Connection,
  type ConnectionOptions,
  connect,
  withConnectionOptions,
} from '../support/connection.ts';
import { describeRecord, EXIT } from '../support/failure.ts';
import { examples, glossaryOption, targetsOption } from '../support/option-values.ts';
import { print } from '../support/output.ts';
import { type ServiceOptions, serviceBriefing } from '../support/service.ts';
import type { Session } from '../support/session.ts';

interface ListOptions extends ConnectionOptions {
  readonly code?: string;
  readonly json?: boolean;
}

/** The failure records of the articles whose key begins so. */
async function* readFailures(
  { briefs }: Connection,
  prefix: string,
  code?: string,
): AsyncGenerator<FailureRecord> {
  for await (const { key } of briefs.list(FAILURES_PREFIX + prefix)) {
    const value = await readOutput(briefs, key);
    if (value === undefined) continue; // mended since it was listed
    const record = failureRecordSchema.parse(value);
    if (code === undefined || record.code === code) yield record;
  }
}

async function list(prefix: string, options: ListOptions, session: Session): Promise<void> {
  let count = 0;
  for await (const record of readFailures(connect(options), prefix, options.code)) {
    count += 1;
    await print(
      options.json === true
        ? `${JSON.stringify(record)}\n`
        : `${record.source.key}\n  ${describeRecord(record, session)}\n`,
    );
  }
  if (count === 0 && options.json !== true) process.stderr.write(`${session.messages.failures.none}\n`);
}

/** The failure record of an article named with or without the articles' prefix. */
async function findFailure(connection: Connection, article: string): Promise<FailureRecord> {
  for (const key of new Set([article, ARTICLES_PREFIX + article])) {
    const value = await readOutput(connection.briefs, outputKeys(key).failure);
    if (value !== undefined) return failureRecordSchema.parse(value);
  }
  throw new PrecisError(
    'input-malformed',
    `There is no failure record of "${article}". See what there is with: precis failures list`,
  );
}

/** What became of an article since it failed. */
type Since = 'gone' | 'changed' | 'retryable' | 'unchanged';

async function whatChanged({ source }: FailureRecord, briefing: Briefing): Promise<Since> {
  const article = await briefing.articles.head(source.key);
  if (article === undefined) return 'gone';
  if (article.etag !== source.etag) return 'changed';
  const stamp = stampWith(briefing, await briefing.termbases())(article);
  const record = await briefing.briefs.head(outputKeys(source.key).failure);
  return stampOf(record) === stamp ? 'unchanged' : 'retryable';
}

interface ExplainOptions extends ConnectionOptions, ServiceOptions {
  readonly json?: boolean;
}

async function explain(article: string, options: ExplainOptions, session: Session): Promise<void> {
  const { failures } = session.messages;
  const connection = connect(options);
  const record = await findFailure(connection, article);
  const since = await whatChanged(record, serviceBriefing(connection, options));
  if (options.json === true) return print(`${JSON.stringify({ ...record, since })}\n`);
  const { source, engine } = record;
  await print(
    [
      source.key,
      `  ${describeRecord(record, session)}`,
      `  ${failures.facts(source.size, `${engine.name} ${engine.version}`)}`,
      `  ${failures.since[since]}`,
      '',
    ].join('\n'),
  );
}

interface RetryOptions extends ConnectionOptions, JobOptions {
  readonly all?: boolean;
  readonly code?: string;
  readonly json?: boolean;
}

async function retry(articles: readonly string[], options: RetryOptions, session: Session): Promise<void> {
  const arns = options.aws === true ? jobArns(options) : undefined;
  const connection = connect(options);
  if (articles.length === 0 && options.all !== true && options.code === undefined) {
    throw new PrecisError('input-malformed', 'Name the articles to try again, or say --all or --code.');
  }
  const manifest = new Manifest();
  const add = ({ source }: FailureRecord) => manifest.add(source.bucket, source);
  for (const article of articles) add(await findFailure(connection, article));
  if (articles.length === 0)
    for await (const record of readFailures(connection, '', options.code)) add(record);
  const submitted =
    manifest.count === 0 ? undefined : await submitManifest(manifest, connection.briefs, arns);
  if (options.json === true) return print(`${JSON.stringify({ articles: manifest.count, ...submitted })}\n`);
  const { failures, backfill } = session.messages;
  if (submitted === undefined) {
    process.exitCode = EXIT.ok;
    process.stderr.write(`${failures.none}\n`);
    return;
  }
  await print(
    submitted.job === undefined
      ? `${failures.retried(manifest.count)}\n${backfill.queued(submitted.manifest)}\n`
      : `${JSON.stringify(submitted.job, null, 2)}\n`,
  );
}

/** `precis failures`: what could not be briefed, why, and again. */
export function addFailuresCommand(program: Command, session: Session): void {
  const { failures, backfill } = session.messages;
  const command = program
    .command('failures')
    .description(failures.description)
    .addHelpText(
      'after',
      examples(session, [
        'precis failures',
        'precis failures explain fr/communique.txt',
        'precis failures retry --code article-too-large',
      ]),
    );
  withConnectionOptions(command.command('list', { isDefault: true }), session)
    .description(failures.list)
    .argument('[prefix]', failures.prefix, '')
    .option('--code <code>', failures.code)
    .option('--json', failures.json)
    .addHelpText('after', examples(session, ['precis failures', 'precis failures list articles/fr/ --json']))
    .action((prefix: string, options: ListOptions) => list(prefix, options, session));
  withConnectionOptions(command.command('explain'), session)
    .description(failures.explain)
    .argument('<article>', failures.article(ARTICLES_PREFIX))
    .addOption(glossaryOption(session))
    .addOption(targetsOption(session))
    .option('--json', failures.json)
    .addHelpText('after', examples(session, ['precis failures explain fr/communique.txt']))
    .action((article: string, options: ExplainOptions) => explain(article, options, session));
  withConnectionOptions(command.command('retry'), session)
    .description(failures.retry)
    .argument('[articles...]', failures.article(ARTICLES_PREFIX))
    .option('--all', failures.all)
    .option('--code <code>', failures.code)
    .option('--function-arn <arn>', backfill.functionArn)
    .option('--role-arn <arn>', backfill.roleArn)
    .option('--json', failures.json)
    .addHelpText(
      'after',
      examples(session, [
        'precis failures retry fr/communique.txt',
        'precis failures retry --code article-too-large',
      ]),
    )
    .action((articles: string[], options: RetryOptions) => retry(articles, options, session));
}
