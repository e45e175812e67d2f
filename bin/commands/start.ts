import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Command } from 'commander';
import { type LocalCloud, startLocalCloud } from '../../lib/local/cloud.ts';
import { LOCAL_ARTICLES_BUCKET, LOCAL_HOST, LOCAL_PORT } from '../../lib/local/defaults.ts';
import { type Reader, startReader } from '../../lib/local/reader.ts';
import { ARTICLES_PREFIX, GLOSSARIES_PREFIX } from '../../lib/storage/index.ts';
import { announcementOf } from '../support/announcements.ts';
import { describeError } from '../support/failure.ts';
import { examples, glossaryOption, positiveInteger } from '../support/option-values.ts';
import { coloursFor, print } from '../support/output.ts';
import { PACKAGE_ROOT } from '../support/package-root.ts';
import type { Session } from '../support/session.ts';
import { stopEndingOnSignals } from '../support/signals.ts';
import { glossaryPaths } from '../support/termbases.ts';

interface Options {
  readonly data: string;
  readonly port: number;
  readonly glossary: string[];
  readonly samples: boolean;
  readonly json?: boolean;
}

const SAMPLES = path.join(PACKAGE_ROOT, 'samples', 'articles');

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

function instructions(cloud: LocalCloud, reader: Reader, options: Options, session: Session): string {
  const words = session.messages.start;
  const { bold, cyan } = coloursFor(process.stdout);
  const bucket = `s3://${LOCAL_ARTICLES_BUCKET}/${ARTICLES_PREFIX}`;
  const rows = [
    [words.read, cyan(reader.address)],
    [words.upload, `npx precis upload ${words.file}…`],
    [
      `  ${words.or}`,
      'AWS_ACCESS_KEY_ID=local AWS_SECRET_ACCESS_KEY=local-secret AWS_DEFAULT_REGION=us-east-1 \\',
    ],
    ['', `aws --endpoint-url ${cloud.endpoint} s3 cp ${words.file} ${bucket}`],
    [words.terms, `npx precis upload ${words.glossaryFile} --prefix ${GLOSSARIES_PREFIX}`],
    ['', words.termsHint],
    [words.list, 'npx precis list'],
    [words.readHere, `npx precis read ${words.key}`],
    [words.invoke, 'npx serverless invoke local -f briefArticles --path events/s3-put.json'],
    [words.stop, 'Ctrl-C'],
  ] as const;
  const width = Math.max(...rows.map(([label]) => label.length));
  const table = rows.map(([label, value]) => `${label.padEnd(width)}  ${value}`).join('\n');
  return `\n${bold(words.running)} ${words.dataIn(path.resolve(options.data))}\n\n${table}\n`;
}

/** Makes the deployed handlers run in this process, against the local cloud. */
async function attachHandlers(
  cloud: LocalCloud,
  reader: Reader,
  locale: Session['locale'],
  glossary: readonly string[],
): Promise<void> {
  Object.assign(process.env, cloud.environment, {
    GLOSSARY_FILES: glossaryPaths(glossary).join(','),
    PAGES_ADDRESS: reader.address,
    PAGES_LOCALE: locale,
    // Somebody who uploads a glossary here looks at the next brief at once.
    TERMBASE_MAX_AGE_SECONDS: '0',
    POWERTOOLS_LOG_LEVEL: process.env['POWERTOOLS_LOG_LEVEL'] ?? 'SILENT',
    POWERTOOLS_METRICS_DISABLED: 'true',
  });
  delete process.env['AWS_PROFILE'];
  const { handler: briefArticles } = await import('../../handlers/brief-articles.ts');
  const { handler: compileGlossary } = await import('../../handlers/compile-glossary.ts');
  const { handler: updateCatalog } = await import('../../handlers/update-catalog.ts');
  cloud.attachGlossaries(compileGlossary);
  cloud.attachCatalog(updateCatalog);
  cloud.attach(briefArticles);
}

async function run(options: Options, session: Session): Promise<void> {
  const words = session.messages.start;
  const json = options.json === true;
  let announced = Promise.resolve();
  const complain = (error: unknown) => void process.stderr.write(`${describeError(error, session)}\n`);
  let reader: Reader | undefined;
  const cloud: LocalCloud = await startLocalCloud({
    directory: options.data,
    host: LOCAL_HOST,
    port: options.port,
    onError: complain,
    onIgnored: (key) => {
      const why = words.ignoredWhy(key, ARTICLES_PREFIX, GLOSSARIES_PREFIX);
      process.stderr.write(`${coloursFor(process.stderr).yellow(words.ignored)} ${why}\n`);
    },
    onOutput: ({ key, removed }) => {
      if (removed) return;
      announced = announced
        .then(async () => {
          if (reader === undefined) return;
          const said = await announcementOf(cloud.briefs, key, reader.address, session);
          if (said !== undefined) await print(json ? `${JSON.stringify(said.record)}\n` : said.text);
        })
        .catch(complain);
    },
  });
  try {
    reader = await startReader({
      briefs: cloud.briefs,
      locale: session.locale,
      host: LOCAL_HOST,
      port: options.port + 1,
      onError: complain,
    });
  } catch (error) {
    await cloud.close();
    throw error;
  }
  const stop = stopOnSignal(session);
  const started = { event: 'started', endpoint: cloud.endpoint, pages: reader.address };
  await print(json ? `${JSON.stringify(started)}\n` : instructions(cloud, reader, options, session));
  await attachHandlers(cloud, reader, session.locale, options.glossary);
  if (options.samples) await loadSamples(cloud);
  await stop;
  await reader.close();
  await cloud.close();
  await announced;
}

/** Resolves at the first Ctrl-C or termination; the second one ends the process at once. */
function stopOnSignal({ messages }: Session): Promise<void> {
  stopEndingOnSignals();
  return new Promise((resolve) => {
    const stop = () => {
      process.stderr.write(`\n${messages.start.stopping}\n`);
      resolve();
    };
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
  });
}

/** `precis start`: the local cloud. */
export function addStartCommand(program: Command, session: Session): void {
  const { start } = session.messages;
  program
    .command('start')
    .description(start.description)
    .option('-d, --data <folder>', start.data, '.precis')
    .option('-p, --port <port>', start.port, positiveInteger(session), LOCAL_PORT)
    .addOption(glossaryOption(session))
    .option('--no-samples', start.noSamples)
    .option('--json', start.json)
    .addHelpText(
      'after',
      examples(session, ['precis start', 'precis start --data ~/briefs --glossary ours.csv']),
    )
    .action((options: Options) => run(options, session));
}
