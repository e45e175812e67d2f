import { writeFile } from 'node:fs/promises';
import { type Command, Option } from 'commander';
import { PrecisError } from '../../lib/errors.ts';
import {
  ARTICLES_PREFIX,
  type CostEstimate,
  estimateCost,
  SELECTIONS,
  type Selection,
  selectArticles,
} from '../../lib/storage/index.ts';
import { type JobOptions, jobArns, Manifest, submitManifest } from '../support/backfill.ts';
import { type ConnectionOptions, connect, withConnectionOptions } from '../support/connection.ts';
import { examples, glossaryOption, targetsOption } from '../support/option-values.ts';
import { print } from '../support/output.ts';
import { showsProgress, startProgress } from '../support/progress.ts';
import { type ServiceOptions, serviceBriefing } from '../support/service.ts';
import type { Session } from '../support/session.ts';

interface Options extends ConnectionOptions, ServiceOptions, JobOptions {
  readonly select: Selection;
  readonly stale?: boolean;
  readonly dryRun?: boolean;
  readonly out: string;
  readonly json?: boolean;
}

const dollars = (amount: number) => `$${amount.toFixed(2)}`;

function describeCost(cost: CostEstimate, { messages }: Session): string {
  const { batch, lambda, s3, logs, total } = cost;
  const parts = [
    `S3 Batch Operations ${dollars(batch)}`,
    `Lambda ${dollars(lambda)}`,
    `S3 ${dollars(s3)}`,
    `CloudWatch ${dollars(logs)}`,
  ];
  return messages.backfill.cost(dollars(total), parts.join(', '));
}

function assertArticles(prefix: string): void {
  if (prefix.startsWith(ARTICLES_PREFIX)) return;
  throw new PrecisError('input-malformed', `Articles are under ${ARTICLES_PREFIX}: begin the prefix so.`);
}

/** Writes the job definition to a file and says how it is started. */
async function writeJob(job: object, out: string, { messages }: Session): Promise<string> {
  await writeFile(out, `${JSON.stringify(job, null, 2)}\n`);
  return messages.backfill.job(out, `aws s3control create-job --cli-input-json file://${out}`);
}

async function run(prefix: string, options: Options, session: Session): Promise<void> {
  assertArticles(prefix);
  const { messages } = session;
  const selection = options.stale === true ? 'stale' : options.select;
  const arns = options.aws === true && options.dryRun !== true ? jobArns(options) : undefined;
  const connection = connect(options);
  const manifest = new Manifest();
  const progress = startProgress(0, showsProgress(false));
  try {
    for await (const object of selectArticles(serviceBriefing(connection, options), selection, prefix)) {
      manifest.add(connection.articles.bucket, object);
      progress.advance(1, object.key);
    }
  } finally {
    progress.stop();
  }
  const { count, bytes } = manifest;
  const cost = estimateCost(count);
  const submitted =
    options.dryRun === true || count === 0
      ? undefined
      : await submitManifest(manifest, connection.briefs, arns);
  if (options.json === true) {
    return print(`${JSON.stringify({ selection, articles: count, bytes, cost, ...submitted })}\n`);
  }
  await print(`${messages.backfill.selected(count, bytes)}\n`);
  if (options.aws === true || options.dryRun === true) await print(`${describeCost(cost, session)}\n`);
  if (submitted === undefined) return;
  await print(
    submitted.job === undefined
      ? `${messages.backfill.queued(submitted.manifest)}\n`
      : `${await writeJob(submitted.job, options.out, session)}\n`,
  );
}

/** `precis backfill`: the articles that are there already, briefed (again). */
export function addBackfillCommand(program: Command, session: Session): void {
  const { backfill } = session.messages;
  withConnectionOptions(program.command('backfill'), session)
    .description(backfill.description)
    .argument('[prefix]', backfill.prefix, ARTICLES_PREFIX)
    .addOption(new Option('--select <selection>', backfill.select).choices(SELECTIONS).default('all'))
    .option('--stale', backfill.stale)
    .option('-n, --dry-run', backfill.dryRun)
    .addOption(glossaryOption(session))
    .addOption(targetsOption(session))
    .option('--function-arn <arn>', backfill.functionArn)
    .option('--role-arn <arn>', backfill.roleArn)
    .option('-o, --out <file>', backfill.out, 'precis-backfill.json')
    .option('--json', backfill.json)
    .addHelpText(
      'after',
      examples(session, [
        'precis backfill --dry-run',
        'precis backfill --stale',
        'precis backfill articles/fr/ --aws --articles-bucket ours --briefs-bucket our-briefs --function-arn ARN --role-arn ARN',
      ]),
    )
    .action((prefix: string, options: Options) => run(prefix, options, session));
}
