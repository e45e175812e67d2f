#!/usr/bin/env node
import type { CommanderError } from 'commander';
import { createProgram } from './program.ts';
import { EXIT, reportError } from './support/failure.ts';
import { endWithPipe } from './support/output.ts';
import { openSession } from './support/session.ts';
import { endOnSignals } from './support/signals.ts';

process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] ??= 'true';
endWithPipe();
endOnSignals();

const args = process.argv.slice(2);
const session = openSession(args, process.env);
try {
  const leave = ({ exitCode }: CommanderError) => process.exit(exitCode === 0 ? EXIT.ok : EXIT.usage);
  await createProgram(session, leave).parseAsync();
} catch (error) {
  reportError(error, session, { json: args.includes('--json') });
}
