import type { Command } from 'commander';
import { BRIEFS_PREFIX, FAILURES_PREFIX, type ObjectStore } from '../../lib/storage/index.ts';
import { type ConnectionOptions, connect, withConnectionOptions } from '../support/connection.ts';
import { print } from '../support/output.ts';

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

async function run(prefix: string, options: ConnectionOptions & { readonly json?: boolean }): Promise<void> {
  const { briefs } = connect(options);
  for (const [under, state] of [
    [BRIEFS_PREFIX, 'briefed'],
    [FAILURES_PREFIX, 'failed'],
  ] as const) {
    for await (const listed of listState(briefs, under, state, prefix)) {
      await print(
        options.json === true
          ? `${JSON.stringify(listed)}\n`
          : `${listed.state.padEnd(8)} ${listed.article}\n`,
      );
    }
  }
}

/** `precis list`: the articles that have a brief or a failure record. */
export function addListCommand(program: Command): void {
  withConnectionOptions(program.command('list'))
    .description('list the articles that have a brief, and those that failed')
    .argument('[prefix]', 'only articles whose key begins so', '')
    .option('--json', 'print one JSON object an article')
    .addHelpText('after', '\nExamples:\n  $ precis list\n  $ precis list articles/fr/ --json')
    .action(run);
}
