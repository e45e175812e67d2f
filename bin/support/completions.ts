import type { Argument, Command, Option } from 'commander';

/** One thing that a shell may put at the cursor. */
export interface CompletionItem {
  readonly name: string;
  readonly description: string;
}

/** What may stand at the cursor: words of ours, or a path that the shell knows how to complete. */
export type Completions = 'files' | readonly CompletionItem[];

/** Names of arguments and values that are paths. */
const PATHS = /\b(file|files|folder|inputs|input)\b/;

function optionsOf(command: Command): readonly Option[] {
  const inherited = command.parent === null ? [] : optionsOf(command.parent);
  return [...command.createHelp().visibleOptions(command), ...inherited];
}

function findOption(command: Command, flag: string): Option | undefined {
  return optionsOf(command).find(({ short, long }) => flag === short || flag === long);
}

/** What an argument, or the value of an option, may be. */
function valuesOf({ argChoices }: Argument | Option, name: string): Completions {
  if (argChoices !== undefined) return argChoices.map((choice) => ({ name: choice, description: '' }));
  return PATHS.test(name) ? 'files' : [];
}

function flagsOf(command: Command): CompletionItem[] {
  const flags = optionsOf(command).map(({ long, short, description }) => ({
    name: long ?? short ?? '',
    description,
  }));
  return flags.filter(({ name }, index) => flags.findIndex((other) => other.name === name) === index);
}

function namesOf(command: Command): CompletionItem[] {
  return command
    .createHelp()
    .visibleCommands(command)
    .map((subcommand) => ({ name: subcommand.name(), description: subcommand.description() }));
}

/**
 * What may stand at the cursor of a command line.
 *
 * @param before the words between the command's name and the cursor's word.
 * @param current the cursor's word, as far as it is typed.
 */
export function completionsAt(program: Command, before: readonly string[], current: string): Completions {
  let command = program;
  let positional = 0;
  let awaiting: Option | undefined;
  for (const word of before) {
    if (awaiting !== undefined) {
      awaiting = undefined;
    } else if (word.startsWith('-') && word !== '-') {
      const option = findOption(command, word);
      awaiting = option?.required === true ? option : undefined;
    } else {
      const subcommand: Command | undefined =
        positional === 0 ? command.commands.find((known) => known.name() === word) : undefined;
      if (subcommand === undefined) positional += 1;
      else command = subcommand;
    }
  }
  const matching = (found: Completions): Completions =>
    found === 'files' ? found : found.filter(({ name }) => name.startsWith(current));
  if (awaiting !== undefined) return matching(valuesOf(awaiting, awaiting.flags));
  if (current.startsWith('-')) return matching(flagsOf(command));
  if (command.commands.length > 0) return matching(namesOf(command));
  const { registeredArguments } = command;
  const last = registeredArguments.at(-1);
  const argument = registeredArguments[positional] ?? (last?.variadic === true ? last : undefined);
  return argument === undefined ? [] : matching(valuesOf(argument, argument.name()));
}
