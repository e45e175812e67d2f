import { Argument, type Command } from 'commander';
import { completionsAt } from '../support/completions.ts';
import { examples } from '../support/option-values.ts';
import { print } from '../support/output.ts';
import type { Session } from '../support/session.ts';

/** The shells that are served. */
const SHELLS = ['bash', 'zsh', 'fish', 'pwsh'] as const;

async function writeScript(shell: (typeof SHELLS)[number]): Promise<void> {
  const { getCompletionScript } = await import('@pnpm/tabtab');
  await print(await getCompletionScript({ name: 'precis', completer: 'precis', shell }));
}

/** Answers a completion script: it gives the words of the line, and in its environment where the cursor is. */
async function answer(words: readonly string[], program: Command): Promise<void> {
  const { getShellFromEnv, log, logFiles, parseEnv } = await import('@pnpm/tabtab');
  const { words: at, lastPartial } = parseEnv(process.env);
  const found = completionsAt(program, words.slice(1, at), words[at] ?? lastPartial);
  if (found === 'files') logFiles();
  else log([...found], getShellFromEnv(process.env));
}

/** `precis completion`: the script that makes a shell complete commands, options, their values and paths. */
export function addCompletionCommand(program: Command, session: Session): void {
  const { completion } = session.messages;
  program
    .command('completion')
    .description(completion.description)
    .addArgument(new Argument('<shell>', completion.shell).choices(SHELLS))
    .addHelpText(
      'after',
      examples(session, [
        'source <(precis completion bash)',
        'precis completion zsh > ~/.zsh/completions/_precis',
        'precis completion fish > ~/.config/fish/completions/precis.fish',
      ]),
    )
    .action(writeScript);
  program
    .command('completion-server', { hidden: true })
    .argument('[words...]')
    .action((words: string[]) => answer(words, program));
}
