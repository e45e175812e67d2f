import { type Argument, Command, type CommanderError, InvalidArgumentError, Option } from 'commander';
import { wrapLine } from '../lib/render/wrap.ts';
import { ENGINE } from '../lib/version.ts';
import { addBackfillCommand } from './commands/backfill.ts';
import { addBriefCommand } from './commands/brief.ts';
import { addCandidatesCommand } from './commands/candidates.ts';
import { addCatalogCommand } from './commands/catalog.ts';
import { addCompletionCommand } from './commands/completion.ts';
import { addEvaluateCommand } from './commands/evaluate.ts';
import { addFailuresCommand } from './commands/failures.ts';
import { addGlossaryCommand } from './commands/glossary/index.ts';
import { addListCommand } from './commands/list.ts';
import { addReadCommand } from './commands/read.ts';
import { addSegmentCommand } from './commands/segment.ts';
import { addStartCommand } from './commands/start.ts';
import { addTermsCommand } from './commands/terms.ts';
import { addUploadCommand } from './commands/upload.ts';
import { findLocale, LOCALES } from './locale/index.ts';
import { examples } from './support/option-values.ts';
import type { Session } from './support/session.ts';

/** The description of an option or argument, with its choices and its default, in the user's language. */
function describe(item: Option | Argument, { messages }: Session): string {
  const { choices, defaultValue } = messages.help;
  const { argChoices, defaultValue: value, defaultValueDescription } = item;
  const shown =
    value === undefined || value === '' || value === false || (item instanceof Option && item.negate)
      ? undefined
      : (defaultValueDescription ?? (Array.isArray(value) ? value.join(' ') : String(value)));
  const facts = [
    ...(argChoices === undefined ? [] : [choices(argChoices.join(', '))]),
    ...(shown === undefined ? [] : [defaultValue(shown)]),
  ];
  return facts.length === 0 ? item.description : `${item.description} (${facts.join('; ')})`;
}

/**
 * The whole command, with its help and errors in the language of the session.
 *
 * @param leave told of the end that help or wrong usage asks for, in place of the end itself.
 */
export function createProgram(session: Session, leave?: (error: CommanderError) => never): Command {
  const { messages, translate } = session;
  const titles: Readonly<Record<string, string>> = messages.help.titles;
  const program = new Command('precis');
  program
    .description(messages.program)
    .version(ENGINE.version, '-V, --version', messages.help.version)
    .helpOption('-h, --help', messages.help.help)
    .helpCommand('help [command]', messages.help.helpCommand)
    .addOption(
      new Option('--locale <tag>', messages.help.locale).choices(LOCALES).argParser((tag) => {
        if (findLocale(tag) !== undefined) return tag;
        throw new InvalidArgumentError(messages.notOneOf(LOCALES.join(', ')));
      }),
    )
    .showHelpAfterError(messages.help.more)
    .configureHelp({
      sortSubcommands: false,
      showGlobalOptions: true,
      boxWrap: (text, width) =>
        text
          .split('\n')
          .map((line) => wrapLine(line, width).join('\n'))
          .join('\n'),
      styleTitle: (title) => titles[title] ?? title,
      optionDescription: (option) => describe(option, session),
      argumentDescription: (argument) => describe(argument, session),
    })
    .configureOutput({ outputError: (text, write) => write(`${translate(text.trimEnd())}\n`) });
  if (leave !== undefined) program.exitOverride(leave);
  // Settings are inherited at the moment a command is added.
  addStartCommand(program, session);
  addUploadCommand(program, session);
  addListCommand(program, session);
  addReadCommand(program, session);
  addFailuresCommand(program, session);
  addBackfillCommand(program, session);
  addCatalogCommand(program, session);
  addBriefCommand(program, session);
  addSegmentCommand(program, session);
  addTermsCommand(program, session);
  addCandidatesCommand(program, session);
  addEvaluateCommand(program, session);
  addGlossaryCommand(program, session);
  addCompletionCommand(program, session);
  program.addHelpText(
    'after',
    `${examples(session, [
      'precis start',
      'precis upload communique.txt',
      'precis read communique.txt',
      'precis brief --format html --to en article.md > brief.html',
    ])}\n\n${messages.help.exitCodes}`,
  );
  return program;
}
