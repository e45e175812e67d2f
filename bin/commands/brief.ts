import { availableParallelism } from 'node:os';
import { type Command, InvalidArgumentError } from 'commander';
import { totalSize } from '../bulk/inputs.ts';
import { runBulk } from '../bulk/run-bulk.ts';
import { FolderSink, standardOutput } from '../bulk/sinks.ts';
import { describeRecord, EXIT } from '../support/failure.ts';
import { BRIEF_FORMATS, type BriefFormat } from '../support/format-brief.ts';
import { commaList, glossaryOption, positiveInteger, targetsOption } from '../support/option-values.ts';
import { terminalOptions } from '../support/output.ts';
import { showsProgress, startProgress } from '../support/progress.ts';
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
function readFormats(value: string): BriefFormat[] {
  return commaList(value).map((name) => {
    const format = BRIEF_FORMATS.find((known) => known === name);
    if (format === undefined)
      throw new InvalidArgumentError(`It must be one of ${BRIEF_FORMATS.join(', ')}.`);
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

async function run(inputs: readonly string[], options: Options, command: Command): Promise<void> {
  const { sentences, maxWords, language, to, out, json = false, jsonl = false } = options;
  const formats = chooseFormats(options);
  if (formats.length > 1 && out === undefined)
    command.error('error: several formats go to a folder only: name it with --out', { exitCode: EXIT.usage });
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
      terminal: terminalOptions(),
    },
    threads: options.threads ?? availableParallelism(),
    sink: out === undefined ? standardOutput(formats[0]) : new FolderSink(out, formats, json),
    onFailure: ({ file }, error) => progress.note(`${file}: ${describeRecord(error)}`),
    onProgress: (bytes, done, { name }) => progress.advance(bytes, `${done.briefed} ${name}`),
  }).finally(progress.stop);
  if (failedLines > 0)
    process.stderr.write(`${failedLines} lines failed; each has its error in its place in the output.\n`);
  if (out !== undefined) process.stderr.write(`${briefed} briefed, ${failed} failed: ${out}\n`);
  if (failed > 0) process.exitCode = EXIT.failed;
}

/** `precis brief`: briefs of files, folders, standard input or JSON Lines, over all cores. */
export function addBriefCommand(program: Command): void {
  program
    .command('brief')
    .description('brief articles: files, folders, standard input (-) or JSON Lines, on all cores')
    .argument('<inputs...>', 'files, folders, or - for standard input')
    .option(
      '-f, --format <format>',
      `${BRIEF_FORMATS.join(', ')} (default: text; json with --out); with --out several, comma-separated`,
      readFormats,
    )
    .option('-o, --out <folder>', 'write a file an article here instead of printing')
    .option('-k, --sentences <count>', 'exactly so many sentences in the summary', positiveInteger)
    .option('--max-words <count>', 'at most so many words in the summary', positiveInteger)
    .option('-l, --language <tag>', 'language of the articles (BCP 47); otherwise recognised')
    .addOption(glossaryOption())
    .addOption(targetsOption())
    .option('--jsonl', 'inputs are JSON Lines {id, text, title?, language?, sentences?} (default by suffix)')
    .option('--threads <count>', 'threads to use (default: one a core)', positiveInteger)
    .option('--json', 'print one JSON object an article; with --out, one that says what became of it')
    .addHelpText(
      'after',
      `
Examples:
  $ precis brief article.txt
  $ precis brief --format html article.md > brief.html
  $ curl -s https://example.org/news.html | precis brief --format json -
  $ precis brief press-releases/ --out briefs --format json,html
  $ precis brief --sentences 2 --to en,de corpus.jsonl > briefs.jsonl`,
    )
    .action(run);
}
