import type { Command } from 'commander';
import { createProgram } from '../bin/program.ts';
import { sessionIn } from '../bin/support/session.ts';

const BEGIN = '<!-- reference: written by npm run reference -->';
const END = '<!-- end of reference -->';

const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('<', '&lt;').replace(/\s+/g, ' ');

function table(head: string, rows: readonly (readonly [term: string, description: string])[]): string[] {
  if (rows.length === 0) return [];
  const lines = rows.map(
    ([term, description]) => `| \`${term.replaceAll('|', '\\|')}\` | ${cell(description)} |`,
  );
  return ['', `| ${head} | meaning |`, '| --- | --- |', ...lines];
}

/** A command and all below it, in the order of its help; hidden ones and `help` are left out. */
function sectionsOf(command: Command, path: readonly string[], depth: number): string[] {
  const help = command.createHelp();
  const options = help.visibleOptions(command).filter(({ long }) => long !== '--help');
  const lines = [
    '',
    `${'#'.repeat(Math.min(6, depth))} \`${path.join(' ')}\``,
    '',
    `\`${help.commandUsage(command)}\`: ${cell(help.commandDescription(command))}`,
    ...table(
      'argument',
      help.visibleArguments(command).map((item) => [item.name(), help.argumentDescription(item)]),
    ),
    ...table(
      'option',
      options.map((option) => [option.flags, help.optionDescription(option)]),
    ),
  ];
  const below = help.visibleCommands(command).filter((item) => item.name() !== 'help');
  return [...lines, ...below.flatMap((item) => sectionsOf(item, [...path, item.name()], depth + 1))];
}

/** The reference of every command, argument and option, in Markdown. */
export function commandReference(): string {
  return sectionsOf(createProgram(sessionIn('en')), ['precis'], 3).join('\n');
}

/** A document with the reference in its place. */
export function intoDocument(document: string): string {
  const begin = document.indexOf(BEGIN);
  const end = document.indexOf(END);
  if (begin < 0 || end < begin) throw new Error(`the document has no place between "${BEGIN}" and "${END}"`);
  return `${document.slice(0, begin + BEGIN.length)}\n${commandReference()}\n\n${document.slice(end)}`;
}
