import { availableParallelism } from 'node:os';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { totalSize } from '../bulk/inputs.ts';
import { runBulk } from '../bulk/run-bulk.ts';
import { FolderSink, standardOutput } from '../bulk/sinks.ts';
import { describeRecord, EXIT } from '../support/failure.ts';
import { BRIEF_FORMATS, type BriefFormat } from '../support/format-brief.ts';
import {
  commaList,
  examples,
  glossaryOption,
  positiveInteger,
  targetsOption,
} from '../support/option-values.ts';
import { renderingFor } from '../support/output.ts';
import { showsProgress, startProgress } from '../support/progress.ts';
import type { Session } from '../support/session.ts';
import { readGlossaries } from '../support/termbases.ts';

interface Options {
  readonly format?: readonly BriefFormat[];
  readonly sentences?: number;
  readonly maxWords?: number;
  readonly language?: string;
  readonly glossary: string[];
  readonly to: string[];
  readonly jsonl?: boolean;
  readonly out?: string;
  readonly threads?: number;
  readonly json?: boolean;
}

/** `--format`: one, or with `--out` several. */
function readFormats(value: string, { messages }: Session): BriefFormat[] {
  const names = commaList(value);
  const wrong = () => new InvalidArgumentError(messages.notOneOf(BRIEF_FORMATS.join(', ')));
  if (names.length === 0) throw wrong();
  return names.map((name) => {
    const format = BRIEF_FORMATS.find((known) => known === name);
    if (format === undefined) throw wrong();
    return format;
  });
}

/** The formats to write: those asked for, else what suits the place they go to. */
function chooseFormats({ format, out, json }: Options): readonly [BriefFormat, ...BriefFormat[]] {
  const [first, ...others] = format ?? [];
  if (first !== undefined) return [first, ...others];
  if (out !== undefined) return ['json'];
  return [json === true ? 'jsonl' : 'text'];
}

async function run(
  inputs: readonly string[],
  options: Options,
  command: Command,
  session: Session,
): Promise<void> {
  const messages = session.messages.brief;
  const { sentences, maxWords, language, to, out, json = false, jsonl = false } = options;
  const formats = chooseFormats(options);
  if (formats.length > 1 && out === undefined)
    command.error(`${session.messages.error}: ${messages.severalFormats}`, { exitCode: EXIT.usage });
  const bar = showsProgress(out === undefined || json);
  const progress = startProgress(bar ? await totalSize(inputs) : 0, bar);
  const { briefed, failed, failedLines } = await runBulk({
    inputs,
    jsonLines: jsonl,
    settings: {
      termbases: await readGlossaries(options.glossary, to),
      targets: to,
      summary: {
        ...(sentences === undefined ? {} : { sentences }),
        ...(maxWords === undefined ? {} : { maxWords }),
      },
      ...(language === undefined ? {} : { language }),
      formats,
      rendering: renderingFor(session),
    },
    threads: options.threads ?? availableParallelism(),
    sink: out === undefined ? standardOutput(formats[0]) : new FolderSink(out, formats, json),
    onFailure: ({ file }, error) => progress.note(`${file}: ${describeRecord(error, session)}`),
    onProgress: (bytes, done, { name }) => progress.advance(bytes, `${done.briefed} ${name}`),
  }).finally(progress.stop);
  if (failedLines > 0) process.stderr.write(`${messages.failedLines(failedLines)}\n`);
  if (out !== undefined) process.stderr.write(`${messages.totals(briefed, failed, out)}\n`);
  if (failed > 0) process.exitCode = EXIT.failed;
}

/** `precis brief`: briefs of files, folders, standard input or JSON Lines, over all cores. */
export function addBriefCommand(program: Command, session: Session): void {
  const { brief } = session.messages;
  const count = positiveInteger(session);
  program
    .command('brief')
    .description(brief.description)
    .argument('<inputs...>', brief.inputs)
    .addOption(
      new Option('-f, --format <format>', brief.format)
        .choices(BRIEF_FORMATS)
        .argParser((value) => readFormats(value, session)),
    )
    .option('-o, --out <folder>', brief.out)
    .option('-k, --sentences <count>', brief.sentences, count)
    .option('--max-words <count>', brief.maxWords, count)
    .option('-l, --language <tag>', brief.language)
    .addOption(glossaryOption(session))
    .addOption(targetsOption(session))
    .option('--jsonl', brief.jsonl)
    .option('--threads <count>', brief.threads, count)
    .option('--json', brief.json)
    .addHelpText(
      'after',
      examples(session, [
        'precis brief article.txt',
        'precis brief --format html article.md > brief.html',
        'curl -s https://example.org/news.html | precis brief --format json -',
        'precis brief press-releases/ --out briefs --format json,html',
        'precis brief --sentences 2 --to en,de corpus.jsonl > briefs.jsonl',
      ]),
    )
    .action((inputs: string[], options: Options, command: Command) => run(inputs, options, command, session));
}
