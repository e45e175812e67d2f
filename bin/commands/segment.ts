import type { Command } from 'commander';
import { articleFromText } from '../../lib/article/index.ts';
import { languageFor } from '../../lib/languages/registry.ts';
import { segmentText } from '../../lib/text/index.ts';
import { EXIT } from '../support/failure.ts';
import { answerLines, type TextLine } from '../support/json-lines.ts';
import { examples } from '../support/option-values.ts';
import { print } from '../support/output.ts';
import type { Session } from '../support/session.ts';

function segmentLine({ text, language }: TextLine, fallback: string | undefined): object {
  const known = language ?? fallback;
  const tag = known ?? articleFromText(text).language.tag;
  const spans = segmentText(text, languageFor(tag).sentences);
  return { spans: spans.map(({ start, end }) => [start, end]) };
}

async function run(inputs: readonly string[], options: { readonly language?: string }): Promise<void> {
  const failures = await answerLines(inputs, (line) => segmentLine(line, options.language), print);
  if (failures > 0) process.exitCode = EXIT.failed;
}

/** `precis segment`: the sentences of JSON Lines. */
export function addSegmentCommand(program: Command, session: Session): void {
  const { segment } = session.messages;
  program
    .command('segment')
    .description(segment.description)
    .argument('[inputs...]', segment.inputs, ['-'])
    .option('-l, --language <tag>', segment.language)
    .addHelpText(
      'after',
      examples(session, [
        'precis segment texts.jsonl > spans.jsonl',
        'precis segment --language fr - < texts.jsonl',
      ]),
    )
    .action(run);
}
