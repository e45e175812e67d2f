import { type Command, InvalidArgumentError } from 'commander';
import * as z from 'zod';
import { articleFromText } from '../../lib/article/index.ts';
import { analyseArticle } from '../../lib/brief/index.ts';
import { PrecisError } from '../../lib/errors.ts';
import { evaluateSummaries, type JudgedSummary, type SummaryReport } from '../../lib/evaluation/index.ts';
import { languageFor } from '../../lib/languages/registry.ts';
import { segmentBlocks } from '../../lib/text/index.ts';
import { parseLine, readLines } from '../support/json-lines.ts';
import { positiveInteger } from '../support/option-values.ts';
import { print } from '../support/output.ts';
import type { Session } from '../support/session.ts';

interface Options {
  readonly data: string;
  readonly sentences?: number;
  readonly maxWords?: number;
  readonly resamples: number;
  readonly json?: boolean;
}

const lineSchema = z
  .object({
    id: z.union([z.string(), z.number()]).transform(String),
    text: z.string().min(1),
    title: z.string().optional(),
    language: z.string().optional(),
    lang: z.string().optional(),
    summary: z.string().optional(),
    summaries: z.array(z.string()).min(1).optional(),
  })
  .transform(({ summary, summaries, ...line }) => ({
    ...line,
    references: summaries ?? (summary === undefined ? [] : [summary]),
  }))
  .refine(({ references }) => references.length > 0, { path: ['summary'], message: 'is missing' });

/** One article of the evaluation: what Précis takes, what its first sentences are, what a person wrote. */
function judge(line: z.infer<typeof lineSchema>, options: Options): JudgedSummary {
  const tag = line.language ?? line.lang;
  const article = articleFromText(line.text, {
    ...(line.title === undefined ? {} : { title: line.title }),
    ...(tag === undefined ? {} : { language: { tag, source: 'option' } }),
  });
  const { sentences, maxWords } = options;
  const { summary } = analyseArticle(article, [], { summary: { sentences, maxWords } });
  const rules = languageFor(article.language.tag).sentences;
  const all = segmentBlocks(
    article.text,
    article.blocks.filter(({ kind }) => kind !== 'title'),
    rules,
  );
  return {
    id: line.id,
    references: line.references,
    system: summary.sentences.map(({ text }) => text),
    baseline: all.slice(0, summary.sentences.length).map(({ start, end }) => article.text.slice(start, end)),
  };
}

async function readJudged(file: string, options: Options): Promise<JudgedSummary[]> {
  const judged: JudgedSummary[] = [];
  let number = 0;
  for await (const line of readLines(file)) {
    number += 1;
    judged.push(judge(parseLine(line, number, lineSchema, '{"id", "text", "summary"}'), options));
  }
  if (judged.length === 0) throw new PrecisError('input-malformed', `${file} holds no articles.`);
  return judged;
}

const percent = (value: number) => (value * 100).toFixed(2).padStart(6);

function table({ documents, words, measures }: SummaryReport): string {
  const rows = Object.entries(measures).map(([name, { system, baseline, comparison }]) =>
    [
      name.padEnd(8),
      `${percent(system.mean)} [${percent(system.low)}, ${percent(system.high)}]`,
      `${percent(baseline.mean)} [${percent(baseline.low)}, ${percent(baseline.high)}]`,
      `${percent(comparison.difference.mean)} [${percent(comparison.difference.low)}, ${percent(comparison.difference.high)}]`,
    ].join('  '),
  );
  return `${documents} articles; words a summary: ${words.system.toFixed(1)}, first sentences: ${words.baseline.toFixed(1)}
F1 in percent, 95 % intervals; "lead" takes as many sentences from the beginning
measure   Précis                    lead                      difference
${rows.join('\n')}
`;
}

async function run(options: Options): Promise<void> {
  const report = evaluateSummaries(await readJudged(options.data, options), {
    repetitions: options.resamples,
    ...(options.maxWords === undefined ? {} : { maxWords: options.maxWords }),
  });
  await print(options.json === true ? `${JSON.stringify(report)}\n` : table(report));
}

function sampleCount(session: Session): (value: string) => number {
  const read = positiveInteger(session);
  return (value) => {
    const count = read(value);
    if (count < 100) throw new InvalidArgumentError('Fewer than 100 samples give no interval.');
    return count;
  };
}

/** `precis evaluate`: summaries held against what people wrote, and against the first sentences. */
export function addEvaluateCommand(program: Command, session: Session): void {
  program
    .command('evaluate')
    .description('judge the summaries on your own articles: ROUGE, with intervals and a comparison with lead')
    .requiredOption('--data <file>', 'JSON Lines {id, text, summary, title?, language?}')
    .option('-k, --sentences <count>', 'exactly so many sentences', positiveInteger(session))
    .option('--max-words <count>', 'score at most so many words', positiveInteger(session))
    .option('--resamples <count>', 'bootstrap samples', sampleCount(session), 2000)
    .option('--json', 'print the report as JSON')
    .addHelpText('after', '\nExample:\n  $ precis evaluate --data our-articles.jsonl --sentences 2')
    .action(run);
}
