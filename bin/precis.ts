#!/usr/bin/env node
import { Command } from 'commander';
import { ENGINE } from '../lib/version.ts';
import { addBriefCommand } from './commands/brief.ts';
import { addEvaluateCommand } from './commands/evaluate.ts';
import { addGlossaryCommand } from './commands/glossary.ts';
import { addListCommand } from './commands/list.ts';
import { addReadCommand } from './commands/read.ts';
import { addSegmentCommand } from './commands/segment.ts';
import { addStartCommand } from './commands/start.ts';
import { addTermsCommand } from './commands/terms.ts';
import { addUploadCommand } from './commands/upload.ts';
import { EXIT, reportError } from './support/failure.ts';
import { endWithPipe } from './support/output.ts';
import { endOnSignals } from './support/signals.ts';

process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] ??= 'true';
endWithPipe();
endOnSignals();

const program = new Command('precis')
  .description('Briefs of articles: their own sentences and their glossary terms.')
  .version(ENGINE.version)
  .showHelpAfterError('(precis --help shows what there is)')
  .configureHelp({ sortSubcommands: false })
  .exitOverride((error) => process.exit(error.exitCode === 0 ? EXIT.ok : EXIT.usage));

addStartCommand(program);
addUploadCommand(program);
addListCommand(program);
addReadCommand(program);
addBriefCommand(program);
addSegmentCommand(program);
addTermsCommand(program);
addEvaluateCommand(program);
addGlossaryCommand(program);

try {
  await program.parseAsync();
} catch (error) {
  reportError(error);
}
