import { type Command, Option } from 'commander';
import { readConfig } from '../../lib/config.ts';
import { PrecisError } from '../../lib/errors.ts';
import {
  BRIEFS_PREFIX,
  type CatalogSite,
  clearCatalog,
  clearLeftovers,
  type ObjectStore,
  rebuildCatalog,
  storedSite,
} from '../../lib/storage/index.ts';
import {
  type Connection,
  type ConnectionOptions,
  connect,
  withConnectionOptions,
} from '../support/connection.ts';
import { examples } from '../support/option-values.ts';
import { print } from '../support/output.ts';
import { showsProgress, startProgress } from '../support/progress.ts';
import type { Session } from '../support/session.ts';

interface Options extends ConnectionOptions {
  readonly fresh?: boolean;
  readonly pagesLocale?: string;
  readonly pagesAddress?: string;
  readonly json?: boolean;
}

/** How the stored pages were written; a catalog that cannot be read does not say. */
async function siteThere(briefs: ObjectStore, fresh: boolean): Promise<Partial<CatalogSite>> {
  try {
    return await storedSite(briefs);
  } catch (error) {
    if (fresh && error instanceof PrecisError && error.code === 'catalog-damaged') return {};
    throw error;
  }
}

/** How the pages are to be written: by the options, else by the environment of the functions, else as they are. */
async function siteOf({ articles, briefs }: Connection, options: Options): Promise<CatalogSite> {
  const there = await siteThere(briefs, options.fresh === true);
  const { pagesLocale, pagesAddress } = readConfig({
    ...process.env,
    ARTICLES_BUCKET: articles.bucket,
    BRIEFS_BUCKET: briefs.bucket,
    PAGES_LOCALE: options.pagesLocale ?? (process.env['PAGES_LOCALE'] || there.locale),
    PAGES_ADDRESS: options.pagesAddress ?? (process.env['PAGES_ADDRESS'] || there.address),
  });
  return { locale: pagesLocale, ...(pagesAddress === undefined ? {} : { address: pagesAddress }) };
}

async function rebuild(prefix: string, options: Options, session: Session): Promise<void> {
  const { catalog } = session.messages;
  if (!prefix.startsWith(BRIEFS_PREFIX)) {
    throw new PrecisError('input-malformed', `Briefs are under ${BRIEFS_PREFIX}: begin the prefix so.`);
  }
  if (options.fresh === true && prefix !== BRIEFS_PREFIX) {
    throw new PrecisError('input-malformed', 'With --fresh everything is rebuilt: leave the prefix out.');
  }
  const connection = connect(options);
  const { briefs } = connection;
  const site = await siteOf(connection, options);
  const shown = showsProgress(false);
  const deleted = options.fresh === true ? await clearCatalog(briefs) : undefined;
  // The number of briefs is known once they are listed.
  let progress = startProgress(0, shown);
  let before = 0;
  let count: number;
  try {
    count = await rebuildCatalog(briefs, site, prefix, ({ done, total, brief }) => {
      if (before === 0) {
        progress.stop();
        progress = startProgress(total, shown);
      }
      progress.advance(done - before, brief);
      before = done;
    });
  } finally {
    progress.stop();
  }
  if (options.fresh === true) await clearLeftovers(briefs);
  if (options.json === true) {
    return print(
      `${JSON.stringify({ briefs: count, ...(deleted === undefined ? {} : { deleted }), ...site })}\n`,
    );
  }
  if (deleted !== undefined) await print(`${catalog.deleted(deleted)}\n`);
  await print(`${catalog.rebuilt(count)}\n`);
  if (site.address === undefined) process.stderr.write(`${catalog.noFeeds}\n`);
}

/** `precis catalog`: the catalog of all briefs, made anew. */
export function addCatalogCommand(program: Command, session: Session): void {
  const { catalog } = session.messages;
  const commands = [
    'precis catalog rebuild',
    'precis catalog rebuild --aws --articles-bucket ours --briefs-bucket our-briefs --pages-locale en',
  ];
  const command = program
    .command('catalog')
    .description(catalog.description)
    .addHelpText('after', examples(session, commands.slice(0, 1)));
  withConnectionOptions(command.command('rebuild'), session)
    .description(catalog.rebuild)
    .argument('[prefix]', catalog.prefix, BRIEFS_PREFIX)
    .option('--fresh', catalog.fresh)
    .addOption(new Option('--pages-locale <tag>', catalog.pagesLocale).choices(['fr', 'en']))
    .option('--pages-address <url>', catalog.pagesAddress)
    .option('--json', catalog.json)
    .addHelpText('after', examples(session, commands))
    .action((prefix: string, options: Options) => rebuild(prefix, options, session));
}
