import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Command } from 'commander';
import pc from 'picocolors';
import { briefSchema } from '../../lib/brief/index.ts';
import { type LocalCloud, startLocalCloud } from '../../lib/local/cloud.ts';
import { LOCAL_ARTICLES_BUCKET, LOCAL_HOST, LOCAL_PORT } from '../../lib/local/defaults.ts';
import { pagePath, type Reader, startReader } from '../../lib/local/reader.ts';
import { renderTerminal } from '../../lib/render/index.ts';
import {
  ARTICLES_PREFIX,
  BRIEFS_PREFIX,
  FAILURES_PREFIX,
  failureRecordSchema,
  GLOSSARIES_PREFIX,
  type GlossaryReport,
  glossaryReportSchema,
  readOutput,
} from '../../lib/storage/index.ts';
import { describeError } from '../support/failure.ts';
import { glossaryOption, positiveInteger } from '../support/option-values.ts';
import { outputColumns, print, wantsColour } from '../support/output.ts';
import { PACKAGE_ROOT } from '../support/package-root.ts';
import { stopEndingOnSignals } from '../support/signals.ts';
import { glossaryPaths } from '../support/termbases.ts';

interface Options {
  readonly data: string;
  readonly port: number;
  readonly glossary: string[];
  readonly samples: boolean;
}

const SAMPLES = path.join(PACKAGE_ROOT, 'samples', 'articles');

/** Prints what was taken of a glossary. */
async function announceGlossary({
  source,
  result,
  concepts,
  problems,
  problemCount,
  message,
  code,
}: GlossaryReport): Promise<void> {
  if (result === 'refused') {
    await print(`\n${pc.red('glossary refused')} ${source.key}\n  ${message ?? ''} [${code ?? ''}]\n`);
    return;
  }
  const listed = problems
    .slice(0, 10)
    .map(({ line, message: problem }) => `  ${line === undefined ? '' : `line ${line}: `}${problem}\n`);
  await print(
    `\n${pc.green('glossary')} ${source.key}: ${concepts} concepts, ${problemCount} problems\n${listed.join('')}`,
  );
}

/** Prints what became of an article, as it happens. */
async function announce(cloud: LocalCloud, reader: Reader, key: string): Promise<void> {
  if (!key.endsWith('.json')) return;
  const value = await readOutput(cloud.briefs, key);
  if (value === undefined) return;
  if (key.startsWith(GLOSSARIES_PREFIX)) {
    await announceGlossary(glossaryReportSchema.parse(value));
  } else if (key.startsWith(FAILURES_PREFIX)) {
    const { source, code, message } = failureRecordSchema.parse(value);
    await print(`\n${pc.red('not briefed')} ${source.key}\n  ${message} [${code}]\n`);
  } else if (key.startsWith(BRIEFS_PREFIX)) {
    const brief = briefSchema.parse(value);
    const page = reader.address + pagePath(key.replace(/\.json$/, '.html'));
    const rendered = renderTerminal(brief, {
      columns: outputColumns(),
      color: wantsColour(),
      hyperlinks: wantsColour(),
    });
    await print(`\n${pc.green('brief')} ${brief.source.key ?? key}\n\n${rendered}\n  ${page}\n`);
  }
}

/** French samples first, then English, then the others. */
function inReadingOrder(names: readonly string[]): string[] {
  const place = (name: string) => (name.startsWith('fr/') ? 0 : name.startsWith('en/') ? 1 : 2);
  return [...names].sort((a, b) => place(a) - place(b) || (a < b ? -1 : 1));
}

/** Uploads the sample articles into an empty bucket, so that a newcomer sees briefs at once. */
async function loadSamples(cloud: LocalCloud): Promise<void> {
  for await (const _ of cloud.articles.list('')) return;
  const entries = await readdir(SAMPLES, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      path.relative(SAMPLES, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'),
    );
  for (const name of inReadingOrder(names)) {
    const body = await readFile(path.join(SAMPLES, name));
    await cloud.articles.put(ARTICLES_PREFIX + name, { body, contentType: 'application/octet-stream' });
  }
}

function instructions(cloud: LocalCloud, reader: Reader, options: Options): string {
  const bucket = `s3://${LOCAL_ARTICLES_BUCKET}/${ARTICLES_PREFIX}`;
  return `
${pc.bold('Précis is running.')} Data: ${path.resolve(options.data)}

Read     ${pc.cyan(reader.address)}
Upload   npx precis upload FILE…
   or    AWS_ACCESS_KEY_ID=local AWS_SECRET_ACCESS_KEY=local-secret AWS_DEFAULT_REGION=us-east-1 \\
         aws --endpoint-url ${cloud.endpoint} s3 cp FILE ${bucket}
Terms    npx precis upload GLOSSARY.csv --prefix ${GLOSSARIES_PREFIX}   (your own; in use from the next article on)
List     npx precis list          Read here   npx precis read KEY
Invoke   npx serverless invoke local -f briefArticles --path events/s3-put.json
Stop     Ctrl-C
`;
}

/** Makes the deployed handlers run in this process, against the local cloud. */
async function attachHandlers(cloud: LocalCloud, glossary: readonly string[]): Promise<void> {
  Object.assign(process.env, cloud.environment, {
    GLOSSARY_FILES: glossaryPaths(glossary).join(','),
    // Somebody who uploads a glossary here looks at the next brief at once.
    TERMBASE_MAX_AGE_SECONDS: '0',
    POWERTOOLS_LOG_LEVEL: process.env['POWERTOOLS_LOG_LEVEL'] ?? 'SILENT',
    POWERTOOLS_METRICS_DISABLED: 'true',
  });
  delete process.env['AWS_PROFILE'];
  const { handler: briefArticles } = await import('../../handlers/brief-articles.ts');
  const { handler: compileGlossary } = await import('../../handlers/compile-glossary.ts');
  cloud.attachGlossaries(compileGlossary);
  cloud.attach(briefArticles);
}

async function run(options: Options): Promise<void> {
  let announced = Promise.resolve();
  const complain = (error: unknown) => void process.stderr.write(`${describeError(error)}\n`);
  let reader: Reader | undefined;
  const cloud: LocalCloud = await startLocalCloud({
    directory: options.data,
    host: LOCAL_HOST,
    port: options.port,
    onError: complain,
    onIgnored: (key) => {
      process.stderr.write(
        `${pc.yellow('ignored')} ${key}: articles go under ${ARTICLES_PREFIX}, glossaries under ${GLOSSARIES_PREFIX}\n`,
      );
    },
    onOutput: ({ key, removed }) => {
      if (removed) return;
      announced = announced
        .then(() => (reader === undefined ? undefined : announce(cloud, reader, key)))
        .catch(complain);
    },
  });
  try {
    reader = await startReader({
      briefs: cloud.briefs,
      host: LOCAL_HOST,
      port: options.port + 1,
      onError: complain,
    });
  } catch (error) {
    await cloud.close();
    throw error;
  }
  const stop = stopOnSignal();
  await print(instructions(cloud, reader, options));
  await attachHandlers(cloud, options.glossary);
  if (options.samples) await loadSamples(cloud);
  await stop;
  await reader.close();
  await cloud.close();
  await announced;
}

/** Resolves at the first Ctrl-C or termination; the second one ends the process at once. */
function stopOnSignal(): Promise<void> {
  stopEndingOnSignals();
  return new Promise((resolve) => {
    const stop = () => {
      process.stderr.write('\nStopping; what is under way is finished first.\n');
      resolve();
    };
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
  });
}

/** `precis start`: the local cloud. */
export function addStartCommand(program: Command): void {
  program
    .command('start')
    .description('run the local cloud: an S3 on this machine, the handlers, and the pages')
    .option('-d, --data <folder>', 'where to keep everything', '.precis')
    .option('-p, --port <port>', 'port of the S3; the pages are on the next one', positiveInteger, LOCAL_PORT)
    .addOption(glossaryOption())
    .option('--no-samples', 'do not load the sample articles into an empty bucket')
    .addHelpText(
      'after',
      '\nExamples:\n  $ precis start\n  $ precis start --data ~/briefs --glossary ours.csv',
    )
    .action(run);
}
