import { type Command, Option } from 'commander';
import { WRITABLE_FORMATS } from '../../../lib/glossary/index.ts';
import { examples, targetsOption } from '../../support/option-values.ts';
import type { Session } from '../../support/session.ts';
import { type CheckOptions, checkFiles } from './check.ts';
import { compileFile } from './compile.ts';
import { type ConvertOptions, convertFile } from './convert.ts';
import { withReadingOptions } from './reading-options.ts';
import { countFile } from './stats.ts';

/** `precis glossary`: glossary files checked, counted, converted and compiled. */
export function addGlossaryCommand(program: Command, session: Session): void {
  const { messages } = session;
  const texts = messages.glossary;
  const glossary = program
    .command('glossary')
    .description(texts.description)
    .addHelpText(
      'after',
      examples(session, [
        'precis glossary check ours.csv',
        'precis glossary convert ours.xlsx --to csv --out ours.csv',
        'precis upload ours.csv --prefix glossaries/',
      ]),
    );
  withReadingOptions(glossary.command('check').description(texts.check), session)
    .argument('<files...>', texts.files)
    .option('--json', texts.json)
    .option('--strict', texts.strict)
    .addHelpText('after', examples(session, ['precis glossary check ours.csv']))
    .action((files: readonly string[], options: CheckOptions) => checkFiles(files, options, session));
  withReadingOptions(glossary.command('convert').description(texts.convert), session)
    .argument('<file>', texts.file)
    .addOption(new Option('--to <format>', texts.to).choices(WRITABLE_FORMATS).makeOptionMandatory())
    .option('-o, --out <file>', texts.outFile)
    .addHelpText(
      'after',
      examples(session, [
        'precis glossary convert ours.csv --to tbx --out ours.tbx',
        'precis glossary convert ours.csv --to deepl-tsv --source fr --target en --out ours.fr-en.tsv',
      ]),
    )
    .action((file: string, options: ConvertOptions) => convertFile(file, options, session));
  glossary
    .command('compile')
    .description(texts.compile)
    .argument('<file>', texts.file)
    .requiredOption('-o, --out <folder>', texts.outFolder)
    .addOption(targetsOption(session))
    .option('--json', texts.json)
    .addHelpText(
      'after',
      examples(session, [
        'precis glossary compile ours.csv --out termbases && precis brief --glossary termbases article.txt',
      ]),
    )
    .action(compileFile);
  withReadingOptions(glossary.command('stats').description(texts.stats), session)
    .argument('<file>', texts.file)
    .option('--json', texts.json)
    .addHelpText('after', examples(session, ['precis glossary stats ours.csv']))
    .action(countFile);
}
