import tab from '@bomb.sh/tab/commander';
import type { Command } from 'commander';
import { examples } from '../support/option-values.ts';
import type { Session } from '../support/session.ts';

/** `precis completion`: the script that makes a shell complete commands, options and their values. */
export function addCompletionCommand(program: Command, session: Session): void {
  const { completion } = session.messages;
  tab(program, { completionCommandName: 'completion' });
  const command = program.commands.find((known) => known.name() === 'completion');
  const [shell] = command?.registeredArguments ?? [];
  if (command === undefined || shell === undefined)
    throw new Error('the library added no completion command');
  shell.description = completion.shell;
  command
    .description(completion.description)
    .addHelpText(
      'after',
      examples(session, [
        'source <(precis completion bash)',
        'precis completion zsh > ~/.zsh/completions/_precis',
        'precis completion fish > ~/.config/fish/completions/precis.fish',
      ]),
    );
}
