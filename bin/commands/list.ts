import type { Command } from 'commander';
import { BRIEFS_PREFIX, FAILURES_PREFIX, type ObjectStore } from '../../lib/storage/index.ts';
import { type ConnectionOptions, connect, withConnectionOptions } from '../support/connection.ts';
import { examples } from '../support/option-values.ts';
import { print } from '../support/output.ts';
import type { Session } from '../support/session.ts';

interface Listed {
  readonly article: string;
  readonly state: 'briefed' | 'failed';
  readonly key: string;
}

async function* listState(
  store: ObjectStore,
  prefix: string,
  state: Listed['state'],
  articles: string,
): AsyncGenerator<Listed> {
  for await (const { key } of store.list(prefix + articles)) {
    if (key.endsWith('.json')) yield { article: key.slice(prefix.length, -'.json'.length), state, key };
  }
}

interface Options extends ConnectionOptions {
  readonly json?: boolean;
}

async function run(prefix: string, options: Options, session: Session): Promise<void> {
  const { messages } = session;
  let found = false;
  const { briefs } = connect(options);
  for (const [under, state] of [
    [BRIEFS_PREFIX, 'briefed'],
    [FAILURES_PREFIX, 'failed'],
  ] as const) {
    for await (const listed of listState(briefs, under, state, prefix)) {
      found = true;
      await print(
        options.json === true
          ? `${JSON.stringify(listed)}\n`
          : `${messages.list[listed.state].padEnd(8)} ${listed.article}\n`,
      );
    }
  }
  if (!found && options.json !== true) process.stderr.write(`${messages.list.nothing}\n`);
}

/** `precis list`: the articles that have a brief or a failure record. */
export function addListCommand(program: Command, session: Session): void {
  const { list } = session.messages;
  withConnectionOptions(program.command('list'), session)
    .description(list.description)
    .argument('[prefix]', list.prefix, '')
    .option('--json', list.json)
    .addHelpText('after', examples(session, ['precis list', 'precis list articles/fr/ --json']))
    .action((prefix: string, options: Options) => run(prefix, options, session));
}
