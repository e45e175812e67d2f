import { type Command, Option } from 'commander';
import { READABLE_FORMATS, type ReadOptions } from '../../../lib/glossary/index.ts';
import type { Session } from '../../support/session.ts';

/** The options that say how a glossary file is to be read. */
export interface ReadingOptions {
  readonly from?: string;
  readonly source?: string;
  readonly target?: string;
}

export function withReadingOptions(command: Command, { messages }: Session): Command {
  return command
    .addOption(new Option('--from <format>', messages.glossary.from).choices(READABLE_FORMATS))
    .option('--source <tag>', messages.glossary.source)
    .option('--target <tag>', messages.glossary.target);
}

/** The same as the reader takes them. */
export function readingOptions({ from, source, target }: ReadingOptions): Omit<ReadOptions, 'name'> {
  return {
    ...(from === undefined ? {} : { format: from }),
    ...(source === undefined || target === undefined ? {} : { languages: { source, target } }),
  };
}
