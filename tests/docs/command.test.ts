import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Command } from 'commander';
import { LOCALES } from '../../bin/locale/index.ts';
import { createProgram } from '../../bin/program.ts';
import { EXIT } from '../../bin/support/failure.ts';
import { sessionIn } from '../../bin/support/session.ts';
import { intoDocument } from '../../scripts/command-reference.ts';

const documented = readFileSync(path.join(__dirname, '../../docs/command.md'), 'utf8');

function everyCommand(command: Command): Command[] {
  return [command, ...command.commands.flatMap(everyCommand)];
}

test('docs/command.md has every command, argument and option as the program has them', () => {
  // Where this fails, run: npm run reference
  expect(intoDocument(documented)).toBe(documented);
});

test('every exit code is documented', () => {
  for (const code of [...Object.values(EXIT), 130])
    expect(documented).toMatch(new RegExp(`^\\| ${code} +\\|`, 'm'));
});

test.each(LOCALES)('every command has a description and examples, and every option one (%s)', (locale) => {
  const program = createProgram(sessionIn(locale));
  for (const command of everyCommand(program)) {
    if (command.name() === 'completion-server') continue;
    const help: string[] = [];
    command.configureOutput({ writeOut: (text) => void help.push(text) }).outputHelp();
    expect(help.join('')).toMatch(/^ {2}\$ precis|^ {2}\$ .*precis /m);
    expect(command.description()).not.toBe('');
    for (const option of command.options)
      expect([option.flags, option.description]).not.toEqual([option.flags, '']);
  }
});

test('no English is left in the French help', () => {
  const english = /\b(the|and|with|what|which|print|show|default|file|files|word|only|of)\b/i;
  for (const command of everyCommand(createProgram(sessionIn('fr')))) {
    if (command.name() === 'completion-server') continue;
    const words = command
      .helpInformation()
      // Names that are the same in every language: flags, values, formats, commands.
      .replace(/<[^>]*>|\[[^\]]*\]|--?[\w-]+|\([^)]*\bchoix\b[^)]*\)|choix\u00a0:[^)]*/g, '')
      .split('\n')
      .filter((line) => english.test(line.replace(/^ {2}\S+/, '')));
    expect(words).toEqual([]);
  }
});
