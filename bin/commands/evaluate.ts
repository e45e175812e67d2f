import { type Command, InvalidArgumentError, Option } from 'commander';
import { evaluateSentences, evaluateSummaries, evaluateTerms } from '../../lib/evaluation/index.ts';
import { judgeSentences, judgeSummary, judgeTerms } from '../evaluation/judge.ts';
import { KINDS, type Kind, kindOf, LINE_FORMATS } from '../evaluation/kind.ts';
import { readData, sentenceLine, summaryLine, termLine } from '../evaluation/read-data.ts';
import { sentenceTable, summaryTable, termTable } from '../evaluation/tables.ts';
import type { CommandMessages } from '../locale/index.ts';
import { EXIT } from '../support/failure.ts';
import { examples, glossaryOption, positiveInteger } from '../support/option-values.ts';
import { print } from '../support/output.ts';
import type { Session } from '../support/session.ts';
import { openGlossaries } from '../support/termbases.ts';

interface Options {
  readonly data: string;
  readonly kind?: Kind;
  readonly language?: string;
  readonly sentences?: number;
  readonly maxWords?: number;
  readonly glossary: string[];
  readonly to?: string;
  readonly resamples: number;
  readonly json?: boolean;
}

/** A report, and how it is shown to people. */
interface Evaluation {
  readonly report: object;
  readonly table: (words: CommandMessages['evaluate']) => string;
}

async function onSummaries({ data, language, sentences, maxWords, resamples }: Options): Promise<Evaluation> {
  const limits = {
    ...(sentences === undefined ? {} : { sentences }),
    ...(maxWords === undefined ? {} : { maxWords }),
  };
  const judged = await readData(data, summaryLine, LINE_FORMATS.summaries, (line) =>
    judgeSummary(line, limits, language),
  );
  const report = evaluateSummaries(judged, {
    repetitions: resamples,
    ...(maxWords === undefined ? {} : { maxWords }),
  });
  return { report, table: (words) => summaryTable(report, words) };
}

async function onSentences({ data, language, resamples }: Options): Promise<Evaluation> {
  const judged = await readData(data, sentenceLine, LINE_FORMATS.sentences, (line) =>
    judgeSentences(line, language),
  );
  const report = evaluateSentences(judged, { repetitions: resamples });
  return { report, table: (words) => sentenceTable(report, words) };
}

async function onTerms({ data, language, glossary, to, resamples }: Options): Promise<Evaluation> {
  const termbases = await openGlossaries(glossary, to === undefined ? [] : [to]);
  const judged = await readData(data, termLine, LINE_FORMATS.terms, (line) =>
    judgeTerms(line, termbases, language),
  );
  const report = evaluateTerms(judged, { repetitions: resamples });
  return { report, table: (words) => termTable(report, words) };
}

const EVALUATE: Readonly<Record<Kind, (options: Options) => Promise<Evaluation>>> = {
  summaries: onSummaries,
  sentences: onSentences,
  terms: onTerms,
};

async function run(options: Options, command: Command, { messages }: Session): Promise<void> {
  const kind = options.kind ?? (await kindOf(options.data));
  if (kind === 'terms' && options.to === undefined)
    command.error(`${messages.error}: ${messages.evaluate.noTarget}`, { exitCode: EXIT.usage });
  const { report, table } = await EVALUATE[kind](options);
  await print(options.json === true ? `${JSON.stringify({ kind, ...report })}\n` : table(messages.evaluate));
}

function sampleCount(session: Session): (value: string) => number {
  const read = positiveInteger(session);
  return (value) => {
    const count = read(value);
    if (count < 100) throw new InvalidArgumentError(session.messages.evaluate.fewSamples);
    return count;
  };
}

/** `precis evaluate`: summaries, sentences or terms held against what people wrote or marked. */
export function addEvaluateCommand(program: Command, session: Session): void {
  const { evaluate } = session.messages;
  const kinds = KINDS.map((kind) => `  ${kind.padEnd(10)} ${LINE_FORMATS[kind]}`).join('\n');
  program
    .command('evaluate')
    .description(evaluate.description)
    .requiredOption('--data <file>', evaluate.data)
    .addOption(new Option('--kind <kind>', evaluate.kind).choices(KINDS))
    .option('-l, --language <tag>', evaluate.language)
    .option('-k, --sentences <count>', evaluate.sentences, positiveInteger(session))
    .option('--max-words <count>', evaluate.maxWords, positiveInteger(session))
    .addOption(glossaryOption(session))
    .option('--to <tag>', evaluate.to)
    .option('--resamples <count>', evaluate.resamples, sampleCount(session), 2000)
    .option('--json', evaluate.json)
    .addHelpText('after', `\n${evaluate.kinds}\n${kinds}`)
    .addHelpText(
      'after',
      examples(session, [
        'precis evaluate --data our-articles.jsonl --sentences 2',
        'precis evaluate --data our-sentences.jsonl --language fr',
        'precis evaluate --data our-terms.jsonl --glossary ours.csv --language fr --to en',
      ]),
    )
    .action((options: Options, command: Command) => run(options, command, session));
}
