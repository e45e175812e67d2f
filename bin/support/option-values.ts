import { InvalidArgumentError, Option } from 'commander';
import type { Session } from './session.ts';

/** Reads an option that must be a positive whole number. */
export function positiveInteger({ messages }: Session): (value: string) => number {
  return (value) => {
    if (/^[1-9]\d{0,8}$/.test(value)) return Number(value);
    throw new InvalidArgumentError(messages.notPositive);
  };
}

/** Reads an option that is a comma-separated list. */
export function commaList(value: string): string[] {
  return value
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

/** `--glossary`: repeatable, so that it never swallows the inputs after it. */
export function glossaryOption({ messages }: Session): Option {
  return new Option('-g, --glossary <file>', messages.glossaryOption.glossary)
    .argParser((file: string, files: readonly string[]) => [...files, file])
    .default([], messages.glossaryOption.starter);
}

/** `--to`: the languages to translate terms into. */
export function targetsOption({ messages }: Session): Option {
  return new Option('-t, --to <tags>', messages.glossaryOption.to)
    .argParser(commaList)
    .default([], messages.glossaryOption.everyLanguage);
}

/** The examples of a command, as they stand after its help. */
export function examples({ messages }: Session, commands: readonly string[]): string {
  return `\n${messages.help.examples}\n${commands.map((command) => `  $ ${command}`).join('\n')}`;
}
